package vn.motcua.organisation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Naming;
import vn.motcua.organisation.UnitImport;
import vn.motcua.organisation.UnitImport.Outcome;
import vn.motcua.organisation.UnitImport.RowFlaw;
import vn.motcua.organisation.UnitImport.SourceFile;
import vn.motcua.organisation.UnitImport.Tally;
import vn.motcua.organisation.UnitImport.Wish;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.Units;
import vn.motcua.organisation.model.Sample;
import vn.motcua.shared.Actor;

/** The import on a real database: the invented units, and the country where the machine has it. */
class ImportingUnitsTests {
    private static final Actor PROGRAM = new Actor.Program("test");
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database);

    private final UnitImport unitImport = house.bean(UnitImport.class);
    private final Units units = house.bean(Units.class);

    @AfterAll
    static void close() {
        house.close();
        database.close();
    }

    @Test
    void triedNothingChangesAndImportedTwiceItIsImportedOnce() {
        try (var other = TestDatabase.fresh();
                var elsewhere = TestHouse.over(other)) {
            var there = elsewhere.bean(UnitImport.class);
            assertThat(there.tryOut(PROGRAM, Sample.files(), Wish.OF_2025)).isInstanceOf(Outcome.Tried.class);
            assertThat(elsewhere.bean(Units.class).now().versions()).isEmpty();
            var first = (Outcome.Done) there.carryOut(PROGRAM, Sample.files(), Wish.OF_2025);
            assertThat(first.summary().before()).isEqualTo(new Tally(2, 3, 10));
            assertThat(first.summary().after()).isEqualTo(new Tally(1, 0, 3));
            assertThat(first.summary().unplaced())
                    .extracting(unit -> unit.code())
                    .containsExactly("98005");
            assertThat(elsewhere.bean(Units.class).now().provinces(DAY)).hasSize(1);
            whatWasReceivedIsSettled(elsewhere);
            var second = (Outcome.Done) there.carryOut(PROGRAM, Sample.files(), Wish.OF_2025);
            assertThat(second.summary().changes()).isZero();
            contradictionsAreTold(there);
            assertThat(JdbcClient.create(other.owner())
                            .sql("SELECT count(*) FROM organisation.decision")
                            .query(Long.class)
                            .single())
                    .isEqualTo(2);
        }
    }

    @Test
    void whatWasReceivedIsWhatIsTriedAndCarriedOut() {
        var receive = house.bean(ReceiveUnitTables.class);
        var see = house.bean(SeeUnitImports.class);
        var settle = house.bean(SettleUnitTables.class);
        var flawed = received(receive, changed("units-before.csv", "99007,Xã Tân Mơ", "9900x,Xã Tân Mơ"));
        assertThat(settle.carryOut(PROGRAM, flawed)).isInstanceOf(SettleUnitTables.Outcome.Flawed.class);
        assertThat(settle.discard(PROGRAM, flawed)).isInstanceOf(SettleUnitTables.Outcome.Settled.class);
        assertThat(seen(see, flawed).tables())
                .extracting(ReceivedTables::state, ReceivedTables::files)
                .containsExactly(ReceivedTables.State.DISCARDED, List.of());
        assertThat(settle.carryOut(PROGRAM, flawed))
                .as("settled it stays")
                .isInstanceOf(SettleUnitTables.Outcome.Settled.class);
        var waiting = received(receive, Sample.files());
        assertThat(received(receive, Sample.files()))
                .as("sent twice, they wait once")
                .isEqualTo(waiting);
        assertThat(seen(see, waiting).tried().orElseThrow()).isInstanceOf(Outcome.Tried.class);
        assertThat(((SeeUnitImports.Outcome.Listed) see.list(PROGRAM, 1)).tables())
                .extracting(ReceivedTables::id)
                .contains(waiting, flawed);
    }

    @Test
    void aFileThatIsNoTextIsAMistakeLikeOthers() {
        var receive = house.bean(ReceiveUnitTables.class);
        var noText = (ReceiveUnitTables.Outcome.Received) receive.receive(
                PROGRAM, List.of(new KeptFile("anh.csv", new byte[] {(byte) 0xff})), Wish.OF_2025);
        assertThat(seen(house.bean(SeeUnitImports.class), noText.tables())
                        .tried()
                        .orElseThrow())
                .isInstanceOfSatisfying(
                        Outcome.Flawed.class,
                        told -> assertThat(told.flaws())
                                .extracting(RowFlaw::messageKey)
                                .containsExactly("organisation.import.mistake.no-text"));
    }

    private static void whatWasReceivedIsSettled(TestHouse there) {
        var waiting = received(there.bean(ReceiveUnitTables.class), Sample.files());
        assertThat(there.bean(SettleUnitTables.class).carryOut(PROGRAM, waiting))
                .isInstanceOf(SettleUnitTables.Outcome.Settled.class);
        assertThat(seen(there.bean(SeeUnitImports.class), waiting).tables().changes())
                .as("all was known")
                .hasValue(0);
    }

    private static UUID received(ReceiveUnitTables receive, List<SourceFile> files) {
        var kept = files.stream()
                .map(file -> new KeptFile(file.name(), file.text().getBytes(StandardCharsets.UTF_8)))
                .toList();
        return ((ReceiveUnitTables.Outcome.Received) receive.receive(PROGRAM, kept, Wish.OF_2025)).tables();
    }

    private static SeeUnitImports.Outcome.Seen seen(SeeUnitImports see, UUID tables) {
        return (SeeUnitImports.Outcome.Seen) see.see(PROGRAM, tables);
    }

    @Test
    void mistakesAreNamedByRowAndColumnAndNothingIsHalfDone() {
        var files = changed("units-before.csv", "99007,Xã Tân Mơ", "9900x,Tân Mơ");
        assertThat(flaws(files))
                .extracting(RowFlaw::file, RowFlaw::row, RowFlaw::column, RowFlaw::messageKey)
                .containsExactlyInAnyOrder(
                        tuple("units-before.csv", 4, "ward_code", "organisation.import.mistake.code-malformed"),
                        tuple("units-before.csv", 4, "ward", "organisation.import.mistake.name-without-type"));
    }

    @Test
    void rowsThatContradictOneAnotherAndTablesThatAreMissingAreNamed() {
        assertThat(keys(changed("units-before.csv", "99016,Xã Tân Mơ", "99007,Xã Tân Mơ")))
                .contains("organisation.import.mistake.code-twice");
        assertThat(keys(changed(
                        "units-before.csv", "99016,Xã Tân Mơ,992,Huyện Cồn Mây", "99016,Xã Tân Mơ,992,Huyện Khác")))
                .contains("organisation.import.mistake.code-two-names");
        assertThat(keys(changed("successions.csv", "99016,99010,whole", "99016,99011,whole")))
                .contains("organisation.import.mistake.code-unknown");
        assertThat(keys(changed("successions.csv", "99016,99010,whole", "99013,99010,whole")))
                .contains("organisation.import.mistake.link-twice");
        assertThat(keys(changed("successions.csv", "99016,99010,whole", "99019,99010,whole")))
                .contains("organisation.import.mistake.link-twice");
        assertThat(keys(changed("successions.csv", "99019,98002,split", "99019,98002,whole")))
                .contains("organisation.flaw.shares-not-one");
        assertThat(keys(changed("communes-after.csv", "99010,Xã Cồn Mây", "99010,Xã Cồn Mây,thừa")))
                .contains("organisation.import.mistake.columns");
        assertThat(keys(Sample.files().subList(0, 3))).containsExactly("organisation.import.mistake.table-missing");
        assertThat(keys(List.of(new SourceFile("x.csv", "a,b\n1,2"))))
                .containsExactly("organisation.import.mistake.headings-unknown");
    }

    @Test
    void aHundredThousandRowsWithMistakesInTheMiddleAreReadInTimeAndRefusedWhole() {
        var rows = IntStream.range(0, 100_000)
                .mapToObj(row -> row % 10_000 == 5_000
                        ? "x,,999,Huyện Mẫu,95,Tỉnh Mẫu"
                        : String.format(Locale.ROOT, "%05d,Xã Mẫu %d,999,Huyện Mẫu,95,Tỉnh Mẫu", row, row))
                .collect(
                        Collectors.joining("\n", "ward_code,ward,district_code,district,province_code,province\n", ""));
        var files = Sample.files().stream()
                .map(file -> file.name().equals("units-before.csv") ? new SourceFile(file.name(), rows) : file)
                .toList();
        var before = units.now().versions().size();
        var outcome = (Outcome.Flawed) unitImport.carryOut(PROGRAM, files, Wish.OF_2025);
        assertThat(outcome.all()).as("a code and a name in each of ten rows").isEqualTo(20);
        assertThat(outcome.flaws().getFirst().row()).isEqualTo(5_002);
        assertThat(units.now().versions()).hasSize(before);
    }

    @Test
    void theWholeCountryIsImportedWithItsSuccessions() {
        assumeThat(Boolean.getBoolean("QT_FULL")).as("the long check").isTrue();
        assumeThat(Sample.reference()).as("MOTCUA_REFERENCE").isPresent();
        try (var other = TestDatabase.fresh();
                var elsewhere = TestHouse.over(other)) {
            var begun = Instant.now(Clock.systemUTC());
            var outcome = elsewhere
                    .bean(UnitImport.class)
                    .carryOut(PROGRAM, Sample.reference().orElseThrow(), Wish.OF_2025);
            assertThat(Duration.between(begun, Instant.now(Clock.systemUTC()))).isLessThan(Duration.ofSeconds(60));
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
            var summary = ((Outcome.Done) outcome).summary();
            assertThat(summary.before()).isEqualTo(new Tally(63, 696, 10_035));
            assertThat(summary.after()).isEqualTo(new Tally(34, 0, 3_321));
            assertThat(summary.links()).isEqualTo(10_526);
            assertThat(summary.split()).isEqualTo(458);
            assertThat(summary.unplaced()).hasSize(58);
            looksLikeTheCountry(elsewhere.bean(Units.class).now());
            isDrawn(elsewhere);
            var again = (Outcome.Done) elsewhere
                    .bean(UnitImport.class)
                    .carryOut(PROGRAM, Sample.reference().orElseThrow(), Wish.OF_2025);
            assertThat(again.summary().changes()).isZero();
        }
    }

    private static List<SourceFile> changed(String name, String from, String to) {
        return Sample.files().stream()
                .map(file -> file.name().equals(name)
                        ? new SourceFile(name, file.text().replaceFirst(from, to))
                        : file)
                .toList();
    }

    private List<String> keys(List<SourceFile> files) {
        return flaws(files).stream().map(RowFlaw::messageKey).distinct().toList();
    }

    private List<RowFlaw> flaws(List<SourceFile> files) {
        var before = units.now().versions().size();
        var outcome = unitImport.carryOut(PROGRAM, files, Wish.OF_2025);
        assertThat(units.now().versions()).hasSize(before);
        assertThat(outcome).isInstanceOf(Outcome.Flawed.class);
        return ((Outcome.Flawed) outcome).flaws();
    }

    private static void looksLikeTheCountry(Gazetteer now) {
        assertThat(name(now, DAY.minusDays(1))).isEqualTo("Phường Trúc Bạch");
        assertThat(name(now, DAY)).isEqualTo("Phường Ba Đình");
        assertThat(now.unplaced(UnitLevel.COMMUNE)).hasSize(58);
        assertThat(((Naming.Several) now.named("Tân An", DAY)).units()).hasSize(10);
        assertThat(((Naming.Several) now.named("tan an", DAY)).units()).hasSizeGreaterThan(10);
    }

    /** From the outlines that an operator has. */
    private static void isDrawn(TestHouse elsewhere) {
        var outlines = elsewhere.bean(ImportOutlines.class);
        for (var file : List.of("provinces_2026_simplified.topojson", "communes_2026_simplified.topojson")) {
            assertThat(outlines.carryOut(PROGRAM, Sample.outlines(file).orElseThrow(), DAY, "Bản đồ"))
                    .isInstanceOf(ImportOutlines.Outcome.Done.class);
        }
        var map = elsewhere.bean(SeeMap.class);
        assertThat(((SeeMap.Outcome.Seen) map.see(PROGRAM, Optional.of(DAY), Optional.empty())).drawn())
                .hasSize(34);
        var province = (SeeMap.Outcome.Seen) map.see(PROGRAM, Optional.of(DAY), Optional.of("56"));
        assertThat(province.drawn()).extracting(drawn -> drawn.unit().code()).contains("22736");
        assertThat(province.undrawn()).isEmpty();
    }

    private static String name(Gazetteer now, LocalDate day) {
        return now.bearing("00004", day).orElseThrow().name().vietnamese();
    }

    private static void contradictionsAreTold(UnitImport there) {
        var share = changed("successions.csv", "99001,99004,whole", "99001,99004,split");
        var name = changed("communes-after.csv", "Xã Cồn Mây", "Xã Cồn Gió");
        assertThat(keys(there.carryOut(PROGRAM, share, Wish.OF_2025)))
                .contains("organisation.import.mistake.succession-known-otherwise");
        assertThat(keys(there.carryOut(PROGRAM, name, Wish.OF_2025)))
                .contains("organisation.import.mistake.known-otherwise");
    }

    private static List<String> keys(Outcome outcome) {
        return ((Outcome.Flawed) outcome)
                .flaws().stream().map(RowFlaw::messageKey).toList();
    }
}
