package vn.motcua.organisation.web.admin;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.organisation.UnitImport.Wish;
import vn.motcua.organisation.usecase.KeptFile;
import vn.motcua.organisation.usecase.ReceiveUnitTables;
import vn.motcua.organisation.usecase.SeeUnitImports;
import vn.motcua.organisation.usecase.SettleUnitTables;
import vn.motcua.organisation.web.Sent;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Text;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Nhập danh mục đơn vị hành chính: received first, then tried on a page of its own, carried out or discarded there. */
@Controller
@RequestMapping("/admin/organisation/import")
class UnitImportController {
    private static final String HERE = "/admin/organisation/import";

    private final ReceiveUnitTables receiveTables;
    private final SeeUnitImports seeImports;
    private final SettleUnitTables settleTables;

    UnitImportController(ReceiveUnitTables receiveTables, SeeUnitImports seeImports, SettleUnitTables settleTables) {
        this.receiveTables = receiveTables;
        this.seeImports = seeImports;
        this.settleTables = settleTables;
    }

    @GetMapping
    ModelAndView form(Actor actor, @RequestParam Optional<Integer> number) {
        var usual = Wish.OF_2025;
        var sent = new Sent(Map.of(
                "since", usual.since().toString(),
                "changed", usual.changed().toString(),
                "source", usual.source()));
        return page(actor, sent, number.orElse(1), Problems.none());
    }

    @PostMapping
    ModelAndView receive(
            Actor actor, @RequestParam Map<String, String> fields, @RequestParam List<MultipartFile> files, Page page)
            throws IOException {
        var sent = new Sent(fields);
        var problems = new ArrayList<Problem>();
        var wish = wish(sent, page, problems);
        var kept = new ArrayList<KeptFile>();
        for (var file : files) {
            if (!file.isEmpty()) {
                var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
                kept.add(new KeptFile(Text.clean(name), file.getBytes()));
            }
        }
        if (kept.isEmpty()) {
            problems.add(new Problem("files", page.say("organisation.form.missing")));
        }
        if (!problems.isEmpty() || wish.isEmpty()) {
            return page(actor, sent, 1, new Problems(problems));
        }
        return switch (receiveTables.receive(actor, kept, wish.get())) {
            case ReceiveUnitTables.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case ReceiveUnitTables.Outcome.Received(var tables) -> to(tables);
        };
    }

    @GetMapping("/{id}")
    ModelAndView see(Actor actor, @PathVariable UUID id) {
        return switch (seeImports.see(actor, id)) {
            case SeeUnitImports.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeUnitImports.Outcome.Unknown _, SeeUnitImports.Outcome.Listed _ ->
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case SeeUnitImports.Outcome.Seen seen ->
                new ModelAndView("organisation/admin/importtried", Map.of("view", ImportView.of(seen)));
        };
    }

    @PostMapping("/{id}/carrying-out")
    ModelAndView carryOut(Actor actor, @PathVariable UUID id) {
        return settled(settleTables.carryOut(actor, id), id);
    }

    @PostMapping("/{id}/discarding")
    ModelAndView discard(Actor actor, @PathVariable UUID id) {
        return settled(settleTables.discard(actor, id), id);
    }

    /** Flawed, the page says what must be corrected, as it did before. */
    private static ModelAndView settled(SettleUnitTables.Outcome outcome, UUID id) {
        return switch (outcome) {
            case SettleUnitTables.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SettleUnitTables.Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case SettleUnitTables.Outcome.Settled _, SettleUnitTables.Outcome.Flawed _ -> to(id);
        };
    }

    private static ModelAndView to(UUID tables) {
        return new ModelAndView(new RedirectView(HERE + "/" + tables, true));
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

    private ModelAndView page(Actor actor, Sent sent, int asked, Problems problems) {
        var number = Math.max(1, Math.min(asked, Integer.MAX_VALUE / SeeUnitImports.PAGE));
        return switch (seeImports.list(actor, number)) {
            case SeeUnitImports.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeUnitImports.Outcome.Listed listed ->
                new ModelAndView(
                        "organisation/admin/import",
                        Map.of("sent", sent, "listed", listed, "number", number, "problems", problems),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            case SeeUnitImports.Outcome.Seen _, SeeUnitImports.Outcome.Unknown _ -> throw new IllegalStateException();
        };
    }
}
