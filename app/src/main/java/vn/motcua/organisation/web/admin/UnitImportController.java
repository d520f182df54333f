package vn.motcua.organisation.web.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.UnitImport;
import vn.motcua.organisation.UnitImport.Outcome;
import vn.motcua.organisation.UnitImport.RowFlaw;
import vn.motcua.organisation.UnitImport.SourceFile;
import vn.motcua.organisation.UnitImport.Summary;
import vn.motcua.organisation.UnitImport.Wish;
import vn.motcua.organisation.web.Sent;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Nhập danh mục đơn vị hành chính: tried out first, then carried out. */
@Controller
@RequestMapping("/admin/organisation/import")
public class UnitImportController {
    private final UnitImport unitImport;

    UnitImportController(UnitImport unitImport) {
        this.unitImport = unitImport;
    }

    /** Kết quả trên trang. */
    public record Shown(Problems problems, List<RowFlaw> flaws, Optional<Summary> tried, Optional<Summary> done) {
        static Shown nothing() {
            return with(Problems.none());
        }

        static Shown with(Problems problems) {
            return new Shown(problems, List.of(), Optional.empty(), Optional.empty());
        }
    }

    @GetMapping
    ModelAndView form() {
        var usual = Wish.OF_2025;
        return page(
                new Sent(Map.of(
                        "since", usual.since().toString(),
                        "changed", usual.changed().toString(),
                        "source", usual.source())),
                Shown.nothing());
    }

    @PostMapping
    ModelAndView take(
            Actor actor, @RequestParam Map<String, String> fields, @RequestParam List<MultipartFile> files, Page page) {
        var sent = new Sent(fields);
        var problems = new ArrayList<Problem>();
        var wish = wish(sent, page, problems);
        var sources = new ArrayList<SourceFile>();
        for (var file : files) {
            if (!file.isEmpty()) {
                text(file)
                        .ifPresentOrElse(
                                sources::add,
                                () -> problems.add(
                                        new Problem("files", page.say("organisation.import.no-text", name(file)))));
            }
        }
        if (sources.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem("files", page.say("organisation.form.missing")));
        }
        return problems.isEmpty() && wish.isPresent()
                ? answered(actor, sources, wish.get(), sent, page)
                : page(sent, Shown.with(new Problems(problems)));
    }

    private ModelAndView answered(Actor actor, List<SourceFile> sources, Wish wish, Sent sent, Page page) {
        var outcome = sent.of("act").equals("carry-out")
                ? unitImport.carryOut(actor, sources, wish)
                : unitImport.tryOut(actor, sources, wish);
        return switch (outcome) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Tried(var summary) ->
                page(sent, new Shown(Problems.none(), List.of(), Optional.of(summary), Optional.empty()));
            case Outcome.Done(var summary) ->
                page(sent, new Shown(Problems.none(), List.of(), Optional.empty(), Optional.of(summary)));
            case Outcome.Flawed(var flaws, var all) -> {
                var problem = new Problem("files", page.say("organisation.import.flawed", all));
                yield page(sent, new Shown(Problems.of(problem), flaws, Optional.empty(), Optional.empty()));
            }
        };
    }

    private static Optional<Wish> wish(Sent sent, Page page, List<Problem> problems) {
        var since = day("since", sent, page, problems);
        var changed = day("changed", sent, page, problems);
        var source = sent.text("source");
        if (source.isEmpty()) {
            problems.add(new Problem("source", page.say("organisation.form.missing")));
        }
        if (since.isEmpty() || changed.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        if (!since.get().isBefore(changed.get())) {
            problems.add(new Problem("since", page.say("organisation.import.since-later")));
        }
        return Optional.of(new Wish(since.get(), changed.get(), source.get()));
    }

    private static Optional<LocalDate> day(String field, Sent sent, Page page, List<Problem> problems) {
        var day = sent.day(field);
        if (day.isEmpty()) {
            problems.add(new Problem(field, page.say("organisation.day.unreadable")));
        }
        return day;
    }

    private static ModelAndView page(Sent sent, Shown shown) {
        return new ModelAndView(
                "organisation/admin/import",
                Map.of("sent", sent, "shown", shown),
                shown.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    /** The file as text; empty if it is not written in UTF-8. */
    private static Optional<SourceFile> text(MultipartFile file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes()));
            return Optional.of(new SourceFile(name(file), text.toString()));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
