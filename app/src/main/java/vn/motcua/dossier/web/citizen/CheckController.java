package vn.motcua.dossier.web.citizen;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.ChooseReturnOfDraft;
import vn.motcua.dossier.usecase.Choosing;
import vn.motcua.dossier.usecase.FileDossier;
import vn.motcua.dossier.usecase.ReadDraft;
import vn.motcua.dossier.usecase.Sheet;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Kiểm tra lại rồi nộp. Sent twice, it leads to the same receipt. */
@Controller
@RequestMapping("/drafts/{id:[0-9a-f-]{36}}/check")
class CheckController {
    private final ReadDraft readDraft;
    private final FileDossier fileDossier;
    private final ChooseReturnOfDraft chooseReturn;

    CheckController(ReadDraft readDraft, FileDossier fileDossier, ChooseReturnOfDraft chooseReturn) {
        this.readDraft = readDraft;
        this.fileDossier = fileDossier;
        this.chooseReturn = chooseReturn;
    }

    @GetMapping
    ModelAndView check(Actor actor, @PathVariable UUID id, Page page) {
        return check(actor, new DraftId(id), HttpStatus.OK, AlikeNotice.NONE, page);
    }

    @PostMapping
    ModelAndView file(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = AlikeNotice.FIELD) Optional<String> despite,
            Page page) {
        var draft = new DraftId(id);
        return switch (fileDossier.file(actor, draft, despite.orElse(""))) {
            case FileDossier.Outcome.Filed filed ->
                Answering.to(Answering.toDossier(filed.dossier().id()) + "/receipt", page);
            case FileDossier.Outcome.Incomplete _, FileDossier.Outcome.NotOffered _ ->
                check(actor, draft, HttpStatus.UNPROCESSABLE_CONTENT, AlikeNotice.NONE, page);
            case FileDossier.Outcome.Alike alike ->
                check(actor, draft, HttpStatus.UNPROCESSABLE_CONTENT, AlikeNotice.of(alike, despite, page), page);
            case FileDossier.Outcome.Behind _ -> Answering.to(Trail.toRevision(draft), page);
            case FileDossier.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case FileDossier.Outcome.Unknown _ -> throw Answering.nowhere();
        };
    }

    private ModelAndView check(Actor actor, DraftId id, HttpStatus status, AlikeNotice notice, Page page) {
        return Answering.of(
                readDraft.read(actor, id),
                page,
                sheet -> new ModelAndView(
                        "dossier/citizen/check", model(sheet, notice, returning(actor, id, page), page), status));
    }

    private String returning(Actor actor, DraftId id, Page page) {
        return chooseReturn.see(actor, id) instanceof Choosing.Open open ? ReturnPage.line(open.now(), page) : "";
    }

    private static Map<String, ?> model(Sheet sheet, AlikeNotice notice, String returning, Page page) {
        var told = new Telling(page.words());
        return Map.of(
                "sheet",
                sheet,
                "gaps",
                Gap.of(sheet, told),
                "trail",
                Trail.of(sheet, Trail.toCheck(sheet.draft().id())),
                "returning",
                returning,
                "notice",
                notice,
                "told",
                told);
    }
}
