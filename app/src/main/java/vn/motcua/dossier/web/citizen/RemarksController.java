package vn.motcua.dossier.web.citizen;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Remark;
import vn.motcua.dossier.model.Remark.Side;
import vn.motcua.dossier.usecase.SeeRemarks;
import vn.motcua.dossier.usecase.WriteRemark;
import vn.motcua.dossier.usecase.WriteRemark.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Trao đổi: what one writes to the office about one's own dossier, and what it answers. */
@Controller("citizenRemarksController")
@RequestMapping(Answering.MINE + "/{id:[0-9a-f-]{36}}/messages")
class RemarksController {
    private final SeeRemarks seeRemarks;
    private final WriteRemark writeRemark;

    RemarksController(SeeRemarks seeRemarks, WriteRemark writeRemark) {
        this.seeRemarks = seeRemarks;
        this.writeRemark = writeRemark;
    }

    @GetMapping
    ModelAndView see(Actor actor, @PathVariable UUID id, Page page) {
        return show(actor, new DossierId(id), "", Problems.none(), page);
    }

    @PostMapping
    ModelAndView write(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String text, Page page) {
        var dossier = new DossierId(id);
        return switch (writeRemark.write(actor, dossier, Side.OWNER, text)) {
            case Outcome.Done _ -> Answering.to(Answering.toDossier(dossier) + "/messages?sent#write", page);
            case Outcome.NoText _, Outcome.NoLabels _ ->
                show(actor, dossier, text, wrong(page.say("dossier.remark.no-text", Remark.LONGEST)), page);
            case Outcome.TooMany _ ->
                show(actor, dossier, text, wrong(page.say("dossier.remark.too-many", WriteRemark.IN_A_ROW)), page);
            case Outcome.Closed _ -> show(actor, dossier, text, wrong(page.say("dossier.remark.closed")), page);
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Unknown _ -> throw Answering.nowhere();
        };
    }

    private static Problems wrong(String told) {
        return Problems.of(new Problem("text", told));
    }

    private ModelAndView show(Actor actor, DossierId id, String typed, Problems problems, Page page) {
        return switch (seeRemarks.own(actor, id)) {
            case SeeRemarks.Outcome.Seen seen ->
                new ModelAndView(
                        "dossier/citizen/messages",
                        Map.of("seen", seen, "typed", typed, "problems", problems, "told", new Telling(page.words())),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            case SeeRemarks.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeRemarks.Outcome.Unknown _ -> throw Answering.nowhere();
        };
    }
}
