package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Asker;
import vn.motcua.dossier.model.Handover;
import vn.motcua.dossier.model.ReturnWay;
import vn.motcua.dossier.usecase.Handovers;

@Repository
class HandoversInDatabase implements Handovers {
    private static final String HANDOVER = """
            SELECT h.dossier_id, h.way, h.receiver, h.receiver_name, h.receiver_paper, h.parcel
            FROM dossier.handover h
            """;

    static final String LAST = HANDOVER + "WHERE h.dossier_id = :id ORDER BY h.move DESC LIMIT 1";

    private final JdbcClient jdbc;

    HandoversInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DossierId dossier, int move, Handover handover) {
        var receiver = handover.receiver();
        jdbc.sql("""
                        INSERT INTO dossier.handover (dossier_id, move, way, receiver, receiver_name, receiver_paper, parcel)
                        VALUES (:dossier, :move, :way, :receiver, :name, :paper, nullif(:parcel, ''))
                        """)
                .param("dossier", dossier.value())
                .param("move", move)
                .param("way", handover.way().key())
                .param("receiver", receiver.map(who -> who.kind().key()).orElse(null))
                .param("name", receiver.map(Asker::name).orElse(null))
                .param("paper", receiver.map(Asker::paper).orElse(null))
                .param("parcel", handover.parcel())
                .update();
    }

    @Override
    public Map<DossierId, Handover> last(List<DossierId> dossiers) {
        var last = new HashMap<DossierId, Handover>();
        jdbc.sql(HANDOVER + "WHERE h.dossier_id = ANY (:dossiers) ORDER BY h.dossier_id, h.move")
                .param("dossiers", dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
                .query(row -> {
                    last.put(new DossierId(row.getObject("dossier_id", UUID.class)), handover(row, last.size()));
                });
        return Map.copyOf(last);
    }

    static Handover handover(ResultSet row, int number) throws SQLException {
        var parcel = row.getString("parcel");
        return new Handover(
                ReturnWay.of(row.getString("way")).orElseThrow(), receiver(row), parcel == null ? "" : parcel);
    }

    private static Optional<Asker> receiver(ResultSet row) throws SQLException {
        var kind = row.getString("receiver");
        return kind == null
                ? Optional.empty()
                : Optional.of(new Asker(
                        Asker.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        row.getString("receiver_name"),
                        row.getString("receiver_paper")));
    }
}
