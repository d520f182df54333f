package vn.motcua.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalogue.search.Hits.Hit;

/** How often the right procedure is among the first, over the whole national catalogue; runs where that is at hand. */
@EnabledIfEnvironmentVariable(named = "MOTCUA_REFERENCE", matches = ".+")
class ReferenceRecallTests {
    private static final List<Entry> ENTRIES = new ArrayList<>();
    private static SearchIndex index = SearchIndex.build(List.of(), Lexicon.read(""));

    /** Câu hỏi thử. */
    private record Asked(String writing, Set<String> right, String text) {}

    @BeforeAll
    static void readTheCatalogue() throws IOException {
        var file = Path.of(System.getenv("MOTCUA_REFERENCE"), "procedures.csv");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> ENTRIES.add(new Entry(
                    row.getField("code"),
                    row.getField("name"),
                    "",
                    row.getField("field"),
                    row.getField("level").contains("xã"),
                    List.of(),
                    row.getField("components") + " " + row.getField("result"))));
        }
        index = SearchIndex.build(ENTRIES, Lexicon.shipped());
    }

    /** The second file is ours: questions on procedures drawn at random, provincial ones most of them. */
    @ParameterizedTest
    @CsvSource({
        "dev, colloquial", "dev, unaccented", "dev, teencode",
        "own, colloquial", "own, unaccented", "own, teencode"
    })
    void theRightProcedureIsAmongTheFirst(String file, String writing) throws IOException {
        var asked = questions(file).stream()
                .filter(each -> each.writing.equals(writing))
                .toList();
        assertThat(asked).hasSizeGreaterThan(20);
        assertThat(share(asked, 1)).as("at 1").isGreaterThanOrEqualTo(0.70);
        assertThat(share(asked, 3)).as("at 3").isGreaterThanOrEqualTo(0.90);
    }

    private static double share(List<Asked> asked, int first) {
        return asked.stream()
                        .filter(each -> index.search(Question.of(each.text, first)).items().stream()
                                .map(Hit::code)
                                .anyMatch(each.right::contains))
                        .count()
                / (double) asked.size();
    }

    private static List<Asked> questions(String which) throws IOException {
        try (var file =
                ReferenceRecallTests.class.getResourceAsStream("/catalogue/search-questions-" + which + ".tsv")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Asked(
                            cells[2],
                            Set.copyOf(List.of(cells[1].split("[,|]")).stream()
                                    .distinct()
                                    .toList()),
                            cells[3]))
                    .toList();
        }
    }
}
