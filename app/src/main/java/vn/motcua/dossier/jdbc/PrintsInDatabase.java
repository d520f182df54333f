package vn.motcua.dossier.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
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
    public Impression.Print enter(
            DossierId dossier, PaperKind kind, int move, Optional<PersonId> by, Instant at, Optional<UUID> key) {
        var number = jdbc.sql("""
                        INSERT INTO dossier.print (dossier_id, kind, move, number, printed_at, printed_by, key)
                        SELECT :id, :kind, :move, coalesce(max(p.number), 0) + 1, :at, CAST(:by AS uuid), CAST(:key AS uuid)
                        FROM dossier.print p
                        WHERE p.dossier_id = :id AND p.kind = :kind AND p.move = :move
                        RETURNING number
                        """)
                .param("id", dossier.value())
                .param("kind", kind.key())
                .param("move", move)
                .param("at", DossierRows.column(at))
                .param("by", by.map(PersonId::value).orElse(null))
                .param("key", key.orElse(null))
                .query(Integer.class)
                .single();
        return new Impression.Print(number, at);
    }

    @Override
    public Optional<Printed> find(DossierId dossier, PaperKind kind, PersonId by, UUID key) {
        return jdbc.sql("""
                        SELECT p.move, p.number, p.printed_at
                        FROM dossier.print p
                        WHERE p.dossier_id = :id AND p.kind = :kind AND p.printed_by = :by AND p.key = :key
                        """)
                .param("id", dossier.value())
                .param("kind", kind.key())
                .param("by", by.value())
                .param("key", key)
                .query((row, _) -> new Printed(
                        row.getInt("move"),
                        new Impression.Print(
                                row.getInt("number"),
                                row.getObject("printed_at", OffsetDateTime.class)
                                        .toInstant())))
                .optional();
    }
}
