package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.usecase.SavedViews.SavedView;
import vn.motcua.dossier.usecase.SavedViews.Shelf;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Text;

/**
 * Lưu mục: a filter of the inbox is kept under a name, renamed, moved, removed and put back; one's own by oneself, an office's by
 * whoever heads it. It is a name and a filter, and gives nobody a right.
 */
@Component
public class KeepView {
    /** On one shelf. */
    public static final int MOST = 12;

    public static final int LONGEST_NAME = 40;

    /** So long can one be put back. */
    static final Duration KEPT = Duration.ofDays(1);

    private final SavedViews views;
    private final SeeTrays seeTrays;
    private final Access access;
    private final Clock clock;

    KeepView(SavedViews views, SeeTrays seeTrays, Access access, Clock clock) {
        this.views = views;
        this.seeTrays = seeTrays;
        this.access = access;
        this.clock = clock;
    }

    /** Keeps one at the end of its shelf; asked for twice under one id, it is one. */
    @Transactional
    public Outcome add(Actor by, Wish wish) {
        var tray = seeTrays.trays(by).stream()
                .filter(own -> own.whole().equals(wish.tray().inWorldOf(by).whole()))
                .findFirst();
        if (tray.isEmpty() || by.who().isEmpty()) {
            return new Outcome.Unknown();
        }
        var shelf = wish.team()
                ? new Shelf.Office(wish.tray().agency(), by.practises())
                : new Shelf.Own(by.who().orElseThrow(), by.practises());
        return refusal(by, shelf).orElseGet(() -> put(by, wish, shelf));
    }

    private Outcome put(Actor by, Wish wish, Shelf shelf) {
        var there = views.lock(shelf);
        var again = there.stream().filter(view -> view.id().equals(wish.id())).findFirst();
        if (again.isPresent()) {
            return new Outcome.Done(again.get());
        }
        if (there.size() >= MOST) {
            return new Outcome.TooMany();
        }
        if (wish.filter().equals(TrayFilter.NONE)) {
            return new Outcome.NothingToKeep();
        }
        return named(wish.name())
                .<Outcome>map(name -> {
                    var place = there.isEmpty() ? 0 : there.getLast().place() + 1;
                    var view = new SavedView(wish.id(), shelf, name, text(wish), place, false);
                    views.add(view, by.who().orElseThrow(), clock.instant());
                    return new Outcome.Done(view);
                })
                .orElseGet(Outcome.NameNeeded::new);
    }

    /** An office's holds for whatever tray there its reader has open. */
    private static String text(Wish wish) {
        return wish.team()
                ? wish.filter().text()
                : "tray=" + wish.tray().key() + "&" + wish.filter().text();
    }

    @Transactional
    public Outcome rename(Actor by, UUID id, String typed) {
        return with(
                by,
                id,
                view -> named(typed)
                        .<Outcome>map(name -> {
                            views.rename(id, name);
                            return new Outcome.Done(view);
                        })
                        .orElseGet(Outcome.NameNeeded::new));
    }

    /** One place towards the beginning or the end of its shelf; the first and the last stay there. */
    @Transactional
    public Outcome move(Actor by, UUID id, boolean forward) {
        return with(by, id, view -> {
            var order = new ArrayList<>(views.lock(view.shelf()));
            var from = order.stream().map(SavedView::id).toList().indexOf(id);
            var to = from + (forward ? 1 : -1);
            if (from >= 0 && to >= 0 && to < order.size()) {
                Collections.swap(order, from, to);
                for (var place = 0; place < order.size(); place++) {
                    views.place(order.get(place).id(), place);
                }
            }
            return new Outcome.Done(view);
        });
    }

    /** Removed twice, it is removed once. */
    @Transactional
    public Outcome remove(Actor by, UUID id) {
        return with(by, id, view -> {
            views.forget(view.shelf(), clock.instant().minus(KEPT));
            if (!view.removed()) {
                views.remove(id, by.who().orElseThrow(), clock.instant());
            }
            return new Outcome.Done(view);
        });
    }

    /** Puts it back where it was; beyond {@link #MOST} it stays away. */
    @Transactional
    public Outcome restore(Actor by, UUID id) {
        return with(by, id, view -> {
            if (!view.removed()) {
                return new Outcome.Done(view);
            }
            if (views.lock(view.shelf()).size() >= MOST) {
                return new Outcome.TooMany();
            }
            views.restore(id);
            return new Outcome.Done(view);
        });
    }

    private Outcome with(Actor by, UUID id, Function<SavedView, Outcome> verb) {
        return views.find(id)
                .map(view -> {
                    views.lock(view.shelf());
                    return refusal(by, view.shelf()).orElseGet(() -> verb.apply(view));
                })
                .orElseGet(Outcome.Unknown::new);
    }

    /** That of another person is not even there. */
    private Optional<Outcome> refusal(Actor by, Shelf shelf) {
        return switch (shelf) {
            case Shelf.Own(var owner, var practice) ->
                by.who().filter(owner::equals).isEmpty() || by.practises() != practice
                        ? Optional.of(new Outcome.Unknown())
                        : refused(by, DossierPolicy.KEEP_VIEW, Concerning.person(owner));
            case Shelf.Office(var agency, var practice) ->
                refused(
                        by,
                        DossierPolicy.KEEP_TEAM_VIEW,
                        Concerning.agency(agency).inPractice(practice));
        };
    }

    private Optional<Outcome> refused(Actor by, String action, Concerning what) {
        return access.decide(by, action, what) instanceof Decision.Refused refused
                ? Optional.of(new Outcome.NotAllowed(refused))
                : Optional.empty();
    }

    private static Optional<String> named(String typed) {
        return Optional.of(Text.clean(typed)).filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME);
    }

    /**
     * Điều muốn lưu.
     *
     * @param id by which asking twice keeps one
     * @param name as it was typed
     * @param team whether it is for everybody at the agency of the tray
     */
    public record Wish(UUID id, String name, boolean team, Tray tray, TrayFilter filter) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param view as it stood before */
        record Done(SavedView view) implements Outcome {}

        record NameNeeded() implements Outcome {}

        /** Nothing is filtered. */
        record NothingToKeep() implements Outcome {}

        record TooMany() implements Outcome {}

        /** No such view or tray, for this person. */
        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
