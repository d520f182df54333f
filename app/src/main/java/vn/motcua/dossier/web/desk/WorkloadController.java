package vn.motcua.dossier.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.document.TableKind;
import vn.motcua.dossier.usecase.Errand;
import vn.motcua.dossier.usecase.SeeWorkload;
import vn.motcua.dossier.usecase.ShareOutWork;
import vn.motcua.dossier.web.Download;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Khối lượng việc: who has how much, and what a head gives to others and puts back in one action. */
@Controller
class WorkloadController {
    static final String HOME = "/desk/workload";

    private static final String ONE = HOME + "/{id:[0-9a-f-]{36}}";

    private final SeeWorkload seeWorkload;
    private final ShareOutWork shareOutWork;
    private final WorkloadPage workloadPage;

    WorkloadController(SeeWorkload seeWorkload, ShareOutWork shareOutWork, WorkloadPage workloadPage) {
        this.seeWorkload = seeWorkload;
        this.shareOutWork = shareOutWork;
        this.workloadPage = workloadPage;
    }

    @GetMapping(HOME)
    ModelAndView see(Actor actor, @RequestParam Map<String, String> asked, Page page) {
        var usual = page.say("dossier.workload.reason.usual");
        return show(actor, asked, WorkloadForm.fresh(usual), Problems.none(), page);
    }

    @GetMapping(HOME + ".{kind:csv|xlsx}")
    void table(
            Actor actor,
            @PathVariable String kind,
            @RequestParam Map<String, String> asked,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var download = new Download(TableKind.of(kind).orElseThrow(), "workload", response);
        switch (seeWorkload.see(actor, agency(asked))) {
            case SeeWorkload.Outcome.NotAllowed(var refused) -> download.refuse(refused, page.words());
            case SeeWorkload.Outcome.Unknown _ -> throw nowhere();
            case SeeWorkload.Outcome.Seen seen -> {
                var table = new WorkloadTable(page.words());
                var rows = table.rows(workloadPage.of(seen, page.words()));
                download.send("workload", table.headings(), Stream.of(rows));
            }
        }
    }

    /** Each dossier is given by itself: what cannot be given stays where it is, and is told of. */
    @PostMapping(HOME)
    ModelAndView share(
            Actor actor,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") List<String> move,
            @RequestParam Map<String, String> asked,
            Page page) {
        var form = new WorkloadForm(id, Set.copyOf(move), false, asked.getOrDefault("reason", ""));
        var problems = problems(form, page);
        if (!problems.isEmpty()) {
            return show(actor, asked, form, problems, page);
        }
        var outcome = shareOutWork.share(actor, id, asked.getOrDefault("agency", ""), form.wishes(), form.reason());
        return outcome instanceof ShareOutWork.Outcome.Shared ? to(id, page) : told(outcome, page);
    }

    private static Problems problems(WorkloadForm form, Page page) {
        if (form.wishes().isEmpty()) {
            return Problems.of(new Problem("moves", page.say("dossier.workload.none-chosen")));
        }
        return form.reason().isBlank() || form.reason().length() > Errand.LONGEST_NOTE
                ? Problems.of(new Problem("reason", page.say("dossier.assign.reason-needed", Errand.LONGEST_NOTE)))
                : Problems.none();
    }

    private ModelAndView show(Actor actor, Map<String, String> asked, WorkloadForm form, Problems problems, Page page) {
        return switch (seeWorkload.see(actor, agency(asked))) {
            case SeeWorkload.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeWorkload.Outcome.Unknown _ -> throw nowhere();
            case SeeWorkload.Outcome.Seen seen ->
                new ModelAndView(
                        "dossier/desk/workload",
                        Map.of("view", workloadPage.of(seen, page.words()), "form", form, "problems", problems),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping(ONE)
    ModelAndView shared(Actor actor, @PathVariable UUID id, Page page) {
        return told(shareOutWork.see(actor, id), page);
    }

    @PostMapping(ONE + "/undo")
    ModelAndView undo(Actor actor, @PathVariable UUID id, Page page) {
        var outcome = shareOutWork.undo(actor, id, page.say("dossier.workload.undo.reason"));
        return outcome instanceof ShareOutWork.Outcome.Shared ? to(id, page) : told(outcome, page);
    }

    private ModelAndView told(ShareOutWork.Outcome outcome, Page page) {
        return switch (outcome) {
            case ShareOutWork.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case ShareOutWork.Outcome.Unknown _, ShareOutWork.Outcome.ReasonNeeded _ -> throw nowhere();
            case ShareOutWork.Outcome.Shared shared ->
                new ModelAndView("dossier/desk/workload-shared", Map.of("view", workloadPage.of(shared, page.words())));
        };
    }

    private static ModelAndView to(UUID id, Page page) {
        return new ModelAndView(new RedirectView(page.to(HOME + "/" + id)));
    }

    private static Optional<String> agency(Map<String, String> asked) {
        return Optional.ofNullable(asked.get("agency")).filter(text -> !text.isBlank());
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
