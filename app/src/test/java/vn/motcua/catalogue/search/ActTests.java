package vn.motcua.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.catalogue.search.Hits.Hit;

/** What is to be done to a thing decides which procedure is meant: every act with every thing, in the shipped words. */
class ActTests {
    private static final Lexicon SHIPPED = Lexicon.shipped();
    private static final Map<String, SearchIndex> INDEXES = new HashMap<>();

    /** Each act as names write it, and as people ask for it. */
    private static final Map<String, List<String>> ACTS = new LinkedHashMap<>();

    static {
        ACTS.put("Cấp", List.of("xin", "làm"));
        ACTS.put("Cấp lại", List.of("xin lại", "mất", "bị rách", "làm lại"));
        ACTS.put("Gia hạn", List.of("gia hạn", "sắp hết hạn", "xin kéo dài"));
        ACTS.put("Sửa đổi, bổ sung", List.of("sửa", "bổ sung", "ghi nhầm"));
        ACTS.put("Thu hồi", List.of("thu hồi", "rút phép"));
        ACTS.put("Chấm dứt", List.of("chấm dứt", "không làm nữa"));
        ACTS.put("Tạm ngừng", List.of("tạm ngừng", "tạm nghỉ"));
        ACTS.put("Cấp bản sao", List.of("xin bản sao", "trích lục"));
    }

    private static final List<String> THINGS = List.of(
            "giấy phép nuôi chim yến",
            "giấy chứng nhận vườn ươm",
            "chứng chỉ hành nghề thợ lặn",
            "đăng ký kết hôn",
            "giấy khai sinh",
            "thẻ người dẫn đường");

    static Stream<Arguments> everyActWithEveryThing() {
        return ACTS.entrySet().stream()
                .flatMap(act -> act.getValue().stream()
                        .flatMap(said -> THINGS.stream().map(thing -> Arguments.of(said, thing, act.getKey()))));
    }

    @ParameterizedTest
    @MethodSource("everyActWithEveryThing")
    void theActThatIsSaidComesFirst(String said, String thing, String act) {
        assertThat(without("").search(Question.of(said + " " + thing, 3)).items())
                .first()
                .extracting(Hit::name)
                .isEqualTo(act + " " + thing);
    }

    /** Where nothing does what was asked for, something else is never the answer. */
    @ParameterizedTest
    @MethodSource("everyActWithEveryThing")
    void anotherActIsNeverASureAnswer(String said, String thing, String act) {
        assertThat(without(act).search(Question.of(said + " " + thing, 3)).answer())
                .isEmpty();
    }

    private static SearchIndex without(String act) {
        return INDEXES.computeIfAbsent(act, left -> SearchIndex.build(catalogue(left), SHIPPED));
    }

    private static List<Entry> catalogue(String without) {
        return ACTS.keySet().stream()
                .filter(act -> !act.equals(without))
                .flatMap(act -> THINGS.stream().map(thing -> act + " " + thing))
                .map(name -> new Entry(
                        "1.%06d".formatted(Math.floorMod(name.hashCode(), 1_000_000)),
                        name,
                        "",
                        "",
                        true,
                        List.of(),
                        ""))
                .toList();
    }
}
