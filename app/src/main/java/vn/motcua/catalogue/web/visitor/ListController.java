package vn.motcua.catalogue.web.visitor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Heading;
import vn.motcua.catalogue.LifeEvent;
import vn.motcua.catalogue.usecase.FindProcedures;
import vn.motcua.catalogue.usecase.FindProcedures.Criteria;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.shared.Text;
import vn.motcua.ui.Page;
import vn.motcua.ui.SharedPage;
import vn.motcua.ui.Words;

/** Danh sách thủ tục: found and filtered by the address alone, so that every list can be kept and sent on. */
@Controller
class ListController {
    /** Longer than any question; the rest is cut. */
    private static final int MOST_TYPED = 200;

    private final FindProcedures findProcedures;

    ListController(FindProcedures findProcedures) {
        this.findProcedures = findProcedures;
    }

    @GetMapping("/procedures")
    ModelAndView list(@RequestParam Map<String, String> asked, Page page) {
        return SharedPage.of(
                "catalogue/visitor/list", List.of(findProcedures.edition()), () -> model(asked, page.words()));
    }

    private Map<String, ?> model(Map<String, String> asked, Words words) {
        var wanted = wanted(asked);
        return Map.of(
                "found",
                findProcedures.find(wanted, number(asked.getOrDefault("page", ""))),
                "wanted",
                wanted,
                "choices",
                ListChoices.of(findProcedures.fields(), words),
                "spoken",
                new Spoken(words),
                "address",
                address(wanted));
    }

    private static Criteria wanted(Map<String, String> asked) {
        var typed = Text.clean(asked.getOrDefault("q", ""));
        return new Criteria(
                typed.substring(0, Math.min(typed.length(), MOST_TYPED)),
                constant(LifeEvent.class, asked.getOrDefault("event", "")),
                Text.clean(asked.getOrDefault("field", "")),
                constant(Heading.Level.class, asked.getOrDefault("level", "")));
    }

    /** What is no such slug filters nothing. */
    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String slug) {
        var name = slug.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }

    /** The list's own address without its page number. */
    private static String address(Criteria wanted) {
        return "/procedures?"
                + Stream.of(
                                pair("q", wanted.words()),
                                pair("event", wanted.event().map(LifeEvent::key).orElse("")),
                                pair("field", wanted.field()),
                                pair(
                                        "level",
                                        wanted.level().map(ListChoices::slug).orElse("")))
                        .filter(pair -> !pair.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
