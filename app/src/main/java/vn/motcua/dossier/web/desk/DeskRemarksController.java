package vn.motcua.dossier.web.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Labels;
import vn.motcua.dossier.model.Remark;
import vn.motcua.dossier.model.Remark.Side;
import vn.motcua.dossier.usecase.SeeRemarks;
import vn.motcua.dossier.usecase.SeeRemarks.Outcome.Seen;
import vn.motcua.dossier.usecase.WriteRemark;
import vn.motcua.dossier.usecase.WriteRemark.Outcome;
import vn.motcua.identity.OfficerNames;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Trao đổi, ghi chú, nhãn on an officer's screen. */
@Controller
@RequestMapping(InboxAddress.HOME + "/{id:[0-9a-f-]{36}}")
class DeskRemarksController {
    private final SeeRemarks seeRemarks;
    private final WriteRemark writeRemark;
    private final OfficerNames names;

    DeskRemarksController(SeeRemarks seeRemarks, WriteRemark writeRemark, OfficerNames names) {
        this.seeRemarks = seeRemarks;
        this.writeRemark = writeRemark;
        this.names = names;
    }

    @GetMapping("/messages")
    ModelAndView see(Actor actor, @PathVariable UUID id, Page page) {
        return show(actor, new DossierId(id), TypedRemark.NOTHING, page);
    }

    @PostMapping("/messages")
    ModelAndView write(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String text, Page page) {
        var dossier = new DossierId(id);
        return answer(actor, dossier, writeRemark.write(actor, dossier, Side.OFFICE, text), "text", text, page);
    }

    @PostMapping("/notes")
    ModelAndView note(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String note, Page page) {
        var dossier = new DossierId(id);
        return answer(actor, dossier, writeRemark.write(actor, dossier, Side.NOTE, note), "note", note, page);
    }

    @PostMapping("/labels")
    ModelAndView label(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String labels, Page page) {
        var dossier = new DossierId(id);
        return answer(actor, dossier, writeRemark.label(actor, dossier, labels), "labels", labels, page);
    }

    private ModelAndView answer(Actor actor, DossierId id, Outcome outcome, String field, String typed, Page page) {
        return switch (outcome) {
            case Outcome.Done _ ->
                new ModelAndView(
                        new RedirectView(page.to(InboxAddress.HOME + "/" + id + "/messages?" + field + "#" + field)));
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Outcome.NoText _ ->
                show(
                        actor,
                        id,
                        new TypedRemark(field, typed, page.say("dossier.remark.no-text", Remark.LONGEST)),
                        page);
            case Outcome.NoLabels _ -> {
                var wrong = page.say("dossier.remark.no-labels", Labels.MOST, Labels.LONGEST);
                yield show(actor, id, new TypedRemark(field, typed, wrong), page);
            }
            case Outcome.Closed _, Outcome.TooMany _ ->
                show(actor, id, new TypedRemark(field, typed, page.say("dossier.remark.closed")), page);
        };
    }

    private ModelAndView show(Actor actor, DossierId id, TypedRemark typed, Page page) {
        return switch (seeRemarks.atWork(actor, id)) {
            case SeeRemarks.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeRemarks.Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Seen seen -> {
                var model = new HashMap<String, Object>(Map.of("seen", seen, "typed", typed));
                model.put("problems", typed.problems());
                model.put("told", new Told(page.words()));
                model.put(
                        "names",
                        names.of(seen.remarks().stream().map(Remark::by).collect(Collectors.toSet())));
                yield new ModelAndView(
                        "dossier/desk/messages",
                        model,
                        typed.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }
}
