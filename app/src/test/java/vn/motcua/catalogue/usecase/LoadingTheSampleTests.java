package vn.motcua.catalogue.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.shared.VietnamTime;

/** The sample procedures in the invented city, on a real database. */
class LoadingTheSampleTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);
    private static final ProcedureCode BIRTH = new ProcedureCode("1.001193");
    private static final ProcedureCode PASSPORT = new ProcedureCode("1.001456");
    private static final ProcedureCode LAND_OFFICE = new ProcedureCode("1.012783");

    private final LoadSample sample = HOUSE.bean(LoadSample.class);
    private final Catalogue catalogue = HOUSE.bean(Catalogue.class);
    private final LocalDate today = VietnamTime.dateOf(HOUSE.bean(Clock.class).instant());

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void theInventedCityGetsItsProceduresOnceAndARealPlaceNone() {
        sample.load();
        assertThat(catalogue.inForce()).as("without invented agencies").isEmpty();

        HOUSE.bean(LoadDemonstration.class).load("mot cau de nho");
        sample.load();
        assertThat(catalogue.inForce()).hasSizeGreaterThan(60);
        assertThat(catalogue.inForce())
                .extracting(Revision::decision)
                .containsOnly("Dữ liệu mẫu, không phải quyết định có thật");
        var counted = count();
        sample.load();
        assertThat(count()).as("loaded twice").isEqualTo(counted);

        historyHasSomethingToShow();
        officesOfTheirLevelTakeThemIn();
    }

    private void historyHasSomethingToShow() {
        assertThat(catalogue.history(BIRTH))
                .extracting(Revision::from)
                .containsExactly(LocalDate.of(2027, 3, 1), LocalDate.of(2026, 1, 1), SampleProcedure.SINCE);
        assertThat(catalogue.find(BIRTH, LocalDate.of(2025, 12, 31)).map(Revision::number))
                .contains(1);
        assertThat(catalogue.find(BIRTH, today)).isPresent();
        assertThat(catalogue.find(BIRTH, LocalDate.of(2027, 3, 1)).orElseThrow().procedure())
                .extracting(procedure -> procedure.heading().law().getFirst().number())
                .isEqualTo("03/2026/QH16");
    }

    private void officesOfTheirLevelTakeThemIn() {
        assertThat(takenInBy(BIRTH)).hasSize(3).allMatch(code -> code.matches("Y99\\.0[123]\\.01"));
        assertThat(takenInBy(LAND_OFFICE)).containsExactly("Y99.00");
        assertThat(takenInBy(PASSPORT)).isEmpty();
    }

    private static List<String> takenInBy(ProcedureCode code) {
        return JdbcClient.create(DATABASE.program())
                .sql("""
                        SELECT v.code FROM catalogue.assignment a
                        JOIN catalogue.procedure p ON p.id = a.procedure_id
                        JOIN organisation.agency_version v ON v.agency_id = a.agency_id
                        WHERE p.code = :code
                        ORDER BY v.code
                        """)
                .param("code", code.value())
                .query((row, _) -> row.getString("code"))
                .list();
    }

    private static List<Long> count() {
        return List.of("catalogue.revision", "catalogue.assignment", "shared.event").stream()
                .map(table -> JdbcClient.create(DATABASE.owner())
                        .sql("SELECT count(*) FROM " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
