package vn.motcua.organisation.usecase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.organisation.SampleUnits;
import vn.motcua.organisation.Units;

/** The last line: even the owner of the database cannot write what may not be. */
class UnitConstraintsTests {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database);

    private final Units units = house.bean(Units.class);
    private final JdbcClient owner = JdbcClient.create(database.owner());

    @BeforeAll
    static void load() {
        house.bean(SampleUnits.class).load();
    }

    @AfterAll
    static void close() {
        house.close();
        database.close();
    }

    @Test
    void theDatabaseRefusesWhatTheRulesRefuse() {
        assertThatThrownBy(() -> owner.sql("UPDATE organisation.unit_version SET name_vi = 'x'")
                        .update())
                .hasMessageContaining("superseded, never edited");
        var decision = owner.sql("SELECT d.id FROM organisation.decision d LIMIT 1")
                .query(UUID.class)
                .single();
        assertThatThrownBy(() -> begin(decision, "99004")).hasMessageContaining("one_unit_bears_a_code");
        assertThatThrownBy(() -> begin(decision, "990")).hasMessageContaining("a_code_tells_its_level");
    }

    @Test
    void theDatabaseRefusesSuccessionsThatCannotBe() {
        var decision = owner.sql("SELECT d.id FROM organisation.decision d LIMIT 1")
                .query(UUID.class)
                .single();
        var living = units.now().bearing("99004", DAY).orElseThrow().id().value();
        var ended = units.now()
                .bearing("98005", DAY.minusDays(1))
                .orElseThrow()
                .id()
                .value();
        assertThatThrownBy(() -> link(decision, living, ended)).hasMessageContaining("goes on");
        assertThatThrownBy(() -> link(decision, ended, ended)).hasMessageContaining("no_unit_succeeds_itself");
        var divided = units.now()
                .bearing("99001", DAY.minusDays(1))
                .orElseThrow()
                .id()
                .value();
        var other = units.now().bearing("99010", DAY).orElseThrow().id().value();
        assertThatThrownBy(() -> link(decision, divided, other)).hasMessageContaining("do not sum to one");
    }

    private void begin(UUID decision, String code) {
        owner.sql("""
                        WITH u AS (INSERT INTO organisation.unit VALUES (gen_random_uuid(), 1) RETURNING id)
                        INSERT INTO organisation.unit_version
                            (unit_id, valid, level, code, type, name_vi, name_en, parent_id, decision_id)
                        SELECT u.id, daterange('2026-01-01', NULL), 'commune', :code, 'ward', 'x', 'x', v.unit_id, :decision
                        FROM u, organisation.unit_version v WHERE v.code = '99' AND upper_inf(v.valid)
                        """).param("code", code).param("decision", decision).update();
    }

    private void link(UUID decision, UUID from, UUID to) {
        owner.sql("""
                        INSERT INTO organisation.succession (predecessor_id, successor_id, decision_id, share)
                        VALUES (:from, :to, :decision, 0.5)
                        """)
                .param("from", from)
                .param("to", to)
                .param("decision", decision)
                .update();
    }
}
