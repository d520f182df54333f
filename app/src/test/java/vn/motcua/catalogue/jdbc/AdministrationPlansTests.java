package vn.motcua.catalogue.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.TestDatabase;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.model.ProcedureJson;
import vn.motcua.catalogue.usecase.Overview;

/** The country's 2,296 procedures with five revisions each: what a page of the administration reads of them. */
class AdministrationPlansTests {
    private static final int PROCEDURES = 2_296;
    private static final int REVISIONS = 5;
    private static final int SCHEDULED = 40;
    private static final int ENDED = 30;
    private static final int DRAFTS = 60;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String CODE = "1.000001";
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final JdbcClient program = JdbcClient.create(DATABASE.program());
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(DATABASE.program()));
    private final OverviewInDatabase overview = new OverviewInDatabase(program);
    private final DraftsInDatabase drafts = new DraftsInDatabase(program);
    private final PublicationsInDatabase publications = new PublicationsInDatabase(program);

    @BeforeAll
    static void fill() {
        var owner = JdbcClient.create(DATABASE.owner());
        owner.sql("""
                INSERT INTO catalogue.procedure (id, code, entered_at)
                SELECT gen_random_uuid(), '1.' || lpad(n::text, 6, '0'), now() FROM generate_series(1, :many) n
                """).param("many", PROCEDURES).update();
        published(owner, REVISIONS);
        owner.sql("""
                INSERT INTO catalogue.revision (id, procedure_id, state, content, fingerprint, drafted_at)
                SELECT gen_random_uuid(), p.id, CASE WHEN random() < 0.5 THEN 'draft' ELSE 'submitted' END,
                    replace(:content, '1.000000', p.code)::jsonb, sha256('x'), now()
                FROM catalogue.procedure p ORDER BY p.code LIMIT :drafts
                """).param("content", content()).param("drafts", DRAFTS).update();
        owner.sql("ANALYZE catalogue.procedure, catalogue.revision").update();
    }

    /** One after the other, a year each; the last of some is still to come, that of some others is over. */
    private static void published(JdbcClient owner, int revisions) {
        owner.sql("""
                INSERT INTO catalogue.revision (id, procedure_id, number, state, valid, decision, content, fingerprint,
                    drafted_at, published_at)
                SELECT gen_random_uuid(), p.id, r, 'published',
                    daterange(
                        CAST(:today AS date) - 365 * (:revisions - r)
                            + CASE WHEN r = :revisions AND p.code <= :scheduled THEN 30 ELSE -100 END,
                        CASE
                            WHEN r < :revisions - 1 THEN CAST(:today AS date) - 365 * (:revisions - r - 1) - 100
                            WHEN r < :revisions THEN CAST(:today AS date)
                                + CASE WHEN p.code <= :scheduled THEN 30 ELSE -100 END
                            WHEN p.code > :ended THEN CAST(:today AS date) - 10
                        END),
                    'QĐ mẫu',
                    CASE WHEN r = :revisions OR p.code = :whole THEN replace(:content, '1.000000', p.code)::jsonb
                        ELSE '{}' END,
                    sha256('x'), now(), now()
                FROM catalogue.procedure p, generate_series(1, :revisions) r
                """)
                .param("today", TODAY)
                .param("revisions", revisions)
                .param("scheduled", "1." + "%06d".formatted(SCHEDULED))
                .param("ended", "1." + "%06d".formatted(PROCEDURES - ENDED))
                .param("content", content())
                .param("whole", CODE)
                .update();
    }

    private static String content() {
        return ProcedureJson.write(aProcedure("1.000000"));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void whatIsToComeIsReadAndNothingElse() {
        var read = reading(() -> overview.scheduled(TODAY));
        assertThat(read.found()).hasSize(SCHEDULED);
        assertThat(read.rows()).isEqualTo(SCHEDULED);
        assertThat(read.scans()).isZero();
    }

    @Test
    void whatHasEndedIsFoundByOneLookAtEachProcedureHoweverLongItsHistory() {
        var read = reading(() -> overview.ended(TODAY));
        assertThat(read.found()).hasSize(ENDED);
        assertThat(read.rows()).isLessThanOrEqualTo(PROCEDURES);
        assertThat(read.scans()).isZero();
    }

    @Test
    void theCountsOfTheListReadNoHistory() {
        var read = reading(() -> List.of(overview.counts(TODAY)));
        assertThat(read.found()).isEqualTo(List.of(new Overview.Counts(SCHEDULED, ENDED)));
        assertThat(read.rows()).isLessThanOrEqualTo(PROCEDURES + SCHEDULED);
        assertThat(read.scans()).isZero();
    }

    @Test
    void draftsAreFoundAmongAllThatWasPublished() {
        var read = reading(drafts::underWay);
        assertThat(read.found()).hasSize(DRAFTS);
        assertThat(read.rows()).isEqualTo(DRAFTS);
        assertThat(read.scans()).isZero();
    }

    @Test
    void thePageOfOneProcedureReadsItsOwnRevisionsAlone() {
        var code = new ProcedureCode(CODE);
        for (var read : List.of(reading(() -> publications.history(code)), reading(() -> overview.drafts(code)))) {
            assertThat(read.rows()).isLessThanOrEqualTo(2L * REVISIONS);
            assertThat(read.scans()).isZero();
        }
    }

    /** What the statements of this transaction read of the revisions, as the server counts it. */
    private <T> Read<T> reading(Supplier<List<T>> look) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var before = count();
            var found = look.get();
            var after = count();
            return new Read<>(found, after.rows() - before.rows(), after.scans() - before.scans());
        }));
    }

    private Read<Void> count() {
        return program.sql("""
                        SELECT coalesce(s.seq_tup_read, 0) + coalesce(s.idx_tup_fetch, 0) AS rows, s.seq_scan AS scans
                        FROM pg_stat_xact_user_tables s
                        WHERE s.relid = 'catalogue.revision'::regclass
                        """)
                .query((row, _) -> new Read<Void>(List.of(), row.getLong("rows"), row.getLong("scans")))
                .single();
    }

    /** Đã đọc: how many rows were fetched, and how often the whole table was walked. */
    private record Read<T>(List<T> found, long rows, long scans) {}
}
