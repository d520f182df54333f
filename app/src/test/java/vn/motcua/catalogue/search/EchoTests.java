package vn.motcua.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.search.Hits.Hit;

/** What is said nearly as the lexicon says it. */
class EchoTests {
    private static final List<Entry> ENTRIES = List.of(
            new Entry("1.000001", "Thông báo lưu trú", "", "", true, List.of(), ""),
            new Entry("1.000002", "Khai báo tạm vắng", "", "", true, List.of(), ""));

    private static final Lexicon LEXICON = Lexicon.read("""
            [tiếng đệm]
            có | phải
            [cách nói]
            khách ngủ lại qua đêm => thông báo lưu trú
            vắng nhà lâu ngày => khai báo tạm vắng
            """);

    private static final SearchIndex INDEX = SearchIndex.build(ENTRIES, LEXICON);

    @Test
    void mostOfASayingHintsAtWhatItMeans() {
        assertThat(first("nhà có khách ngủ qua đêm")).isEqualTo("1.000001");
        assertThat(first("lâu ngày vắng mặt ở nhà")).isEqualTo("1.000002");
    }

    @Test
    void oneWordOfItDoesNot() {
        assertThat(first("khách sạn")).isEqualTo("nothing");
    }

    @Test
    void aHintIsNeverASureAnswer() {
        assertThat(INDEX.search(Question.of("nhà có khách ngủ qua đêm", 1)).answer())
                .isEmpty();
    }

    private static String first(String question) {
        return INDEX.search(Question.of(question, 1)).items().stream()
                .findFirst()
                .map(Hit::code)
                .orElse("nothing");
    }
}
