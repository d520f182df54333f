package vn.motcua.dossier.web.citizen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.usecase.Drafting;
import vn.motcua.dossier.usecase.KeepDraft;
import vn.motcua.dossier.usecase.PrepareFiling;
import vn.motcua.dossier.usecase.PrepareFiling.Outcome;
import vn.motcua.identity.Representation;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Trust;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Bắt đầu nộp: says at which office, and begins a draft or goes on with the one begun before. */
@Controller
@RequestMapping("/apply/{code}")
class ApplyController {
    private static final String MYSELF = "me";

    private final PrepareFiling prepareFiling;
    private final KeepDraft keepDraft;
    private final Representation representation;

    ApplyController(PrepareFiling prepareFiling, KeepDraft keepDraft, Representation representation) {
        this.prepareFiling = prepareFiling;
        this.keepDraft = keepDraft;
        this.representation = representation;
    }

    @GetMapping
    ModelAndView prepare(Actor actor, @PathVariable String code, Page page) {
        return switch (prepareFiling.prepare(read(code))) {
            case Outcome.Ready(var procedure, var offices) ->
                ready(actor, MYSELF, procedure, offices, Problems.none(), page);
            case Outcome.NotOffered(var procedure, var reason) -> closed(procedure, reason, page);
            case Outcome.Unknown _ -> throw Answering.nowhere();
        };
    }

    @PostMapping
    ModelAndView begin(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(name = "for", defaultValue = "") String mandate,
            Page page) {
        return switch (prepareFiling.prepare(read(code))) {
            case Outcome.Ready(var procedure, var offices) ->
                chosen(offices, office)
                        .map(agency -> begin(actor, mandate, procedure, agency, page))
                        .orElseGet(() -> ready(actor, mandate, procedure, offices, whichOffice(page), page));
            case Outcome.NotOffered(var procedure, var reason) -> closed(procedure, reason, page);
            case Outcome.Unknown _ -> throw Answering.nowhere();
        };
    }

    private ModelAndView begin(Actor actor, String mandate, Procedure procedure, Agency office, Page page) {
        return switch (begun(actor, mandate, procedure, office)) {
            case Drafting.Kept(var draft) -> Answering.to(Trail.to(draft.id()), page);
            case Drafting.NotOffered(var reason) -> closed(procedure, reason, page);
            case Drafting.NotAllowed(var refused) -> Refusals.page(refused);
            case Drafting.KeptWithMistakes _, Drafting.EditedElsewhere _, Drafting.AlreadyFiled _, Drafting.Unknown _ ->
                throw Answering.nowhere();
        };
    }

    /** Whoever may act for nobody is not asked for whom. */
    private Drafting begun(Actor actor, String mandate, Procedure procedure, Agency office) {
        if (mandate.isEmpty() || mandate.equals(MYSELF)) {
            return keepDraft.begin(actor, procedure.code(), office.id());
        }
        return mandate.matches(Answering.ID)
                ? keepDraft.beginFor(actor, UUID.fromString(mandate), procedure.code(), office.id())
                : new Drafting.Unknown();
    }

    /** Where only one office takes it in, there is nothing to choose. */
    private static Optional<Agency> chosen(List<Agency> offices, String code) {
        return offices.size() == 1
                ? Optional.of(offices.getFirst())
                : offices.stream().filter(office -> office.code().equals(code)).findFirst();
    }

    private static Problems whichOffice(Page page) {
        return Problems.of(new Problem("office", page.say("dossier.apply.office.which")));
    }

    private ModelAndView ready(
            Actor actor, String chosen, Procedure procedure, List<Agency> offices, Problems problems, Page page) {
        var told = new Telling(page.words());
        var choices = offices.stream()
                .map(office -> new Choice(
                        office.code(),
                        told.in(office.name()),
                        office.reception().map(Agency.Reception::address).orElse("")))
                .toList();
        return new ModelAndView(
                "dossier/citizen/apply",
                Map.of(
                        "procedure",
                        procedure,
                        "offices",
                        choices,
                        "whom",
                        whom(actor, page),
                        "chosen",
                        chosen,
                        "problems",
                        problems,
                        "told",
                        told),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Oneself first; nothing to choose for who may act for nobody. */
    private List<Choice> whom(Actor actor, Page page) {
        var others = representation.entrusting(actor, Trust.FILL).stream()
                .map(each -> new Choice(
                        each.mandate().toString(), each.name(), page.say("identity.ground." + each.ground())))
                .toList();
        return others.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(Choice.of(MYSELF, page.say("dossier.apply.whom.myself"))), others.stream())
                        .toList();
    }

    private static ModelAndView closed(Procedure procedure, Drafting.Reason reason, Page page) {
        return new ModelAndView(
                "dossier/citizen/closed",
                Map.of(
                        "procedure",
                        procedure,
                        "reason",
                        page.say(PrepareFiling.messageOf(reason)),
                        "told",
                        new Telling(page.words())));
    }

    private static ProcedureCode read(String typed) {
        return ProcedureCode.typed(typed).orElseThrow(Answering::nowhere);
    }
}
