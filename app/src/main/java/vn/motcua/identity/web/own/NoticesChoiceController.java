package vn.motcua.identity.web.own;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.LetterLanguages;
import vn.motcua.identity.spi.QuietHours;
import vn.motcua.identity.spi.Way;
import vn.motcua.identity.usecase.ChooseNotices;
import vn.motcua.identity.usecase.ChooseNotices.Outcome;
import vn.motcua.identity.usecase.ChooseNotices.Wanted;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Phone;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Language;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Cách nhận tin: by what, in which language, and when not. */
@Controller
@RequestMapping("/account/notices")
class NoticesChoiceController {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private final ChooseNotices chooseNotices;
    private final QuietHours house;

    NoticesChoiceController(ChooseNotices chooseNotices, QuietHours house) {
        this.chooseNotices = chooseNotices;
        this.house = house;
    }

    @GetMapping
    ModelAndView form(Actor.SignedIn actor, Page page) {
        return form(chooseNotices.present(actor), page, Problems.none());
    }

    /** @param sent one value for each way that is ticked */
    @PostMapping
    ModelAndView choose(Actor.SignedIn actor, @RequestParam Map<String, String> sent, Page page) {
        var language = Language.tagged(sent.getOrDefault("language", "")).filter(LetterLanguages.WRITTEN::contains);
        if (language.isEmpty()) {
            return wrong(actor, page, "language");
        }
        var from = hour(sent.getOrDefault("from", ""));
        var until = hour(sent.getOrDefault("until", ""));
        if (sent.containsKey("from") && (from.isEmpty() || until.isEmpty())) {
            return wrong(actor, page, "from");
        }
        var quiet = from.flatMap(begins -> until.map(ends -> new QuietHours(begins, ends)))
                .filter(chosen -> !chosen.equals(house));
        // Whoever holds no post is not asked about the digest, and says nothing about it.
        var digest = sent.containsKey("digest") || actor.posts().isEmpty();
        var ways = Stream.of(Way.values())
                .filter(way -> sent.containsKey("way." + way.key()))
                .collect(Collectors.toSet());
        var outcome = chooseNotices.choose(actor, new Wanted(ways, language.get(), quiet, digest));
        return outcome instanceof Outcome.Holds
                ? new ModelAndView(new RedirectView("/account/notices?chosen", true))
                : form(outcome, page, Problems.of(new Problem("way", page.say("identity.notices.unconfirmed"))));
    }

    private ModelAndView wrong(Actor.SignedIn actor, Page page, String field) {
        var problem = new Problem(field, page.say("identity.notices.wrong." + field));
        return form(chooseNotices.present(actor), page, Problems.of(problem));
    }

    private static Optional<LocalTime> hour(String typed) {
        return TIME.matcher(typed).matches() ? Optional.of(LocalTime.parse(typed)) : Optional.empty();
    }

    /** Whole hours are enough for anybody's night; what holds is among them whatever it is. */
    private static List<Choice> hours(QuietHours quiet) {
        return Stream.concat(
                        IntStream.range(0, 24).mapToObj(hour -> LocalTime.of(hour, 0)),
                        Stream.of(quiet.from(), quiet.until()))
                .distinct()
                .sorted()
                .map(time -> Choice.of(time.toString(), time.toString()))
                .toList();
    }

    private ModelAndView form(Outcome outcome, Page page, Problems problems) {
        return switch (outcome) {
            case Outcome.Holds holds -> form(holds, page, problems);
            case Outcome.Unconfirmed(var before) -> form(before, page, problems);
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private ModelAndView form(Outcome.Holds holds, Page page, Problems problems) {
        var phone = holds.choice().phone().map(Phone::masked);
        var ticked = holds.choice().ways().stream().map(Way::key).collect(Collectors.toSet());
        var quiet = holds.choice().quiet().orElse(house);
        return new ModelAndView(
                "identity/own/notices",
                Map.of(
                        "ways", ways(holds.offered(), phone.orElse(page.say("identity.notices.no-phone")), page),
                        "ticked", (Predicate<String>) ticked::contains,
                        "language", holds.language(),
                        "languages", languages(page),
                        "quiet", quiet,
                        "hours", hours(quiet),
                        "phoned", phone.isPresent(),
                        "digest", holds.choice().digest(),
                        "problems", problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static List<Choice> ways(Set<Way> offered, String phone, Page page) {
        return offered.stream()
                .sorted()
                .map(way -> new Choice(
                        way.key(),
                        page.say("identity.way." + way.key()),
                        page.say("identity.way.hint." + way.key(), phone)))
                .toList();
    }

    /** Each by its own name, for who reads no other. */
    private static List<Choice> languages(Page page) {
        return LetterLanguages.WRITTEN.stream()
                .map(each -> Choice.of(each.tag(), page.say("ui.language." + each.tag())))
                .toList();
    }
}
