package vn.motcua.dossier.jdbc;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.Impression;
import vn.motcua.dossier.usecase.PaperKind;
import vn.motcua.dossier.usecase.Prints;
import vn.motcua.shared.PersonId;

@Repository
class PrintsInDatabase implements Prints {
    private final JdbcClient jdbc;

    PrintsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Impression enter(DossierId dossier, PaperKind kind, int move, Optional<PersonId> by, Instant at) {
        var number = jdbc.sql("""
                        INSERT INTO dossier.print (dossier_id, kind, move, number, printed_at, printed_by)
                        SELECT :id, :kind, :move, coalesce(max(p.number), 0) + 1, :at, CAST(:by AS uuid)
                        FROM dossier.print p
                        WHERE p.dossier_id = :id AND p.kind = :kind AND p.move = :move
                        RETURNING number
                        """)
                .param("id", dossier.value())
                .param("kind", kind.key())
                .param("move", move)
                .param("at", DossierRows.column(at))
                .param("by", by.map(PersonId::value).orElse(null))
                .query(Integer.class)
                .single();
        return new Impression(number, at);
    }
}
