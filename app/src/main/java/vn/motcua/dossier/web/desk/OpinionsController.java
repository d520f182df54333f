package vn.motcua.dossier.web.desk;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.document.FileId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.AskOpinion;
import vn.motcua.dossier.usecase.Consulted;
import vn.motcua.dossier.usecase.GiveOpinion;
import vn.motcua.dossier.usecase.KeepPapers;
import vn.motcua.dossier.usecase.SeeOpinions;
import vn.motcua.dossier.web.PaperAnswer;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Xin ý kiến on the page of a dossier: what is asked of other offices, and what they say. */
@Controller
@RequestMapping(InboxAddress.HOME + "/{id:[0-9a-f-]{36}}/opinions")
class OpinionsController {
    private final SeeOpinions seeOpinions;
    private final AskOpinion askOpinion;
    private final GiveOpinion giveOpinion;
    private final OpinionPage opinionPage;

    OpinionsController(
            SeeOpinions seeOpinions, AskOpinion askOpinion, GiveOpinion giveOpinion, OpinionPage opinionPage) {
        this.seeOpinions = seeOpinions;
        this.askOpinion = askOpinion;
        this.giveOpinion = giveOpinion;
        this.opinionPage = opinionPage;
    }

    @GetMapping
    ModelAndView see(Actor actor, @PathVariable UUID id, Page page) {
        return show(actor, new DossierId(id), OpinionForm.BLANK, page);
    }

    @PostMapping
    ModelAndView ask(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Page page) {
        var dossier = new DossierId(id);
        var form = new OpinionForm(sent, Optional.empty());
        var gaps = form.gaps(page);
        return gaps.isEmpty()
                ? answer(actor, dossier, askOpinion.ask(actor, dossier, form.wanted()), form, "asked", page)
                : show(actor, dossier, form.wrong(gaps), page);
    }

    @PostMapping("/{number:[0-9]{1,4}}/answer")
    ModelAndView give(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam Map<String, String> sent,
            @RequestParam Map<String, MultipartFile> files,
            Page page)
            throws IOException {
        var dossier = new DossierId(id);
        var form = new OpinionForm(sent, Optional.of(number));
        var given = giveOpinion.give(actor, dossier, number, form.answer(), sent(files.get(OpinionForm.FILE + number)));
        return answer(actor, dossier, given, form, "given", page);
    }

    @PostMapping("/{number:[0-9]{1,4}}/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable UUID id, @PathVariable int number, Page page) {
        var dossier = new DossierId(id);
        return answer(
                actor, dossier, askOpinion.withdraw(actor, dossier, number), OpinionForm.BLANK, "withdrawn", page);
    }

    @GetMapping("/{number:[0-9]{1,4}}/paper")
    ResponseEntity<InputStreamResource> paper(Actor actor, @PathVariable UUID id, @PathVariable int number)
            throws IOException {
        return seeOpinions
                .paper(actor, new DossierId(id), number)
                .map(PaperAnswer::whole)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A box left empty sends a file without a name. */
    private static Optional<KeepPapers.Sent> sent(@Nullable MultipartFile file) throws IOException {
        var name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return file == null || name.isBlank()
                ? Optional.empty()
                : Optional.of(new KeepPapers.Sent(new FileId(UUID.randomUUID()), name, file.getInputStream()));
    }

    private ModelAndView answer(
            Actor actor, DossierId id, Consulted outcome, OpinionForm form, String done, Page page) {
        return switch (outcome) {
            case Consulted.Done _ ->
                new ModelAndView(new RedirectView(page.to(InboxAddress.HOME + "/" + id + "/opinions?" + done)));
            case Consulted.NotAllowed(var refused) -> Refusals.page(refused);
            case Consulted.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Consulted.NoText _,
                    Consulted.NoDays _,
                    Consulted.NoOffice _,
                    Consulted.NotTheseOffices _,
                    Consulted.TooMany _,
                    Consulted.Closed _,
                    Consulted.PaperNotTaken _ -> show(actor, id, form.wrong(form.problems(outcome, page)), page);
        };
    }

    private ModelAndView show(Actor actor, DossierId id, OpinionForm form, Page page) {
        return switch (seeOpinions.atWork(actor, id)) {
            case SeeOpinions.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeOpinions.Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case SeeOpinions.Outcome.Seen seen ->
                new ModelAndView(
                        "dossier/desk/opinions",
                        Map.of(
                                "view", opinionPage.of(seen, page.words()),
                                "form", form,
                                "problems", form.problems()),
                        form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
