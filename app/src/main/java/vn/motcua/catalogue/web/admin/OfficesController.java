package vn.motcua.catalogue.web.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Heading;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.usecase.AssignOffices;
import vn.motcua.catalogue.usecase.AssignOffices.Outcome;
import vn.motcua.catalogue.usecase.AssignOffices.Selection;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;
import vn.motcua.ui.Words;

/** Phân công nơi tiếp nhận: looked at first with what it would change, then sent; undone as one. */
@Controller
@RequestMapping("/admin/procedures/offices")
class OfficesController {
    private static final String EVERY_COMMUNE = "communes";
    private static final String EVERY_DEPARTMENT = "departments";

    /** Stands where the form came without its number, which is complained about. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final AssignOffices assignOffices;

    OfficesController(AssignOffices assignOffices) {
        this.assignOffices = assignOffices;
    }

    @GetMapping
    ModelAndView form(Actor actor, @RequestParam Map<String, String> sent, Page page) {
        var typed = new Typed(sent);
        var reading = new Reading(typed, page.words());
        if (!typed.checked("preview")) {
            return form(actor, typed, page, Problems.none(), Optional.empty());
        }
        var request = read(reading);
        if (!reading.isSound()) {
            return form(actor, typed, page, reading.problems(), Optional.empty());
        }
        return switch (assignOffices.preview(actor, request.selection(), request.from())) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Previewed previewed -> form(actor, typed, page, Problems.none(), Optional.of(previewed));
            case Outcome.Blank _, Outcome.Done _ -> throw Asked.nowhere();
        };
    }

    @PostMapping
    ModelAndView assign(Actor actor, @RequestParam Map<String, String> sent, Page page) {
        var typed = new Typed(sent);
        var reading = new Reading(typed, page.words());
        var request = read(reading);
        return reading.isSound()
                ? answer(assignOffices.assign(
                        actor, request.id(), request.selection(), request.from(), request.decision()))
                : form(actor, typed, page, reading.problems(), Optional.empty());
    }

    @PostMapping("/{batch}/undo")
    ModelAndView undo(Actor actor, @PathVariable String batch) {
        return answer(assignOffices.undo(actor, Asked.id(batch).value()));
    }

    private static ModelAndView answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Done _, Outcome.Blank _, Outcome.Previewed _ -> Asked.to(Asked.HOME + "/offices");
        };
    }

    private static Request read(Reading in) {
        var codes = new HashSet<ProcedureCode>();
        for (var line : in.linesOf("codes")) {
            ProcedureCode.typed(line)
                    .ifPresentOrElse(codes::add, () -> in.wrong("codes", "catalogue.offices.no-code", line));
        }
        var office = in.needed("office");
        var selection = new Selection(
                codes,
                in.line("field"),
                Slug.read(Heading.Level.class, in.line("level")),
                kinds(office),
                kinds(office).isEmpty() ? in.id("office").map(AgencyId::new) : Optional.empty());
        return new Request(
                in.id("id").orElse(NOBODY),
                selection,
                in.neededDay("from").orElse(LocalDate.EPOCH),
                in.needed("decision"));
    }

    private static Set<Agency.Kind> kinds(String office) {
        return switch (office) {
            case EVERY_COMMUNE -> EnumSet.of(Agency.Kind.COMMUNE, Agency.Kind.SERVICE_CENTRE);
            case EVERY_DEPARTMENT -> EnumSet.of(Agency.Kind.DEPARTMENT);
            default -> EnumSet.noneOf(Agency.Kind.class);
        };
    }

    private ModelAndView form(
            Actor actor, Typed typed, Page page, Problems problems, Optional<Outcome.Previewed> previewed) {
        return switch (assignOffices.blank(actor)) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Previewed _, Outcome.Done _ -> throw Asked.nowhere();
            case Outcome.Blank blank ->
                new ModelAndView(
                        "catalogue/admin/offices",
                        Map.of(
                                "blank", blank,
                                "typed", typed.with("id", blank.id().toString()),
                                "problems", problems,
                                "previewed", previewed,
                                "fields", fields(blank, page.words()),
                                "levels", levels(page.words()),
                                "offices", offices(blank, page.words())),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static List<Choice> fields(Outcome.Blank blank, Words words) {
        return Stream.concat(
                        Stream.of(Choice.of("", words.say("catalogue.list.field.any"))),
                        blank.fields().stream().map(field -> Choice.of(field, field)))
                .toList();
    }

    private static List<Choice> levels(Words words) {
        return Stream.concat(
                        Stream.of(Choice.of("", words.say("catalogue.list.level.any"))),
                        new FormChoices(words).levels().stream())
                .toList();
    }

    private static List<Choice> offices(Outcome.Blank blank, Words words) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of(EVERY_COMMUNE, words.say("catalogue.offices.communes")));
        choices.add(Choice.of(EVERY_DEPARTMENT, words.say("catalogue.offices.departments")));
        blank.offices().stream()
                .map(office -> Choice.of(
                        office.id().toString(),
                        office.name().in(words.language().tag())))
                .forEach(choices::add);
        return choices;
    }

    /** Điều được yêu cầu. */
    private record Request(UUID id, Selection selection, LocalDate from, String decision) {}
}
