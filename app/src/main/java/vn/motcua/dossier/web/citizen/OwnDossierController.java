package vn.motcua.dossier.web.citizen;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.AddPaper;
import vn.motcua.dossier.usecase.KeepPapers.Adding;
import vn.motcua.dossier.usecase.LeavePaper;
import vn.motcua.dossier.usecase.OwnDossier;
import vn.motcua.dossier.usecase.PaperFiles;
import vn.motcua.dossier.usecase.ReadOwnDossier;
import vn.motcua.dossier.usecase.ReadOwnDossier.Outcome;
import vn.motcua.dossier.web.PaperAnswer;
import vn.motcua.identity.spi.LeftFiles;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Chi tiết hồ sơ: where it is, what is asked of its owner, and its papers. */
@Controller
@RequestMapping(Answering.MINE + "/{id:[0-9a-f-]{36}}")
class OwnDossierController {
    private final ReadOwnDossier readOwnDossier;
    private final AddPaper addPaper;
    private final LeavePaper leavePaper;

    OwnDossierController(ReadOwnDossier readOwnDossier, AddPaper addPaper, LeavePaper leavePaper) {
        this.readOwnDossier = readOwnDossier;
        this.addPaper = addPaper;
        this.leavePaper = leavePaper;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID id, Page page) {
        return of(actor, new DossierId(id), own -> DossierPage.view(own, Problems.none(), page));
    }

    @GetMapping("/papers/{item:[0-9]{1,3}}")
    ModelAndView asked(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int item,
            @RequestParam(name = TooLargeFilter.SAID) Optional<String> tooLarge,
            Page page) {
        var problems = tooLarge.map(_ -> Uploaded.tooLarge(page)).orElse(Problems.none());
        return of(actor, new DossierId(id), own -> paper(own, item, problems, page));
    }

    @PostMapping("/papers/{item:[0-9]{1,3}}")
    ModelAndView add(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int item,
            @RequestParam(defaultValue = "") String sending,
            @RequestParam(name = LeftFiles.FIELD, defaultValue = "") List<String> left,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Page page)
            throws IOException {
        var dossier = new DossierId(id);
        return switch (Uploaded.of(files, left, sending, leavePaper)
                .sentTo(paper -> addPaper.add(actor, dossier, item, paper), page)) {
            case Uploaded.Outcome.Taken _ -> Answering.to(Answering.toDossier(dossier) + "#supplement", page);
            case Uploaded.Outcome.Wrong(var problems) -> of(actor, dossier, own -> paper(own, item, problems, page));
            case Uploaded.Outcome.Gone _ -> throw Answering.nowhere();
            case Uploaded.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    @PostMapping("/papers/{item:[0-9]{1,3}}/{number:[0-9]{1,4}}/removal")
    ModelAndView takeBack(
            Actor actor, @PathVariable UUID id, @PathVariable int item, @PathVariable int number, Page page) {
        var dossier = new DossierId(id);
        return switch (addPaper.takeBack(actor, dossier, number)) {
            case Adding.Added _ -> Answering.to(Answering.toDossier(dossier) + "/papers/" + item, page);
            case Adding.NotAllowed(var refused) -> Refusals.page(refused);
            case Adding.NotTaken _, Adding.Unknown _ -> throw Answering.nowhere();
        };
    }

    @GetMapping("/papers/{item:[0-9]{1,3}}/{number:[0-9]{1,4}}")
    ResponseEntity<InputStreamResource> whole(Actor actor, @PathVariable UUID id, @PathVariable int number)
            throws IOException {
        return readOwnDossier
                .paper(actor, new DossierId(id), number, PaperFiles.View.WHOLE)
                .map(PaperAnswer::whole)
                .orElseThrow(Answering::nowhere);
    }

    @GetMapping("/papers/{item:[0-9]{1,3}}/{number:[0-9]{1,4}}/preview")
    ResponseEntity<InputStreamResource> preview(Actor actor, @PathVariable UUID id, @PathVariable int number)
            throws IOException {
        return readOwnDossier
                .paper(actor, new DossierId(id), number, PaperFiles.View.PREVIEW)
                .map(PaperAnswer::preview)
                .orElseThrow(Answering::nowhere);
    }

    private ModelAndView of(Actor actor, DossierId id, Function<OwnDossier, ModelAndView> seen) {
        return switch (readOwnDossier.read(actor, id)) {
            case Outcome.Seen(var own) -> seen.apply(own);
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Unknown _ -> throw Answering.nowhere();
        };
    }

    /** Only while more is asked for. */
    private static ModelAndView paper(OwnDossier own, int item, Problems problems, Page page) {
        var asked = own.item(item)
                .filter(each -> each.ask().isTaken() && own.whereabouts().stage() == Stage.INCOMPLETE)
                .orElseThrow(Answering::nowhere);
        var model = new HashMap<String, Object>(Map.of("own", own, "item", asked, "problems", problems));
        model.putAll(Map.of("sending", Uploaded.next(), "told", new Telling(page.words())));
        return new ModelAndView(
                "dossier/citizen/supplement-paper",
                model,
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
