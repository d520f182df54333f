package vn.motcua.dossier.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.dossier.usecase.Amendments;

@Repository
class AmendmentsInDatabase implements Amendments {
    private final JdbcClient jdbc;

    AmendmentsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DossierId dossier, Amendment amendment) {
        var end = amendment.end();
        jdbc.sql("""
                        INSERT INTO dossier.amendment (dossier_id, number, side, question, before, after, reason, written_at, written_by,
                            ended, ended_at, ended_by, counter, note)
                        VALUES (:dossier, :number, :side, :question, :before::jsonb, :after::jsonb, :reason, :at, :by,
                            :ended, :endedAt, :endedBy, :counter, :note)
                        """)
                .param("dossier", dossier.value())
                .param("number", amendment.number())
                .param("side", amendment.side().key())
                .param("question", amendment.change().question())
                .param("before", AnsweredRows.json(amendment.change().before()))
                .param("after", AnsweredRows.json(amendment.change().after()))
                .param("reason", amendment.reason())
                .param("at", DossierRows.column(amendment.written().at()))
                .param("by", amendment.written().by().value())
                .param("ended", end.map(each -> each.how().key()).orElse(null))
                .param(
                        "endedAt",
                        end.map(each -> DossierRows.column(each.written().at())).orElse(null))
                .param("endedBy", end.map(each -> each.written().by().value()).orElse(null))
                .param("counter", end.map(Amendment.End::counter).orElse(false))
                .param("note", end.map(Amendment.End::note).orElse(null))
                .update();
    }

    @Override
    public void drop(DossierId dossier, int number) {
        jdbc.sql("""
                        DELETE FROM dossier.amendment a
                        WHERE a.dossier_id = :dossier AND a.number = :number AND a.side = 'owner' AND a.ended IS NULL
                        """).param("dossier", dossier.value()).param("number", number).update();
    }

    @Override
    public void end(DossierId dossier, int number, Amendment.End end) {
        jdbc.sql("""
                        UPDATE dossier.amendment a
                        SET ended = :how, ended_at = :at, ended_by = :by, counter = :counter, note = :note
                        WHERE a.dossier_id = :dossier AND a.number = :number AND a.ended IS NULL
                        """)
                .param("dossier", dossier.value())
                .param("number", number)
                .param("how", end.how().key())
                .param("at", DossierRows.column(end.written().at()))
                .param("by", end.written().by().value())
                .param("counter", end.counter())
                .param("note", end.note())
                .update();
    }
}
