package vn.motcua.organisation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Plans;
import vn.motcua.TestDatabase;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitImport.Wish;
import vn.motcua.shared.AgencyId;

/**
 * A hundred years of history: what a page asks for is found by index, however much lies behind. The register of units and
 * the roll of agencies are the exceptions: they are read whole, once after each change, and answered from memory.
 */
class OrganisationPlansTests {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final UUID ONE = new UUID(1, 40);
    private static TestDatabase database = TestDatabase.fresh();

    private final Plans plans = Plans.over(database.program());
    private final JdbcClient jdbc = JdbcClient.create(plans.source());
    private final Edition edition = new Edition(jdbc);
    private final AgenciesInDatabase agencies = new AgenciesInDatabase(jdbc, edition);
    private final AgencyLivesInDatabase lives = new AgencyLivesInDatabase(jdbc, agencies, edition);
    private final UnitsInDatabase units = new UnitsInDatabase(jdbc, new ChangesInDatabase(jdbc));
    private final OutlinesInDatabase outlines = new OutlinesInDatabase(jdbc);
    private final ImportDeskInDatabase desk = new ImportDeskInDatabase(jdbc);

    @BeforeAll
    static void fill() {
        JdbcClient.create(database.owner()).sql(HISTORY).update();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void anAgencyIsFoundByIndex() {
        var agency = new AgencyId(ONE);
        agencies.lastBearing("X40");
        agencies.knows(agency);
        agencies.bears("X40", DAY);
        lives.hold(agency);
        lives.life(agency);
        lives.bearers("X40", DAY);
        lives.heirs(agency);
        lives.guests(agency, DAY);
        everythingWasFoundByIndex(8);
    }

    @Test
    void aDecisionAndALifeAreFoundByIndex() {
        units.knows(ONE);
        units.changedSince(Set.of(new UnitId(ONE)), 5);
        units.life(new UnitId(ONE));
        units.latest(20);
        everythingWasFoundByIndex(4);
    }

    @Test
    void aMapIsFoundByIndex() {
        outlines.on(DAY, Optional.of(new UnitId(ONE)));
        outlines.sources(DAY, Optional.of(new UnitId(ONE)));
        everythingWasFoundByIndex(2);
    }

    @Test
    void receivedTablesAreFoundByIndex() {
        desk.find(ONE);
        desk.waiting(new byte[32], Wish.OF_2025);
        desk.page(1, 20);
        desk.files(ONE);
        everythingWasFoundByIndex(4);
    }

    private void everythingWasFoundByIndex(int statements) {
        var taken = plans.taken();
        assertThat(taken).hasSize(statements);
        assertThat(taken).allSatisfy(plan -> assertThat(plan).doesNotContain("Seq Scan"));
    }

    private static final String HISTORY = """
            INSERT INTO organisation.decision (id, kind, in_force, source, revision, entered_at)
            SELECT CAST(lpad(to_hex(1), 16, '0') || lpad(to_hex(n), 16, '0') AS uuid), 'found', '2025-01-01', 'x', n, now()
            FROM generate_series(1, 3000) n;
            INSERT INTO organisation.agency (id) SELECT d.id FROM organisation.decision d;
            INSERT INTO organisation.agency_version (agency_id, valid, code, kind, name_vi, name_en)
            SELECT d.id, daterange('2025-01-01', NULL), 'X' || d.revision, 'department', 'x', 'x' FROM organisation.decision d;
            INSERT INTO organisation.agency_profile (agency_id, valid, fields, host_id)
            SELECT d.id, daterange('2025-01-01', NULL), '{}',
                   CAST(lpad(to_hex(1), 16, '0') || lpad(to_hex(d.revision % 500 + 1), 16, '0') AS uuid)
            FROM organisation.decision d;
            INSERT INTO organisation.agency_succession (predecessor_id, successor_id, decision_id)
            SELECT d.id, CAST(lpad(to_hex(1), 16, '0') || lpad(to_hex(d.revision % 3000 + 1), 16, '0') AS uuid), d.id
            FROM organisation.decision d;
            INSERT INTO organisation.unit (id, revision) SELECT d.id, d.revision FROM organisation.decision d;
            INSERT INTO organisation.unit_version
                (unit_id, valid, level, code, type, name_vi, name_en, parent_id, decision_id)
            SELECT d.id, daterange('2025-01-01', NULL),
                   CASE WHEN d.revision <= 60 THEN 'province' ELSE 'commune' END,
                   lpad(CAST(d.revision AS text), CASE WHEN d.revision <= 60 THEN 2 ELSE 5 END, '0'),
                   CASE WHEN d.revision <= 60 THEN 'province' ELSE 'ward' END, 'x', 'x',
                   CASE WHEN d.revision > 60
                       THEN CAST(lpad(to_hex(1), 16, '0') || lpad(to_hex(d.revision % 60 + 1), 16, '0') AS uuid) END,
                   d.id
            FROM organisation.decision d;
            INSERT INTO organisation.outline (unit_id, valid, path, west, north, east, south, source)
            SELECT d.id, daterange(make_date(y, 1, 1), make_date(y + 1, 1, 1)), repeat('1 2 ', 100), 0, 0, 1, 1, 'x'
            FROM organisation.decision d, generate_series(2020, 2027) y;
            INSERT INTO organisation.unit_import (id, state, digest, since, changed, source, received_at, settled_at)
            SELECT d.id, 'discarded', sha256(CAST(d.source AS bytea)), '2025-01-01', '2025-07-01', 'x', now(), now()
            FROM organisation.decision d;
            INSERT INTO organisation.unit_import_file (import_id, number, name, bytes)
            SELECT d.id, 0, 'x', 'x' FROM organisation.decision d;
            ANALYZE organisation.decision, organisation.agency, organisation.agency_version, organisation.agency_profile,
                organisation.agency_succession, organisation.unit, organisation.unit_version, organisation.outline,
                organisation.unit_import, organisation.unit_import_file
            """;
}
