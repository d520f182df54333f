package vn.motcua.catalogue.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.contents;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.exchange.Column;
import vn.motcua.catalogue.exchange.ProcedureFile;
import vn.motcua.catalogue.exchange.RandomRows;
import vn.motcua.catalogue.exchange.Row;
import vn.motcua.catalogue.usecase.ImportRun.Fate;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Uuid7;

/** Out again, as files and one by one. */
class ExportingProceduresTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);
    private static final ImportDesk DESK = new ImportDesk(HOUSE);

    private final Row row = row("2.400000", Map.of(Column.TIME_LIMIT, "3 ngày"));

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void anExportGivesBackWhatWentInAndImportedElsewhereChangesNothing() throws IOException {
        var rows = many(40, 13);
        DESK.publish(DESK.tried(rows.toArray(Row[]::new)));
        for (var format : List.of(ExportProcedures.Format.CSV, ExportProcedures.Format.XLSX)) {
            var out = new ByteArrayOutputStream();
            HOUSE.bean(ExportProcedures.class).write(format, out);
            assertThat(contents(out.toByteArray()).rows()).containsAll(rows);
            var again = DESK.received(out.toByteArray(), DESK.today.plusDays(1));
            DESK.tried(again);
            assertThat(DESK.counts(again)).containsEntry(Fate.NEW, 0L).containsEntry(Fate.REFUSED, 0L);
        }
    }

    @Test
    void aProcedureFromElsewhereBecomesADraftAfterALook() throws IOException {
        DESK.publish(DESK.tried(row));
        var out = new ByteArrayOutputStream();
        ProcedureFile.write(DESK.inForce(row).orElseThrow(), out);
        var take = HOUSE.bean(TakeProcedure.class);
        var text = out.toString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(take.tryOut(DESK.administrator, text))
                .isInstanceOfSatisfying(
                        TakeProcedure.Outcome.Shown.class,
                        shown -> assertThat(shown.differences())
                                .hasValueSatisfying(
                                        differences -> assertThat(differences).isEmpty()));
        var other = text.replace("Lĩnh vực mẫu", "Lĩnh vực khác");
        var id = new RevisionId(Uuid7.at(HOUSE.bean(Clock.class).instant()));
        assertThat(take.keep(DESK.administrator, other, id)).isEqualTo(new TakeProcedure.Outcome.Kept(id));
        assertThat(take.keep(DESK.administrator, other, id)).isEqualTo(new TakeProcedure.Outcome.Kept(id));
        assertThat(HOUSE.bean(Drafts.class).find(id))
                .hasValueSatisfying(
                        draft -> assertThat(draft.procedure().heading().field()).isEqualTo("Lĩnh vực khác"));
        assertThat(take.tryOut(new Actor.Visitor(), text)).isInstanceOf(TakeProcedure.Outcome.NotAllowed.class);
    }

    private static List<Row> many(int count, long seed) {
        var random = new RandomRows(seed);
        return IntStream.range(500_000, 500_000 + count).mapToObj(random::next).toList();
    }
}
