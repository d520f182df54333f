package vn.motcua.dossier.web.desk;

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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.dossier.usecase.KeepView;
import vn.motcua.dossier.usecase.KeepView.Outcome;
import vn.motcua.dossier.usecase.SeeViews;
import vn.motcua.dossier.usecase.TrayFilter;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Mục đã lưu: filters of the inbox under names, kept, renamed, moved, removed and put back. */
@Controller
@RequestMapping(SavedViewsController.HOME)
class SavedViewsController {
    static final String HOME = InboxAddress.HOME + "/views";

    private static final String ONE = "/{id:[0-9a-f-]{36}}";

    private final SeeViews seeViews;
    private final KeepView keepView;
    private final SavedViewsPage savedViewsPage;

    SavedViewsController(SeeViews seeViews, KeepView keepView, SavedViewsPage savedViewsPage) {
        this.seeViews = seeViews;
        this.keepView = keepView;
        this.savedViewsPage = savedViewsPage;
    }

    /** @param asked a tray and a filter, where that is about to be kept */
    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(required = false) UUID removed,
            @RequestParam Map<String, String> asked,
            Page page) {
        return show(actor, UUID.randomUUID(), asked, Optional.ofNullable(removed), Problems.none(), page);
    }

    @PostMapping
    ModelAndView keep(Actor actor, @RequestParam UUID id, @RequestParam Map<String, String> asked, Page page) {
        var address = InboxAddress.of(asked);
        if (address.tray().isEmpty()) {
            throw nowhere();
        }
        var tray = address.tray().get();
        var name = asked.getOrDefault("name", "");
        var wish = new KeepView.Wish(id, name, asked.containsKey("team"), tray, address.filter());
        var outcome = keepView.add(actor, wish);
        return problem(outcome, page)
                .map(told -> show(actor, id, asked, Optional.empty(), Problems.of(new Problem("name", told)), page))
                .orElseGet(() -> answer(outcome, InboxAddress.of(tray, address.filter()), page));
    }

    @PostMapping(ONE + "/name")
    ModelAndView rename(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String name, Page page) {
        var outcome = keepView.rename(actor, id, name);
        return problem(outcome, page)
                .map(told ->
                        show(actor, id, Map.of(), Optional.empty(), Problems.of(new Problem("name-" + id, told)), page))
                .orElseGet(() -> answer(outcome, HOME, page));
    }

    /** @param to {@code later} for one place further, anything else for one place nearer */
    @PostMapping(ONE + "/place")
    ModelAndView move(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String to, Page page) {
        return answer(keepView.move(actor, id, to.equals("later")), HOME, page);
    }

    @PostMapping(ONE + "/removal")
    ModelAndView remove(Actor actor, @PathVariable UUID id, Page page) {
        return answer(keepView.remove(actor, id), HOME + "?removed=" + id, page);
    }

    @PostMapping(ONE + "/restoration")
    ModelAndView restore(Actor actor, @PathVariable UUID id, Page page) {
        var outcome = keepView.restore(actor, id);
        return problem(outcome, page)
                .map(told -> show(actor, id, Map.of(), Optional.of(id), Problems.of(new Problem("undo", told)), page))
                .orElseGet(() -> answer(outcome, HOME, page));
    }

    private ModelAndView show(
            Actor actor, UUID id, Map<String, String> asked, Optional<UUID> removed, Problems problems, Page page) {
        return switch (seeViews.kept(actor)) {
            case SeeViews.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeViews.Outcome.Kept kept -> {
                var address = InboxAddress.of(asked);
                var draft = Optional.of(address)
                        .filter(each ->
                                each.tray().isPresent() && !each.filter().equals(TrayFilter.NONE))
                        .map(each -> savedViewsPage.draft(
                                id,
                                each,
                                asked.getOrDefault("name", ""),
                                asked.containsKey("team"),
                                kept,
                                page.words()));
                yield new ModelAndView(
                        "dossier/desk/views",
                        Map.of("view", savedViewsPage.of(kept, draft, removed, page.words()), "problems", problems),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private static Optional<String> problem(Outcome outcome, Page page) {
        return switch (outcome) {
            case Outcome.NameNeeded _ -> Optional.of(page.say("dossier.view.name-needed", KeepView.LONGEST_NAME));
            case Outcome.TooMany _ -> Optional.of(page.say("dossier.view.too-many", KeepView.MOST));
            case Outcome.Done _, Outcome.NothingToKeep _, Outcome.Unknown _, Outcome.NotAllowed _ -> Optional.empty();
        };
    }

    private static ModelAndView answer(Outcome outcome, String to, Page page) {
        return switch (outcome) {
            case Outcome.Done _, Outcome.NothingToKeep _ -> new ModelAndView(new RedirectView(page.to(to)));
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Unknown _, Outcome.NameNeeded _, Outcome.TooMany _ -> throw nowhere();
        };
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
