package vn.motcua.dossier.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.document.FileId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Answered;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Maker;
import vn.motcua.dossier.model.Paper;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Proxy;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.Dossiers;
import vn.motcua.form.Answers;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

@Repository
class DossiersInDatabase implements Dossiers {
    private final JdbcClient jdbc;
    private final Hands hands;
    private final Acceptances acceptances;
    private final Finders finders;

    DossiersInDatabase(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.hands = new Hands(jdbc, catalogue);
        this.acceptances = new Acceptances(jdbc);
        this.finders = new Finders(jdbc);
    }

    @Override
    public boolean add(Dossier dossier, String secret, Answers answers) {
        var isEntered = enter(dossier, secret, answers);
        if (isEntered) {
            hands.pass(
                    dossier,
                    Passage.to(
                            dossier,
                            Verb.FILE,
                            Optional.of(Maker.alone(dossier.filing().filer())),
                            ""));
        }
        return isEntered;
    }

    private boolean enter(Dossier dossier, String secret, Answers answers) {
        var filing = dossier.filing();
        return jdbc.sql("""
                        WITH named AS (
                            INSERT INTO dossier.code (code, dossier_id) VALUES (:publicCode, :id)
                            ON CONFLICT DO NOTHING
                            RETURNING code)
                        INSERT INTO dossier.dossier (id, public_code, secret, owner, desk, procedure, revision, situation,
                            channel, filer, mandate, assisted, answers, filed_at)
                        SELECT :id, n.code, :secret, :owner, :desk, :procedure, :revision, :situation,
                            :channel, CAST(:filer AS uuid), CAST(:mandate AS uuid), :assisted, :answers::jsonb, :at
                        FROM named n
                        """)
                        .param("id", dossier.id().value())
                        .param("publicCode", filing.code().value())
                        .param("secret", secret)
                        .param("owner", filing.owner().value())
                        .param("desk", filing.desk().value())
                        .param("procedure", filing.procedure().value())
                        .param("revision", filing.revision().value())
                        .param("situation", filing.situation())
                        .param("channel", filing.channel().national())
                        .param(
                                "filer",
                                filing.proxy()
                                        .map(Proxy::person)
                                        .map(PersonId::value)
                                        .orElse(null))
                        .param("mandate", filing.proxy().map(Proxy::mandate).orElse(null))
                        .param("assisted", filing.assisted())
                        .param("answers", DossierRows.json(answers))
                        .param("at", DossierRows.column(filing.at()))
                        .update()
                == 1;
    }

    @Override
    public Optional<Dossier> lock(DossierId id) {
        jdbc.sql("SELECT 1 FROM dossier.dossier d WHERE d.id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    @Override
    public Optional<Dossier> find(DossierId id) {
        return jdbc.sql(DossierRows.DOSSIER)
                .param("id", id.value())
                .query(DossierRows::dossier)
                .optional();
    }

    @Override
    public Optional<DossierId> bearing(String code) {
        return jdbc.sql("SELECT c.dossier_id FROM dossier.code c WHERE c.code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional()
                .map(DossierId::new);
    }

    @Override
    public Answered answered(DossierId id) {
        return jdbc.sql(AnsweredRows.ANSWERED).param("id", id.value()).query((ResultSetExtractor<Answered>)
                AnsweredRows::answered);
    }

    @Override
    public List<Paper> papers(DossierId id) {
        return jdbc.sql(DossierRows.PAPERS)
                .param("id", id.value())
                .query(DossierRows::enclosed)
                .list();
    }

    @Override
    public void addPaper(DossierId id, int component, FileId file, PersonId by, Instant at) {
        jdbc.sql("""
                        INSERT INTO dossier.paper (dossier_id, number, component, file_id, added_at, added_by)
                        SELECT :id, coalesce(max(p.number) + 1, 0), :component, :file, :at, :by
                        FROM dossier.paper p
                        WHERE p.dossier_id = :id
                        """)
                .param("id", id.value())
                .param("component", component)
                .param("file", file.value())
                .param("at", DossierRows.column(at))
                .param("by", by.value())
                .update();
    }

    @Override
    public Optional<FileId> takeBackPaper(DossierId id, int number) {
        return jdbc.sql("SELECT f.id FROM dossier.take_back_paper(:id, :number) AS f (id) WHERE f.id IS NOT NULL")
                .param("id", id.value())
                .param("number", number)
                .query((row, _) -> new FileId(row.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    public String secret(DossierId id) {
        return jdbc.sql("SELECT d.secret FROM dossier.dossier d WHERE d.id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    @Override
    public void move(Dossier before, Dossier after, Passage passage) {
        if (before.acceptance().isEmpty() && after.acceptance().isPresent()) {
            acceptances.enter(after);
        } else if (!before.acceptance().equals(after.acceptance())) {
            acceptances.putOff(after);
        }
        if (after.past().asked() && !before.past().asked()) {
            update(after, "UPDATE dossier.dossier SET asked_before = true WHERE id = :id");
        }
        if (after.past().finished() && !before.past().finished()) {
            update(after, "UPDATE dossier.dossier SET finished_at = :at WHERE id = :id");
        }
        if (before.standing().stage().isOpen() != after.standing().stage().isOpen()) {
            update(after, "UPDATE dossier.likeness SET open = NOT open WHERE dossier_id = :id");
        }
        if (!before.standing().stage().isOpen()) {
            update(after, "UPDATE dossier.dossier SET ended = NULL, ended_at = NULL WHERE id = :id");
        }
        if (!after.standing().stage().isOpen()) {
            update(after, "UPDATE dossier.dossier SET ended = :stage, ended_at = :at WHERE id = :id");
        }
        hands.pass(after, passage);
        finders.follow(before, after);
    }

    private void update(Dossier dossier, String sql) {
        jdbc.sql(sql)
                .param("id", dossier.id().value())
                .param("at", DossierRows.column(dossier.custody().since()))
                .param("stage", dossier.standing().stage().key())
                .update();
    }

    @Override
    public List<Passage> passages(DossierId id) {
        return jdbc.sql(DossierRows.PASSAGES)
                .param("id", id.value())
                .query(DossierRows::passage)
                .list();
    }

    @Override
    public List<Dossier> silentAt(Instant now, int most) {
        return hands.silentAt(now, most).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Set<PersonId> whoDid(DossierId id, Verb verb, Set<Integer> steps) {
        if (steps.isEmpty()) {
            return Set.of();
        }
        // Where it stood afterwards is written down; where it stood when somebody acted is what the move before says.
        var people = jdbc.sql("""
                        SELECT DISTINCT w.who
                        FROM dossier.passage p
                        JOIN dossier.passage before ON before.dossier_id = p.dossier_id AND before.number = p.number - 1
                        CROSS JOIN LATERAL (VALUES (p.by), (p.absent)) w (who)
                        WHERE p.dossier_id = :id AND p.verb = :verb AND w.who IS NOT NULL AND before.step IN (:steps)
                        """)
                .param("id", id.value())
                .param("verb", verb.key())
                .param("steps", steps)
                .query((row, _) -> new PersonId(row.getObject("who", UUID.class)))
                .list();
        return new HashSet<>(people);
    }

    @Override
    public int nextNumber(AgencyId agency, LocalDate day, boolean practice) {
        return jdbc.sql("""
                        INSERT INTO dossier.%s AS s (agency, day, last) VALUES (:agency, :day, 1)
                        ON CONFLICT (agency, day) DO UPDATE SET last = s.last + 1
                        RETURNING s.last
                        """.formatted(practice ? "practice_series" : "series"))
                .param("agency", agency.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
