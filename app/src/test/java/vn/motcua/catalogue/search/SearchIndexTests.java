package vn.motcua.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.catalogue.search.Hits.Confidence;
import vn.motcua.catalogue.search.Hits.Hit;

/** What people type, and what they mean. */
class SearchIndexTests {
    private static final SearchIndex INDEX = SearchIndex.build(SampleEntries.all(), Lexicon.shipped());

    @ParameterizedTest
    @CsvSource({
        // As people speak
        "làm giấy khai sinh cho con, 1.900001",
        "mất giấy khai sinh xin làm lại, 1.900002",
        "lấy chồng người nước ngoài, 1.900006",
        "xin giấy độc thân, 1.900007",
        "ông nội mới mất đi báo tử, 1.900008",
        "chuyển hộ khẩu về nhà mới, 1.900009",
        "công nhân ở trọ khai báo, 1.900010",
        "mở quán cà phê, 1.900012",
        "nghỉ bán trả giấy phép kinh doanh, 1.900013",
        "hàng xóm lấn đất, 1.900014",
        "mất sổ đỏ, 1.900015",
        "chia đất cho con, 1.900016",
        "xin phép xây nhà, 1.900017",
        "sao y bằng đại học, 1.900020",
        "xác nhận giấy ủy quyền, 1.900021",
        "mới nghỉ việc lãnh tiền thất nghiệp, 1.900030",
        // Without marks
        "lam giay khai sinh cho con, 1.900001",
        "mat so do, 1.900015",
        "xin giay doc than, 1.900007",
        "hang xom lan dat, 1.900014",
        // Chat spellings and abbreviations
        "dk ks cho be, 1.900001",
        "lm gks cho con ntn, 1.900001",
        "dki tam tru o dau z, 1.900010",
        "mun mo quan an thi lm jay to j, 1.900012",
        "đkkh cần gì, 1.900005",
        // Telex and VNI that no input method turned into Vietnamese
        "ddawng kys khai sinh, 1.900001",
        "ddawng kis tajm trus, 1.900010",
        "maast soor ddor, 1.900015",
        "d9a8ng ky1 khai sinh, 1.900001",
        "ke61t ho6n, 1.900005",
        // Slips and sounds that are alike
        "đăng kí khai xinh, 1.900001",
        "chứng thực chử kí, 1.900021",
        "dang ky ket hno, 1.900005",
        "khaisinh cho con, 1.900001",
        "trứng thực bản sao, 1.900020",
        "tánh thửa đất, 1.900016",
        // English
        "birth certificate, 1.900001",
        "marriage with a foreigner, 1.900006",
        "single status certificate, 1.900007",
        "open a small shop, 1.900012",
        "building permit for my house, 1.900017",
        "lost driving license, 1.900023",
    })
    void findsWhatPeopleMean(String question, String code) {
        assertThat(first(question)).as(question).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.900001",
                "1900001",
                "1.900001.H41",
                "1.900001.000.00.00.H41",
                "thủ tục 1.900001 làm sao",
                "https://xa.example/t/1900001"
            })
    void aCodeFindsItsProcedure(String typed) {
        var hits = ask(typed);
        assertThat(hits.items()).extracting(Hit::code).containsExactly(SampleEntries.BIRTH);
        assertThat(hits.confidence()).isEqualTo(Confidence.SURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.123456",
                "9999999",
                "asdf qwer zxcv",
                "thời tiết ngày mai",
                "kết quả bóng đá",
                "",
                "   ",
                "?!",
                "😀"
            })
    void findsNothingRatherThanAnything(String typed) {
        var hits = ask(typed);
        assertThat(hits.nothingFound()).as(typed + " " + hits).isTrue();
        assertThat(hits.answer()).isEmpty();
        assertThat(hits.confidence()).isEqualTo(Confidence.NONE);
    }

    @Test
    void marksTellWordsApart() {
        assertThat(ask("sơ đồ").nothingFound()).isTrue();
        assertThat(first("so do bi mat")).isEqualTo(SampleEntries.LAND_LOST);
    }

    @Test
    void aSpecialCaseComesAfterThePlainOneUnlessItIsAskedFor() {
        assertThat(ask("đăng ký khai sinh").items())
                .extracting(Hit::code)
                .startsWith(SampleEntries.BIRTH)
                .contains(SampleEntries.BIRTH_AGAIN, SampleEntries.BIRTH_FOREIGN);
        assertThat(first("đăng ký lại khai sinh")).isEqualTo(SampleEntries.BIRTH_AGAIN);
        assertThat(first("khai sinh cho bé có bố người Hàn Quốc")).isEqualTo(SampleEntries.BIRTH_FOREIGN);
    }

    @Test
    void asksBackWhenTheFirstAreClose() {
        var hits = ask("xin xét hộ nghèo");
        assertThat(hits.askBack()).hasValueSatisfying(ask -> {
            assertThat(ask.choices())
                    .extracting(Hits.Choice::code)
                    .contains(SampleEntries.POOR, SampleEntries.POOR_YEARLY);
            assertThat(ask.choices())
                    .extracting(Hits.Choice::difference)
                    .anySatisfy(difference -> assertThat(difference).contains("thường xuyên"))
                    .noneSatisfy(difference -> assertThat(difference).contains("nghèo"));
        });
        assertThat(hits.answer()).isEmpty();
    }

    @Test
    void anAbbreviationInANameIsWhatItStandsFor() {
        var one = new Entry("1.000001", "Đăng ký thành lập công ty TNHH một thành viên", "", "", false, List.of(), "");
        var two = new Entry("1.000002", "Đăng ký thành lập công ty cổ phần", "", "", false, List.of(), "");
        var index = SearchIndex.build(List.of(one, two), Lexicon.read(""));
        assertThat(index.search(Question.of("công ty trách nhiệm hữu hạn", 2)).items())
                .extracting(Hit::code)
                .startsWith("1.000001");
    }

    /** What else a long name says does not make it less likely. */
    @Test
    void aNameThatIsSeveralNamesIsFoundByEachOfThem() {
        var several = new Entry(
                "1.000001",
                "Đăng ký thay đổi địa chỉ trụ sở; Thông báo thay đổi ngành nghề kinh doanh; Đăng ký đổi tên (trừ chi nhánh)",
                "",
                "",
                false,
                List.of(),
                "");
        var index = SearchIndex.build(List.of(several), Lexicon.read(""));
        assertThat(index.search(Question.of("thông báo thay đổi ngành nghề kinh doanh", 1))
                        .items())
                .singleElement()
                .satisfies(hit -> assertThat(hit.score()).isGreaterThan(0.9));
    }

    @Test
    void whatIsNotCertainLeadsToTheFieldsNearest() {
        var marriage = new Entry("1.000001", "Đăng ký kết hôn", "", "Hộ tịch", true, List.of(), "");
        var building = new Entry("1.000002", "Cấp giấy phép xây dựng", "", "Xây dựng", true, List.of(), "");
        var index = SearchIndex.build(List.of(marriage, building), Lexicon.shipped());

        var doubtful = index.search(Question.of("kết hôn trên tàu vũ trụ sao hỏa", 5));
        assertThat(doubtful.doubtful()).isTrue();
        assertThat(doubtful.nearest()).containsExactly("Hộ tịch");
        assertThat(index.search(Question.of("đăng ký kết hôn", 5)).nearest()).isEmpty();
    }

    @Test
    void answersOnlyWhatItIsSureOf() {
        assertThat(ask("đăng ký kết hôn").answer()).map(Hit::code).hasValue(SampleEntries.MARRIAGE);
        assertThat(ask("đăng ký").answer()).isEmpty();
    }

    @Test
    void whatThisDeskHandlesComesFirst() {
        var text = "cấp giấy phép xây dựng mới nhà ở";
        assertThat(first(text)).isEqualTo(SampleEntries.HOUSE);
        var there = new Question(text, 5, SampleEntries.HOUSE_PROVINCE::equals);
        assertThat(INDEX.search(there).items()).first().extracting(Hit::code).isEqualTo(SampleEntries.HOUSE_PROVINCE);
    }

    @Test
    void whatThisDeskHandlesDoesNotComeBeforeWhatFitsClearlyBetter() {
        var here = new Question("đăng ký kết hôn", 5, SampleEntries.DEATH::equals);
        assertThat(INDEX.search(here).items()).first().extracting(Hit::code).isEqualTo(SampleEntries.MARRIAGE);
    }

    @Test
    void whatOthersHandleIsSentThere() {
        assertThat(ask("khai thuế thu nhập cá nhân").elsewhere())
                .map(Hits.Elsewhere::englishAuthority)
                .hasValue("Tax authority");
        assertThat(ask("đăng ký kết hôn").elsewhere()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "khai si, 1.900001",
        "đăng ký th, 1.900009",
        "dang ky tam t, 1.900010",
        "hộ kh, 1.900009",
        "độc th, 1.900007",
    })
    void suggestsWhileTyping(String start, String code) {
        assertThat(INDEX.suggest(Question.of(start, 5))).extracting(Hit::code).contains(code);
    }

    @Test
    void givesNoMoreThanWasAskedForAndTellsHowManyThereAre() {
        var hits = INDEX.search(Question.of("đăng ký khai sinh", 2));
        assertThat(hits.items()).hasSize(2);
        assertThat(hits.total()).isGreaterThan(2);
    }

    @Test
    void namesAndWordsOfTheProcedureItselfFindIt() {
        var entry = new Entry(
                "1.900099",
                "Cấp giấy thông hành",
                "Travel pass",
                "",
                true,
                List.of("giấy đi đường"),
                "sổ theo dõi người qua lại");
        var index = SearchIndex.build(List.of(entry), Lexicon.read(""));
        assertThat(index.search(Question.of("travel pass", 1)).items()).hasSize(1);
        assertThat(index.search(Question.of("giay di duong", 1)).items()).hasSize(1);
    }

    @Test
    void anotherLexiconIsUsedAtOnce() {
        var taught = INDEX.with(Lexicon.read("[cách nói]\nlàm cái giấy tình yêu => đăng ký kết hôn\n"));
        assertThat(taught.search(Question.of("làm cái giấy tình yêu", 1)).items())
                .extracting(Hit::code)
                .containsExactly(SampleEntries.MARRIAGE);
    }

    @Test
    void anEmptyCatalogueAnswersNothing() {
        var empty = SearchIndex.build(List.of(), Lexicon.shipped());
        assertThat(empty.search(Question.of("khai sinh", 5)).nothingFound()).isTrue();
        assertThat(empty.suggest(Question.of("khai s", 5))).isEmpty();
    }

    @Test
    void manyMayAskAtOnce() {
        var alone = ask("mở quán cà phê");
        assertThat(IntStream.range(0, 200).parallel().mapToObj(each -> ask("mở quán cà phê")))
                .allSatisfy(hits -> assertThat(hits).isEqualTo(alone));
    }

    private static Hits ask(String text) {
        return INDEX.search(Question.of(text, 10));
    }

    private static String first(String text) {
        var hits = ask(text);
        return hits.nothingFound() ? "nothing" : hits.items().getFirst().code();
    }
}
