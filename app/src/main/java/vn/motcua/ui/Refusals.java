package vn.motcua.ui;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.shared.Decision.Refused;

/** Lời từ chối: a refusal as a page that says what stands in the way and whom to ask. */
public final class Refusals {
    private Refusals() {}

    public static ModelAndView page(Refused refused) {
        return new ModelAndView("ui/error/refused", Map.of("refused", refused), HttpStatus.FORBIDDEN);
    }

    /** What stands in the way, in one sentence. */
    public static String reason(Refused refused, Words words) {
        var roles = refused.missing().stream()
                .sorted()
                .map(role -> words.say("ui.role." + role.key()))
                .toList();
        var date = refused.date().map(words::day).orElse("");
        return words.say("ui.refusal." + slug(refused.why()), String.join(words.say("ui.refusal.or"), roles), date);
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
