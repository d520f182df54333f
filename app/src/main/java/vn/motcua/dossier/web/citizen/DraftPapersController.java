package vn.motcua.dossier.web.citizen;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.KeepPapers;
import vn.motcua.dossier.usecase.KeepPapers.Adding;
import vn.motcua.dossier.usecase.LeavePaper;
import vn.motcua.dossier.usecase.PaperFiles;
import vn.motcua.dossier.usecase.ReadDraft;
import vn.motcua.dossier.usecase.Sheet;
import vn.motcua.dossier.web.PaperAnswer;
import vn.motcua.identity.spi.LeftFiles;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Tải giấy tờ: what the case asks for, and one paper a page, photographed or chosen. */
@Controller
@RequestMapping("/drafts/{id:[0-9a-f-]{36}}/papers")
class DraftPapersController {
    private final ReadDraft readDraft;
    private final KeepPapers keepPapers;
    private final LeavePaper leavePaper;

    DraftPapersController(ReadDraft readDraft, KeepPapers keepPapers, LeavePaper leavePaper) {
        this.readDraft = readDraft;
        this.keepPapers = keepPapers;
        this.leavePaper = leavePaper;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable UUID id, Page page) {
        return Answering.of(
                readDraft.read(actor, new DraftId(id)),
                page,
                sheet -> new ModelAndView("dossier/citizen/papers", model(sheet, page)));
    }

    /** @param tooLarge set by {@link TooLargeFilter}, which sent the browser back here */
    @GetMapping("/{item:[0-9]{1,3}}")
    ModelAndView one(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int item,
            @RequestParam(name = TooLargeFilter.SAID) Optional<String> tooLarge,
            Page page) {
        return Answering.of(
                readDraft.read(actor, new DraftId(id)),
                page,
                sheet -> one(
                        sheet, item, tooLarge.map(_ -> Uploaded.tooLarge(page)).orElse(Problems.none()), page));
    }

    @PostMapping("/{item:[0-9]{1,3}}")
    ModelAndView add(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int item,
            @RequestParam(defaultValue = "") String sending,
            @RequestParam(name = LeftFiles.FIELD, defaultValue = "") List<String> left,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Page page)
            throws IOException {
        var draft = new DraftId(id);
        return switch (Uploaded.of(files, left, sending, leavePaper)
                .sentTo(paper -> keepPapers.add(actor, draft, item, paper), page)) {
            case Uploaded.Outcome.Taken _ -> Answering.to(toItem(draft, item), page);
            case Uploaded.Outcome.Wrong(var problems) -> wrong(actor, draft, item, problems, page);
            case Uploaded.Outcome.Gone _ -> gone(actor, draft, page);
            case Uploaded.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    @PostMapping("/{item:[0-9]{1,3}}/{number:[0-9]{1,4}}/removal")
    ModelAndView remove(
            Actor actor, @PathVariable UUID id, @PathVariable int item, @PathVariable int number, Page page) {
        var draft = new DraftId(id);
        return switch (keepPapers.drop(actor, draft, number)) {
            case Adding.Added _ -> Answering.to(toItem(draft, item), page);
            case Adding.NotAllowed(var refused) -> Refusals.page(refused);
            case Adding.NotTaken _, Adding.Unknown _ -> gone(actor, draft, page);
        };
    }

    @GetMapping("/{item:[0-9]{1,3}}/{number:[0-9]{1,4}}")
    ResponseEntity<InputStreamResource> whole(Actor actor, @PathVariable UUID id, @PathVariable int number)
            throws IOException {
        return readDraft
                .paper(actor, new DraftId(id), number, PaperFiles.View.WHOLE)
                .map(PaperAnswer::whole)
                .orElseThrow(Answering::nowhere);
    }

    @GetMapping("/{item:[0-9]{1,3}}/{number:[0-9]{1,4}}/preview")
    ResponseEntity<InputStreamResource> preview(Actor actor, @PathVariable UUID id, @PathVariable int number)
            throws IOException {
        return readDraft
                .paper(actor, new DraftId(id), number, PaperFiles.View.PREVIEW)
                .map(PaperAnswer::preview)
                .orElseThrow(Answering::nowhere);
    }

    private ModelAndView wrong(Actor actor, DraftId draft, int item, Problems problems, Page page) {
        return Answering.of(readDraft.read(actor, draft), page, sheet -> one(sheet, item, problems, page));
    }

    /** Filed meanwhile, it leads to its dossier; anything else is not there. */
    private ModelAndView gone(Actor actor, DraftId draft, Page page) {
        return Answering.of(readDraft.read(actor, draft), page, _ -> {
            throw Answering.nowhere();
        });
    }

    private static ModelAndView one(Sheet sheet, int item, Problems problems, Page page) {
        var paper = sheet.item(item).filter(each -> each.ask().isTaken()).orElseThrow(Answering::nowhere);
        var model = new HashMap<String, Object>(model(sheet, page));
        model.putAll(Map.of("item", paper, "problems", problems, "sending", Uploaded.next()));
        return new ModelAndView(
                "dossier/citizen/paper", model, problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Map<String, ?> model(Sheet sheet, Page page) {
        var trail = Trail.of(sheet, Trail.toPapers(sheet.draft().id()));
        return Map.of("sheet", sheet, "trail", trail, "told", new Telling(page.words()));
    }

    private static String toItem(DraftId draft, int item) {
        return Trail.toPapers(draft) + "/" + item;
    }
}
