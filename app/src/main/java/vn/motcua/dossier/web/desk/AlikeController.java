package vn.motcua.dossier.web.desk;

import java.util.Map;
import java.util.UUID;
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
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.Handled;
import vn.motcua.dossier.usecase.MergeDossiers;
import vn.motcua.dossier.usecase.SeeAlike;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** So hai hồ sơ that may be one and the same, and khai trùng where they are. */
@Controller
@RequestMapping(InboxAddress.HOME + "/{id:[0-9a-f-]{36}}/alike/{other:[0-9a-f-]{36}}")
class AlikeController {
    private final SeeAlike seeAlike;
    private final MergeDossiers mergeDossiers;

    AlikeController(SeeAlike seeAlike, MergeDossiers mergeDossiers) {
        this.seeAlike = seeAlike;
        this.mergeDossiers = mergeDossiers;
    }

    @GetMapping
    ModelAndView compare(Actor actor, @PathVariable UUID id, @PathVariable UUID other, Page page) {
        return page(actor, new Two(id, other), Answer.NONE, page);
    }

    @PostMapping
    ModelAndView merge(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID other,
            @RequestParam Map<String, String> sent,
            Page page) {
        var two = new Two(id, other);
        var form = new MergeForm(sent);
        return form.ends(two.one(), two.two())
                .map(ends -> merge(actor, two, ends, form, page))
                .orElseGet(() -> page(
                        actor,
                        two,
                        new Answer(
                                form,
                                Problems.of(new Problem(MergeForm.ENDS, page.say("dossier.merge.ends.missing"))),
                                HttpStatus.UNPROCESSABLE_CONTENT),
                        page));
    }

    private ModelAndView merge(Actor actor, Two two, DossierId ends, MergeForm form, Page page) {
        return switch (mergeDossiers.merge(form.errand(actor, ends), two.otherThan(ends), form.papers(ends))) {
            case Handled.Done _ ->
                new ModelAndView(
                        new RedirectView(page.to(InboxAddress.HOME + "/" + ends + "?done=" + Verb.MERGE.key())));
            case Handled.NotAllowed(var refused) -> Refusals.page(refused);
            case Handled.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Handled notDone -> {
                var field = notDone instanceof Handled.ReasonNeeded ? MergeForm.REASON : MergeForm.ENDS;
                var problem = new Problem(field, new Told(page.words()).answer(notDone));
                var status =
                        notDone instanceof Handled.Overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
                yield page(actor, two, new Answer(form, Problems.of(problem), status), page);
            }
        };
    }

    private ModelAndView page(Actor actor, Two two, Answer answer, Page page) {
        return switch (seeAlike.compare(actor, two.one(), two.two())) {
            case SeeAlike.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeAlike.Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case SeeAlike.Outcome.Compared compared ->
                new ModelAndView(
                        "dossier/desk/compared",
                        Map.of(
                                "view",
                                ComparedView.of(compared, page.words()),
                                "merge",
                                MergeView.of(compared, page.words()),
                                "form",
                                answer.form(),
                                "problems",
                                answer.problems()),
                        answer.status());
        };
    }

    /** Hai hồ sơ. */
    private record Two(DossierId one, DossierId two) {
        Two(UUID one, UUID two) {
            this(new DossierId(one), new DossierId(two));
        }

        DossierId otherThan(DossierId which) {
            return which.equals(one) ? two : one;
        }
    }

    /** What is told of what was sent. */
    private record Answer(MergeForm form, Problems problems, HttpStatus status) {
        static final Answer NONE = new Answer(MergeForm.EMPTY, Problems.none(), HttpStatus.OK);
    }
}
