package vn.motcua.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;
import static vn.motcua.catalogue.CatalogueFixtures.named;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.contents;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.csv;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.read;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.model.ProcedureJson;

/** What goes out comes in again as it was. */
class ExchangePropertiesTests {
    private static final String DECISION = "Quyết định mẫu 1/QĐ";

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void filesGiveBackTheirRowsWordForWord(long seed) {
        var rows = rows(seed);
        assertThat(contents(csv(rows)).rows()).isEqualTo(rows);
        assertThat(contents(spreadsheet(rows)).rows()).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void aProcedureReadFromATableIsWrittenSoThatItIsReadTheSame(long seed) {
        for (var row : rows(seed)) {
            var procedure = read(row).procedure();
            var written = RowWriter.write(procedure, DECISION);
            assertThat(read(written).procedure()).as(row.toString()).isEqualTo(procedure);
            assertThat(read(written).decision()).contains(DECISION);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20})
    void aRecordAsJsonLosesNothing(long seed) throws IOException {
        for (var row : rows(seed)) {
            assertThat(taken(read(row).procedure())).isEqualTo(read(row).procedure());
        }
        var whole = aProcedure("1.999001");
        assertThat(taken(whole)).isEqualTo(whole);
    }

    @Test
    void allRecordsAsJsonAreOneDocumentWithTheRowsTheyWereReadFrom() throws IOException {
        var items = rows(7).stream()
                .map(row -> new ProcedureFile.Item(revision(read(row).procedure()), Optional.of(row)))
                .toList();
        var out = new ByteArrayOutputStream();
        ProcedureFile.write(items.iterator(), out);
        var all = JsonMapper.builder().build().readTree(out.toByteArray()).path("procedures");
        assertThat(all.size()).isEqualTo(items.size());
        for (var at = 0; at < items.size(); at++) {
            var item = items.get(at);
            assertThat(ProcedureJson.read(all.get(at).path("procedure").toString()))
                    .isEqualTo(item.revision().procedure());
            assertThat(all.get(at).path("origin").path("name").asString())
                    .isEqualTo(item.origin().orElseThrow().at(Column.NAME));
        }
    }

    @Test
    void anExportGivesBackTheRowUntilTheProcedureSaysSomethingElse() {
        var row = rows(5).getFirst();
        var procedure = read(row).procedure();
        assertThat(RowWriter.exported(new ProcedureFile.Item(revision(procedure), Optional.of(row))))
                .isEqualTo(row);
        var mended = new ProcedureFile.Item(revision(named(procedure, "Tên đã sửa")), Optional.of(row));
        assertThat(RowWriter.exported(mended).at(Column.NAME)).isEqualTo("Tên đã sửa");
    }

    @Test
    void otherFilesAreNotTakenForAProcedure() {
        assertThat(ProcedureFile.read("{")).isEqualTo(refused(ProcedureFile.Outcome.Kind.NOT_JSON));
        assertThat(ProcedureFile.read("[]")).isEqualTo(refused(ProcedureFile.Outcome.Kind.ANOTHER_FORMAT));
        assertThat(ProcedureFile.read("{\"format\":\"motcua.procedure\",\"version\":1,\"procedure\":{\"code\":\"x\"}}"))
                .isEqualTo(refused(ProcedureFile.Outcome.Kind.NOT_A_RECORD));
    }

    private static ProcedureFile.Outcome refused(ProcedureFile.Outcome.Kind kind) {
        return new ProcedureFile.Outcome.Refused(kind);
    }

    private static List<Row> rows(long seed) {
        var random = new RandomRows(seed);
        return IntStream.range(0, 250).mapToObj(random::next).toList();
    }

    private static Revision revision(Procedure procedure) {
        var id = new RevisionId(new UUID(0, 1));
        return new Revision(id, 1, procedure, LocalDate.of(2026, 7, 1), Optional.empty(), DECISION);
    }

    private static Procedure taken(Procedure procedure) throws IOException {
        var out = new ByteArrayOutputStream();
        ProcedureFile.write(revision(procedure), out);
        if (ProcedureFile.read(out.toString(StandardCharsets.UTF_8)) instanceof ProcedureFile.Outcome.Read(var read)) {
            return read;
        }
        throw new AssertionError("refused: " + out);
    }
}
