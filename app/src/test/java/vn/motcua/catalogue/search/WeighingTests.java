package vn.motcua.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalogue.search.Hits.Hit;

/** Procedures that differ by what is done, and words that only hint. */
class WeighingTests {
    private static final String LEXICON = """
        [cách nói]
        cò nhà đất => chứng chỉ hành nghề môi giới bất động sản
        xưởng =>? sản xuất
        [biến thể]
        cấp lại <= mất | xin lại
        cấp đổi <= đổi | rách
        thay đổi <= đổi | sửa
        gia hạn <= gia hạn | hết hạn
        thu hồi <= thu hồi | rút
        doanh nghiệp <=? công ty
        cấp | phê duyệt <=
        """;

    @ParameterizedTest
    @CsvSource({
        "cò nhà đất, 1.000001",
        "cò nhà đất bị mất, 1.000002",
        "cò nhà đất hết hạn, 1.000003",
        "cò nhà đất bị rút, 1.000004",
        "môi giới bất động sản, 1.000001"
    })
    void theActThatIsNamedDecidesAndWithoutOneTheFirstGrant(String question, String code) {
        var index = index(
                "Thu hồi chứng chỉ hành nghề môi giới bất động sản",
                "Gia hạn chứng chỉ hành nghề môi giới bất động sản",
                "Cấp lại chứng chỉ hành nghề môi giới bất động sản",
                "Cấp chứng chỉ hành nghề môi giới bất động sản cho người trúng tuyển");
        assertThat(codes(index, question)).first().isEqualTo(code);
    }

    @Test
    void aWordThatMayAskForSeveralCasesAsksForAnyOfThem() {
        var index = index("Thay đổi giấy phép", "Cấp đổi giấy phép", "Cấp giấy phép");
        assertThat(scores(index, "đổi giấy phép"))
                .hasSize(3)
                .satisfies(scores -> assertThat(scores.get(1)).isGreaterThan(scores.get(2)));
        assertThat(codes(index, "đổi giấy phép")).last().isEqualTo("1.000001");
        assertThat(codes(index, "rách giấy phép")).first().isEqualTo("1.000002");
    }

    @Test
    void aHintSpeaksForAProcedureAndAgainstNone() {
        var index = index("Cấp giấy phép thuốc thú y", "Cấp giấy phép sản xuất thuốc thú y");
        assertThat(codes(index, "xưởng thuốc thú y")).first().isEqualTo("1.000001");
        var plain = index("Cấp giấy phép thuốc thú y");
        assertThat(scores(plain, "xưởng thuốc thú y")).isEqualTo(scores(plain, "thuốc thú y"));
    }

    @Test
    void whoAsksIsNoReasonToAnswerSomethingElse() {
        var index = index("Cấp giấy phép khai thác nước", "Hỗ trợ doanh nghiệp");
        assertThat(codes(index, "công ty khai thác nước")).first().isEqualTo("1.000002");
    }

    /** The last name has the first code. */
    private static SearchIndex index(String... names) {
        var entries = List.of(names).reversed();
        return SearchIndex.build(
                entries.stream()
                        .map(name ->
                                new Entry("1.00000" + (entries.indexOf(name) + 1), name, "", "", false, List.of(), ""))
                        .toList(),
                Lexicon.read(LEXICON));
    }

    private static List<String> codes(SearchIndex index, String question) {
        return index.search(Question.of(question, 5)).items().stream()
                .map(Hit::code)
                .toList();
    }

    private static List<Double> scores(SearchIndex index, String question) {
        return index.search(Question.of(question, 5)).items().stream()
                .map(Hit::score)
                .toList();
    }
}
