package vn.motcua.catalogue.web.admin.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.usecase.DiscardImport;
import vn.motcua.catalogue.usecase.ImportRun.Fate;
import vn.motcua.catalogue.usecase.ReceiveFile;
import vn.motcua.catalogue.usecase.SeeImports;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Text;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Nhập danh mục: a file is sent, tried, looked at and published. */
@Controller
@RequestMapping("/admin/procedures/import")
class ImportFileController {
    private final ReceiveFile receiveFile;
    private final SeeImports seeImports;
    private final DiscardImport discardImport;
    private final ImportWork work;

    ImportFileController(ReceiveFile receiveFile, SeeImports seeImports, DiscardImport discardImport, ImportWork work) {
        this.discardImport = discardImport;
        this.receiveFile = receiveFile;
        this.seeImports = seeImports;
        this.work = work;
    }

    @GetMapping
    ModelAndView form(Actor actor, @RequestParam(defaultValue = "1") String page, Page shown) {
        var today = receiveFile.fromToday("").from();
        var decision =
                shown.say("catalogue.import.decision.usual", shown.words().day(today));
        return form(actor, Sent.on(today, decision), number(page), Problems.none());
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    }

    private ModelAndView form(Actor actor, Sent sent, Problems problems) {
        return form(actor, sent, 1, problems);
    }

    private ModelAndView form(Actor actor, Sent sent, int number, Problems problems) {
        return switch (seeImports.latest(actor, number)) {
            case SeeImports.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeImports.Outcome.Listed(var runs) ->
                new ModelAndView(
                        "catalogue/admin/imports",
                        Map.of("sent", sent, "problems", problems, "runs", runs, "work", work),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            case SeeImports.Outcome.Seen _ -> throw new IllegalStateException();
            case SeeImports.Outcome.Unknown _ -> throw new IllegalStateException();
        };
    }

    @PostMapping
    ModelAndView receive(
            Actor actor,
            @RequestParam Map<String, String> fields,
            @RequestParam Optional<MultipartFile> file,
            Page page)
            throws IOException, InterruptedException {
        var sent = Sent.of(fields);
        var problems = sent.problems(page);
        var uploaded = file.filter(each -> !each.isEmpty());
        if (uploaded.isEmpty()) {
            return form(actor, sent, with(problems, new Problem("file", page.say("catalogue.import.file.missing"))));
        }
        if (!problems.isEmpty()) {
            return form(actor, sent, problems);
        }
        var name = Text.clean(
                Optional.ofNullable(uploaded.get().getOriginalFilename()).orElse(""));
        return switch (receiveFile.receive(actor, name, uploaded.get()::getInputStream, sent.terms())) {
            case ReceiveFile.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case ReceiveFile.Outcome.Unusable(var kind) -> {
                var problem = new Problem("file", page.say("catalogue.import.mistake." + kind.key(), ""));
                yield form(actor, sent, Problems.of(problem));
            }
            case ReceiveFile.Outcome.Received(var run) -> {
                work.tryOut(actor, run);
                yield to(page, run);
            }
        };
    }

    private static Problems with(Problems problems, Problem another) {
        return new Problems(java.util.stream.Stream.concat(problems.all().stream(), java.util.stream.Stream.of(another))
                .toList());
    }

    @GetMapping("/{id}")
    ModelAndView see(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Optional<String> fate,
            @RequestParam Optional<Long> after,
            HttpServletResponse response) {
        var asked = fate.flatMap(ImportFileController::fate);
        return switch (seeImports.see(actor, id, asked.orElse(Fate.REFUSED), after.orElse(0L))) {
            case SeeImports.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeImports.Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case SeeImports.Outcome.Listed _ -> throw new IllegalStateException();
            case SeeImports.Outcome.Seen seen -> page(seen, asked.orElse(Fate.REFUSED), response);
        };
    }

    private ModelAndView page(SeeImports.Outcome.Seen seen, Fate fate, HttpServletResponse response) {
        var run = seen.run();
        var progress = work.progress(run.id());
        if (progress.isPresent()) {
            // The page asks again by itself, without script.
            response.setHeader("Refresh", "2");
        }
        return new ModelAndView(
                "catalogue/admin/import",
                Map.of(
                        "seen", seen,
                        "fate", fate,
                        "progress", progress,
                        "failed", work.hasFailed(run.id()),
                        "more", seen.lines().size() == SeeImports.LINES));
    }

    /** Goes on with a reading that was cut short. */
    @PostMapping("/{id}/reading")
    ModelAndView goOn(Actor actor, @PathVariable UUID id, Page page) throws InterruptedException {
        work.tryOut(actor, id);
        return to(page, id);
    }

    @PostMapping("/{id}/discard")
    ModelAndView discard(Actor actor, @PathVariable UUID id, Page page) {
        return switch (discardImport.discard(actor, id)) {
            case DiscardImport.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case DiscardImport.Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case DiscardImport.Outcome.Discarded _, DiscardImport.Outcome.PublishedAlready _ -> to(page, id);
        };
    }

    @PostMapping("/{id}/publication")
    ModelAndView publish(Actor actor, @PathVariable UUID id, Page page) throws InterruptedException {
        work.publish(actor, id);
        return to(page, id);
    }

    private static ModelAndView to(Page page, UUID run) {
        return new ModelAndView("redirect:" + page.to("/admin/procedures/import/" + run));
    }

    private static Optional<Fate> fate(String key) {
        return List.of(Fate.values()).stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
    }
}
