package vn.motcua.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalogue.search.Hits.Hit;

/** Twins: the same thing done at the commune and at the province. */
class LevelTests {
    private static final SearchIndex INDEX = SearchIndex.build(
            List.of(
                    new Entry("1.000001", "Giải quyết khiếu nại về đất", "", "", true, List.of(), ""),
                    new Entry("1.000002", "Giải quyết khiếu nại về đất", "", "", false, List.of(), "")),
            Lexicon.shipped());

    @ParameterizedTest
    @CsvSource({
        "khiếu nại về đất, 1.000001",
        "ra xã khiếu nại về đất, 1.000001",
        "khieu nai ve dat o xa, 1.000001",
        "khiếu nại về đất lên tỉnh, 1.000002",
        "khieu nai ve dat cap tinh, 1.000002",
        "chuyển ở tỉnh khác về khiếu nại về đất, 1.000001",
        "bảo hiểm xã hội khiếu nại về đất, 1.000001",
    })
    void theLevelThatIsSaidComesFirst(String question, String code) {
        assertThat(INDEX.search(Question.of(question, 2)).items())
                .first()
                .extracting(Hit::code)
                .isEqualTo(code);
    }

    @Test
    void twinsAreAskedBackAbout() {
        var hits = INDEX.search(Question.of("khiếu nại về đất", 2));
        assertThat(hits.answer()).isEmpty();
        assertThat(hits.askBack())
                .hasValueSatisfying(ask -> assertThat(ask.choices()).hasSize(2));
    }

    @Test
    void whatThisDeskHandlesOutweighsTheLevelNobodySaid() {
        var there = new Question("khiếu nại về đất", 2, "1.000002"::equals);
        assertThat(INDEX.search(there).items()).first().extracting(Hit::code).isEqualTo("1.000002");
    }
}
