package vn.motcua.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was meant by what was typed: keys, chat, sounds that are alike, slips, words joined and torn. Neighbours decide. */
class SpellingTests {
    private static final SearchIndex INDEX = SearchIndex.build(
            List.of(
                    entry("Đăng ký khai sinh"),
                    entry("Cấp giấy phép biểu diễn ca nhạc"),
                    entry("Tổ chức triển lãm tranh"),
                    entry("Trợ cấp hàng tháng cho người khuyết tật nặng"),
                    entry("Hòa giải tranh chấp đất đai"),
                    entry("Giấy phép sản xuất rượu"),
                    entry("Trường trung học cơ sở"),
                    entry("Hội đồng nhân dân")),
            Lexicon.read("""
                    [viết tắt]
                    k | ko | hok = không
                    [tiếng đệm]
                    xin | cho | có | ở | ra | làm
                    [cách nói]
                    hàng xóm lấn đất => hòa giải tranh chấp đất đai
                    """));

    @ParameterizedTest
    @CsvSource({
        // Keys, all of them or some; a word of its own is keys too where the others are
        "ddawng kys khai sinh, đăng ký khai sinh",
        "trowj caaps hangf thangs, trợ cấp hàng tháng",
        "d9a8ng ky1 khai sinh, đăng ký khai sinh",
        "dang kys khai sinh, dang ký khai sinh",
        "bieeur dieenx cos ca nhacj, biểu diễn có ca nhạc",
        // Sounds that are alike
        "tổ trức triển lãm, tổ chức triển lãm",
        "chiển lãm chanh, triển lãm tranh",
        "xản suất rượu, sản xuất rượu",
        "hàng sóm lấn đất, hàng xóm lấn đất",
        "hoà dải chanh trấp, hoà giải tranh chấp",
        "khuyết tật nặn, khuyết tật nặng",
        "trợ cấp hàn tháng, trợ cấp hàng tháng",
        "biểu diễn ca nhạt, biểu diễn ca nhạc",
        "giấy fép, giấy phép",
        // Marks
        "trợ cắp hàng tháng, trợ cấp hàng tháng",
        // Slips
        "đăng ký kahi sinh, đăng ký khai sinh",
        "giấyy phép, giấy phép",
        // Joined and torn
        "khaisinh, khai sinh",
        "trường trung họccơ sở, trường trung học cơ sở",
        "đăng ký kh ai sinh, đăng ký khai sinh",
        "hok làm giấy phép, không làm giấy phép",
    })
    void isReadAsWhatWasMeant(String typed, String meant) {
        assertThat(INDEX.search(Question.of(typed, 1)).understood()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "ra phường làm giấy, ra phường làm giấy",
        "tổ dân phố, tổ dân phố",
        "con dấu, con dấu",
        "sân bay, sân bay",
        "hàn quốc, hàn quốc",
        "xe hơi, xe hơi",
        "gas, gas",
        "hạng a1, hạng a1",
    })
    void whatMakesSenseIsLeftAlone(String typed, String meant) {
        assertThat(INDEX.search(Question.of(typed, 1)).understood()).isEqualTo(meant);
    }

    private static Entry entry(String name) {
        return new Entry(
                "1.%06d".formatted(Math.floorMod(name.hashCode(), 1_000_000)), name, "", "", true, List.of(), "");
    }
}
