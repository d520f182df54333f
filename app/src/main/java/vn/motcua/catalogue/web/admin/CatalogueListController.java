package vn.motcua.catalogue.web.admin;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Heading;
import vn.motcua.catalogue.model.Flaw;
import vn.motcua.catalogue.usecase.SeeProblems;
import vn.motcua.catalogue.usecase.SeeProcedures;
import vn.motcua.catalogue.usecase.SeeProcedures.Criteria;
import vn.motcua.catalogue.usecase.SeeProcedures.Standing;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;
import vn.motcua.ui.Words;

/** Danh mục for its administrators: every list and every filter is an address. */
@Controller
class CatalogueListController {
    private static final int MOST_TYPED = 200;

    private final SeeProcedures seeProcedures;
    private final SeeProblems seeProblems;

    CatalogueListController(SeeProcedures seeProcedures, SeeProblems seeProblems) {
        this.seeProcedures = seeProcedures;
        this.seeProblems = seeProblems;
    }

    @GetMapping("/admin/procedures")
    ModelAndView list(Actor actor, @RequestParam Map<String, String> asked, Page page) {
        var standing =
                Slug.read(Standing.class, asked.getOrDefault("standing", "")).orElse(Standing.IN_FORCE);
        var wanted = wanted(new Typed(asked));
        return switch (seeProcedures.list(actor, standing, wanted, Asked.number(asked.getOrDefault("page", "")))) {
            case SeeProcedures.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeProcedures.Outcome.Seen seen ->
                new ModelAndView(
                        "catalogue/admin/list",
                        Map.of(
                                "seen",
                                seen,
                                "standing",
                                standing,
                                "wanted",
                                wanted,
                                "addresses",
                                new ListAddress(standing, wanted),
                                "fields",
                                fields(seen.fields(), page.words()),
                                "levels",
                                levels(page.words()),
                                "spoken",
                                new Spoken(page.words())));
        };
    }

    @GetMapping("/admin/procedures/problems")
    ModelAndView problems(Actor actor, @RequestParam Map<String, String> asked, Page page) {
        var kind = Slug.read(Flaw.Kind.class, asked.getOrDefault("kind", ""));
        return switch (seeProblems.list(actor, kind, Asked.number(asked.getOrDefault("page", "")))) {
            case SeeProblems.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeProblems.Outcome.Seen seen ->
                new ModelAndView(
                        "catalogue/admin/problems",
                        Map.of(
                                "seen",
                                seen,
                                "kind",
                                kind,
                                "told",
                                new Told(page.words()),
                                "spoken",
                                new Spoken(page.words())));
        };
    }

    private static Criteria wanted(Typed asked) {
        var words = asked.of("q");
        return new Criteria(
                words.substring(0, Math.min(words.length(), MOST_TYPED)),
                asked.of("field"),
                Slug.read(Heading.Level.class, asked.of("level")));
    }

    private static List<Choice> fields(List<String> fields, Words words) {
        return Stream.concat(
                        Stream.of(Choice.of("", words.say("catalogue.list.field.any"))),
                        fields.stream().map(field -> Choice.of(field, field)))
                .toList();
    }

    private static List<Choice> levels(Words words) {
        return Stream.concat(
                        Stream.of(Choice.of("", words.say("catalogue.list.level.any"))),
                        new FormChoices(words).levels().stream())
                .toList();
    }
}
