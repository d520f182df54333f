package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.usecase.SavedViews;
import vn.motcua.dossier.usecase.SavedViews.Shelf;
import vn.motcua.dossier.usecase.SeeViews.Outcome.Kept;
import vn.motcua.dossier.usecase.SeeViews.Shown;
import vn.motcua.dossier.usecase.TrayFilter;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Words;

/** Puts saved views into words. */
@Component
class SavedViewsPage {
    private final FilterBar filterBar;
    private final Agencies agencies;

    SavedViewsPage(FilterBar filterBar, Agencies agencies) {
        this.filterBar = filterBar;
        this.agencies = agencies;
    }

    /** @param here where one is, so that the one that leads here is marked, and what is not kept yet can be */
    SavedViewsView.Chips chips(List<Shown> views, String here, InboxAddress address, Words words) {
        var chips = views.stream().map(view -> chip(view, here, words)).toList();
        var isKept = chips.stream().anyMatch(SavedViewsView.Chip::current);
        return new SavedViewsView.Chips(
                chips,
                Optional.of(here.replaceFirst("[?]", "/views?"))
                        .filter(_ -> !isKept && !address.filter().equals(TrayFilter.NONE)));
    }

    SavedViewsView of(Kept kept, Optional<SavedViewsView.Draft> draft, Optional<UUID> removed, Words words) {
        var own = Stream.of(kept)
                .filter(Kept::own)
                .map(_ -> group(
                        words.say("dossier.view.own"), kept, view -> view.view().shelf() instanceof Shelf.Own, words));
        var offices = kept.agencies().stream()
                .map(agency -> group(
                        words.say("dossier.view.office", office(agency, kept, words)),
                        kept,
                        view -> view.view().shelf() instanceof Shelf.Office office
                                && office.agency().equals(agency),
                        words));
        return new SavedViewsView(Stream.concat(own, offices).toList(), draft, removed);
    }

    SavedViewsView.Draft draft(UUID id, InboxAddress address, String name, boolean team, Kept kept, Words words) {
        var tray = address.tray().orElseThrow();
        return new SavedViewsView.Draft(
                id,
                tray.key(),
                address.filter().text(),
                filterBar.told(address.filter(), words).orElse(""),
                name,
                team,
                Optional.of(tray.agency())
                        .filter(kept.agencies()::contains)
                        .map(agency -> office(agency, kept, words)));
    }

    private String office(AgencyId agency, Kept kept, Words words) {
        return agencies.find(agency, VietnamTime.dateOf(kept.at()))
                .map(found -> Told.in(found.name(), words))
                .orElse("");
    }

    private SavedViewsView.Group group(String title, Kept kept, Predicate<Shown> which, Words words) {
        var views = kept.views().stream().filter(which).toList();
        return new SavedViewsView.Group(
                title,
                IntStream.range(0, views.size())
                        .mapToObj(number -> row(views.get(number), number, views.size(), kept, words))
                        .toList());
    }

    private SavedViewsView.Row row(Shown view, int number, int all, Kept kept, Words words) {
        var today = VietnamTime.dateOf(kept.at());
        return new SavedViewsView.Row(
                view.view().id(),
                chip(view, "", words),
                view.view().name(),
                filterBar.told(view.filter(), words).orElse(""),
                wrong(view, words).or(() -> filterBar.withdrawn(view.filter(), today, words)),
                number == 0,
                number == all - 1);
    }

    /** What is kept stays as it is: what is not understood today may be tomorrow. */
    private static Optional<String> wrong(Shown view, Words words) {
        if (view.tray().isEmpty()) {
            return Optional.of(words.say("dossier.view.no-tray"));
        }
        return Optional.of(view.unread().stream()
                        .map(key -> words.say("dossier.filter." + key))
                        .collect(Collectors.joining(", ")))
                .filter(keys -> !keys.isEmpty())
                .map(keys -> words.say("dossier.view.unread", keys));
    }

    private static SavedViewsView.Chip chip(Shown view, String here, Words words) {
        var href = view.tray()
                .map(tray -> view.isUnderstood()
                        ? InboxAddress.of(tray, view.filter())
                        : InboxAddress.of(tray) + "&" + raw(view))
                .orElse(SavedViewsController.HOME);
        var name = view.view().shelf() instanceof Shelf.Office
                ? words.say("dossier.view.of-office", view.view().name())
                : view.view().name();
        var count = view.count().isEmpty()
                ? words.say("dossier.view.uncounted")
                : told(view.count().getAsInt(), words);
        return new SavedViewsView.Chip(name, href, count, view.isUnderstood(), href.equals(here));
    }

    private static String raw(Shown view) {
        return TrayFilter.split(view.view().filter()).entrySet().stream()
                .filter(part -> TrayFilter.KEYS.contains(part.getKey()))
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("&"));
    }

    private static String told(int count, Words words) {
        return count < SavedViews.COUNTED
                ? words.number(count)
                : words.say("dossier.desk.or-more", words.number(SavedViews.COUNTED - 1));
    }
}
