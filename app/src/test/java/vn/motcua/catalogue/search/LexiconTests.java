package vn.motcua.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.search.Lexicon.Problem;
import vn.motcua.catalogue.search.Lexicon.Reason;

/** The text an administrator edits. */
class LexiconTests {
    private static final Lexicon SHIPPED = Lexicon.shipped();

    @Test
    void theShippedOneHasNoMistakes() {
        assertThat(SHIPPED.problems()).isEmpty();
        assertThat(SHIPPED.sayings()).hasSizeGreaterThan(1500);
        assertThat(SHIPPED.variants()).hasSizeGreaterThan(30);
        assertThat(SHIPPED.topics()).isNotEmpty();
    }

    @Test
    void everySectionIsRead() {
        var lexicon = Lexicon.read("""
                # a remark
                [viết tắt]
                gks = giấy khai sinh   # another
                [tiếng đệm]
                xin hỏi | ạ
                [cách nói]
                mất + sổ đỏ | sổ đỏ bay => cấp lại giấy chứng nhận | do bị mất
                [biến thể]
                lưu động <= tại nhà | tận nơi
                [nơi khác]
                thuế => Cơ quan thuế ; Tax authority ; https://example.vn
                """);
        assertThat(lexicon.problems()).isEmpty();
        assertThat(lexicon.spellings()).containsOnlyKeys("gks");
        assertThat(lexicon.fillers()).hasSize(2);
        assertThat(lexicon.sayings()).hasSize(2).first().satisfies(saying -> {
            assertThat(saying.parts()).hasSize(2);
            assertThat(saying.meant()).hasSize(2);
        });
        assertThat(lexicon.variants())
                .singleElement()
                .satisfies(variant -> assertThat(variant.asked()).hasSize(2));
        assertThat(lexicon.topics())
                .singleElement()
                .extracting(Lexicon.Topic::elsewhere)
                .isEqualTo(new Hits.Elsewhere("Cơ quan thuế", "Tax authority", "https://example.vn"));
    }

    @Test
    void anyOfTheseWithAnyOfThoseIsOneLine() {
        var lexicon = Lexicon.read("""
                [cách nói]
                (mất | rách) + (sổ đỏ | sổ hồng | giấy đất) | sổ bay => cấp lại giấy chứng nhận
                """);
        assertThat(lexicon.problems()).isEmpty();
        assertThat(lexicon.sayings())
                .extracting(saying -> saying.parts().stream().map(Word::text).toList())
                .containsExactly(
                        List.of("mất", "sổ đỏ"),
                        List.of("mất", "sổ hồng"),
                        List.of("mất", "giấy đất"),
                        List.of("rách", "sổ đỏ"),
                        List.of("rách", "sổ hồng"),
                        List.of("rách", "giấy đất"),
                        List.of("sổ bay"));
    }

    @Test
    void aMistakeIsNamedAndTheRestIsRead() {
        var lexicon = Lexicon.read("""
                lạc lõng
                [lạ]
                [cách nói]
                không mũi tên
                sổ đỏ =>
                sổ hồng => giấy chứng nhận
                """);
        assertThat(lexicon.problems())
                .containsExactly(
                        new Problem(1, "lạc lõng", Reason.NO_SECTION),
                        new Problem(2, "[lạ]", Reason.UNKNOWN_SECTION),
                        new Problem(4, "không mũi tên", Reason.NO_ARROW),
                        new Problem(5, "sổ đỏ =>", Reason.EMPTY_SIDE));
        assertThat(lexicon.sayings()).hasSize(1);
    }

    /** A filler that is also an abbreviation could never be one, and a saying of fillers alone would swallow questions. */
    @Test
    void theShippedOneDoesNotContradictItself() {
        var fillers = new Phrases<Boolean>();
        SHIPPED.fillers().forEach(filler -> fillers.add(filler, true));
        assertThat(SHIPPED.sayings())
                .as("sayings that are fillers")
                .filteredOn(saying -> saying.parts().stream().allMatch(part -> isFiller(part, fillers)))
                .isEmpty();
    }

    private static boolean isFiller(List<Word> part, Phrases<Boolean> fillers) {
        return fillers.in(part).stream().anyMatch(found -> found.length() == part.size());
    }
}
