package vn.motcua.catalogue.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.calendar.Limit;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Method;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.TimeLimit;
import vn.motcua.catalogue.exchange.ExchangeFixtures;
import vn.motcua.catalogue.usecase.ImportRun.Fate;
import vn.motcua.shared.Actor;
import vn.motcua.shared.VietnamTime;

/** The whole reference file, where the folder with it is named. */
@EnabledIfEnvironmentVariable(named = "MOTCUA_REFERENCE", matches = ".+")
class ReferenceImportTests {
    private static final Path FILE = Path.of(System.getenv().getOrDefault("MOTCUA_REFERENCE", ""), "procedures.csv");
    private static final Actor PROGRAM = new Actor.Program("catalogue.import");
    private static final long ALL = 2_296;

    @Test
    void theWholeFileComesInOnceAndGoesOutAsItCame() throws IOException {
        try (var database = TestDatabase.fresh();
                var house = TestHouse.over(database)) {
            var today = VietnamTime.dateOf(house.bean(Clock.class).instant());
            var first = tried(house, today);
            assertThat(counts(house, first))
                    .isEqualTo(Map.of(Fate.NEW, ALL, Fate.CHANGED, 0L, Fate.UNCHANGED, 0L, Fate.REFUSED, 0L));
            house.bean(PublishImport.class).publish(PROGRAM, first, _ -> {});
            var procedures = house.bean(Catalogue.class).inForce().stream()
                    .map(Revision::procedure)
                    .toList();
            assertThat(procedures).hasSize((int) ALL);
            assertThat(procedures).filteredOn(ReferenceImportTests::isSameDay).hasSize(19);
            assertThat(procedures).filteredOn(ReferenceImportTests::hasLimit).hasSize(2_296 - 841);
            assertThat(procedures).noneMatch(ReferenceImportTests::isFreeOfNoLaw);

            assertThat(counts(house, tried(house, today.plusDays(1)))).containsEntry(Fate.UNCHANGED, ALL);
            var out = new ByteArrayOutputStream();
            house.bean(ExportProcedures.class).write(ExportProcedures.Format.CSV, out);
            assertThat(ExchangeFixtures.contents(out.toByteArray()).rows())
                    .containsExactlyInAnyOrderElementsOf(
                            ExchangeFixtures.contents(Files.readAllBytes(FILE)).rows());
        }
    }

    private static UUID tried(TestHouse house, LocalDate from) throws IOException {
        var outcome = house.bean(ReceiveFile.class)
                .receive(
                        PROGRAM,
                        "procedures.csv",
                        () -> Files.newInputStream(FILE),
                        new ImportRun.Terms(from, "Mẫu 1/QĐ"));
        var run = ((ReceiveFile.Outcome.Received) outcome).run();
        house.bean(TryImport.class).tryOut(PROGRAM, run, _ -> {});
        return run;
    }

    private static Map<Fate, Long> counts(TestHouse house, UUID run) {
        return ((SeeImports.Outcome.Seen) house.bean(SeeImports.class).see(PROGRAM, run, Fate.NEW, 0)).counts();
    }

    private static boolean isSameDay(Procedure procedure) {
        return procedure.terms().methods().stream()
                .allMatch(method -> method.limit()
                        .map(TimeLimit::limit)
                        .filter(Limit.SAME_DAY::equals)
                        .isPresent());
    }

    private static boolean hasLimit(Procedure procedure) {
        return procedure.terms().by(Channel.DIRECT).flatMap(Method::limit).isPresent();
    }

    private static boolean isFreeOfNoLaw(Procedure procedure) {
        return procedure.terms().methods().stream()
                .flatMap(method -> method.fees().stream())
                .anyMatch(fee -> fee instanceof Fee.Free free
                        && Arrays.stream(new String[] {"Luật", "Nghị định", "Thông tư", "Nghị quyết"})
                                .noneMatch(free.basis()::contains));
    }
}
