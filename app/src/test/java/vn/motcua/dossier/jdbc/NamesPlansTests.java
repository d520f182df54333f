package vn.motcua.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Plans;
import vn.motcua.TestDatabase;
import vn.motcua.dossier.usecase.Names;
import vn.motcua.dossier.usecase.Names.Reach;
import vn.motcua.dossier.usecase.Tray;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.Role;

/** Forty thousand dossiers of two hundred agencies: a search begins at the agency that asks, and reads a page. */
class NamesPlansTests {
    private static final Reach REACH =
            new Reach(List.of(new Tray(new AgencyId(new UUID(0, 7)), Role.SPECIALIST)), false);
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Plans PLANS = Plans.over(DATABASE.program());
    private static final Names NAMES = new NamesInDatabase(JdbcClient.create(PLANS.source()));

    @BeforeAll
    static void fill() {
        JdbcClient.create(DATABASE.owner()).sql(ROWS).update();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void aNameIsReadWithinItsAgencyInTheOrderOfItsIndex() {
        assertThat(NAMES.called(Set.of("nguyen"), REACH, Optional.empty(), 25)).hasSize(25);
        assertThat(PLANS.taken())
                .singleElement()
                .satisfies(plan -> assertThat(plan)
                        .contains("named_pkey")
                        .doesNotContain("Seq Scan on named", "Seq Scan on dossier_default", "Seq Scan on hand"));
    }

    @Test
    void aNumberAndTheLastDigitsOfACodeHaveIndexesOfTheirOwn() {
        assertThat(NAMES.numbered(new CitizenId("000000000207"), REACH, Optional.empty(), 25))
                .hasSize(1);
        assertThat(NAMES.ending("0007", REACH, Optional.empty(), 25)).hasSize(25);
        var taken = PLANS.taken();
        assertThat(taken)
                .hasSize(2)
                .allSatisfy(
                        plan -> assertThat(plan).doesNotContain("Seq Scan on named", "Seq Scan on dossier_default"));
        assertThat(taken.getFirst()).contains("named_by_number");
        assertThat(taken.getLast()).contains("named_by_tail");
    }

    /** There are few words, and still only those are looked at that share letters. */
    @Test
    void wordsThatWereMeantAreFoundByTheirTrigrams() {
        assertThat(NAMES.meant(List.of("nguyn", "zzz"))).isEqualTo(List.of(List.of("nguyen"), List.of()));
        assertThat(PLANS.taken())
                .singleElement()
                .satisfies(
                        plan -> assertThat(plan).contains("name_word_alike").doesNotContain("Seq Scan on name_word"));
    }

    private static final String ROWS = """
            INSERT INTO dossier.dossier
                (id, public_code, secret, owner, desk, procedure, revision, situation, channel, assisted, answers, filed_at)
            SELECT CAST(lpad(to_hex(n), 32, '0') AS uuid), 'T-2222-2222', '0000', CAST(lpad('1', 32, '0') AS uuid),
                   CAST(lpad(to_hex(n % 200), 32, '0') AS uuid), '1.001193', CAST(lpad('1', 32, '0') AS uuid),
                   0, 2, false, '{}', now()
            FROM generate_series(1, 40000) n;
            INSERT INTO dossier.hand (dossier_id, code, revision, stage, agency, role, since, procedure)
            SELECT d.id, d.public_code, d.revision, 'filed', d.desk, 'specialist', now(), d.procedure
            FROM dossier.dossier d;
            INSERT INTO dossier.named (agency, practice, name, dossier_id, called, number, tail, field)
            SELECT CAST(lpad(to_hex(n % 200), 32, '0') AS uuid), false,
                   CASE WHEN n % 3 = 0 THEN 'nguyen ' ELSE 'tran ' END || to_hex(n), CAST(lpad(to_hex(n), 32, '0') AS uuid),
                   'Nguyễn', lpad(CAST(n AS text), 12, '0'), lpad(CAST(n % 200 AS text), 4, '0'), ''
            FROM generate_series(1, 40000) n;
            INSERT INTO dossier.name_word (word) SELECT 'nguyen' UNION SELECT md5(CAST(n AS text)) FROM generate_series(1, 20000) n;
            ANALYZE dossier.named;
            ANALYZE dossier.name_word;
            ANALYZE dossier.dossier;
            ANALYZE dossier.hand
            """;
}
