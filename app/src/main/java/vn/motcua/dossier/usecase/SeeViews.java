package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.usecase.SavedViews.SavedView;
import vn.motcua.dossier.usecase.SavedViews.Shelf;
import vn.motcua.dossier.usecase.SavedViews.Strained;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/** Xem mục đã lưu: an officer's own and their offices', each with how much falls to it for whoever looks. */
@Component
public class SeeViews {
    private final SavedViews views;
    private final SeeTrays seeTrays;
    private final Access access;
    private final Clock clock;

    SeeViews(SavedViews views, SeeTrays seeTrays, Access access, Clock clock) {
        this.views = views;
        this.seeTrays = seeTrays;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Those that stand beside an open tray: the office's first, counted in that tray, then the officer's own.
     *
     * @param open one into which this officer may look; whatever else it is, nothing is told of it
     */
    public List<Shown> beside(Actor by, Tray open) {
        var trays = seen(by);
        return shown(
                by, trays.stream().filter(open::equals).findFirst(), trays, shelf -> isBeside(shelf, open.agency()));
    }

    private static boolean isBeside(Shelf shelf, AgencyId agency) {
        return switch (shelf) {
            case Shelf.Own _ -> true;
            case Shelf.Office office -> office.agency().equals(agency);
        };
    }

    /** All that this officer keeps: their own, and those of the offices they head. */
    public Outcome kept(Actor by) {
        var trays = seen(by);
        var what = trays.stream().findFirst().map(Tray::concerning).orElseGet(Concerning::nothing);
        if (access.decide(by, DossierPolicy.SEE_INBOX, what) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        return new Outcome.Kept(
                shown(by, Optional.empty(), trays, shelf -> keeps(by, shelf)),
                keeps(by, own(by)),
                trays.stream()
                        .map(Tray::agency)
                        .distinct()
                        .filter(agency -> keeps(by, new Shelf.Office(agency, by.practises())))
                        .toList(),
                clock.instant());
    }

    private boolean keeps(Actor by, Shelf shelf) {
        return switch (shelf) {
            case Shelf.Own own -> access.wouldAllow(by, DossierPolicy.KEEP_VIEW, Concerning.person(own.owner()));
            case Shelf.Office(var agency, var practice) ->
                access.wouldAllow(
                        by,
                        DossierPolicy.KEEP_TEAM_VIEW,
                        Concerning.agency(agency).inPractice(practice));
        };
    }

    private List<Tray> seen(Actor by) {
        return seeTrays.trays(by).stream()
                .filter(tray -> access.wouldAllow(by, DossierPolicy.SEE_INBOX, tray.concerning()))
                .toList();
    }

    private static Shelf own(Actor by) {
        return new Shelf.Own(by.who().orElseThrow(), by.practises());
    }

    private List<Shown> shown(Actor by, Optional<Tray> open, List<Tray> trays, Predicate<Shelf> which) {
        if (trays.isEmpty()) {
            return List.of();
        }
        Set<Shelf> shelves = new LinkedHashSet<>();
        Stream.concat(
                        trays.stream().map(tray -> new Shelf.Office(tray.agency(), by.practises())),
                        Stream.of(own(by)).filter(shelf -> keeps(by, shelf)))
                .filter(which)
                .forEach(shelves::add);
        var now = clock.instant();
        var all =
                views.on(shelves).stream().map(view -> read(view, open, trays)).toList();
        var counts = counts(by, all, now);
        return IntStream.range(0, all.size())
                .mapToObj(number -> all.get(number).counted(counts.get(number)))
                .toList();
    }

    /** What is not understood is not counted: it would be more than was asked for. */
    private List<OptionalInt> counts(Actor by, List<Shown> all, Instant now) {
        var counted = views.count(all.stream()
                        .filter(Shown::isUnderstood)
                        .map(each -> new Strained(each.tray().orElseThrow(), new Sieve(each.filter(), by.who(), now)))
                        .toList())
                .iterator();
        return all.stream()
                .map(each -> each.isUnderstood() ? OptionalInt.of(counted.next()) : OptionalInt.empty())
                .toList();
    }

    private static Shown read(SavedView view, Optional<Tray> open, List<Tray> trays) {
        var parts = TrayFilter.split(view.filter());
        return new Shown(
                view,
                tray(view.shelf(), parts, open, trays),
                TrayFilter.read(parts),
                TrayFilter.unread(parts),
                OptionalInt.empty());
    }

    /** An office's is looked through in the tray that is open there, and else in the officer's first there. */
    private static Optional<Tray> tray(Shelf shelf, Map<String, String> parts, Optional<Tray> open, List<Tray> trays) {
        return switch (shelf) {
            case Shelf.Own _ ->
                Tray.read(parts.getOrDefault("tray", ""))
                        .flatMap(named -> trays.stream()
                                .filter(tray -> tray.agency().equals(named.agency()) && tray.role() == named.role())
                                .findFirst());
            case Shelf.Office office ->
                Stream.concat(open.stream(), trays.stream())
                        .filter(tray -> tray.agency().equals(office.agency()))
                        .findFirst();
        };
    }

    /**
     * Mục, as it is seen by one officer.
     *
     * @param tray in which it looks; empty where that is the officer's no more
     * @param unread the keys of what is not understood any more
     * @param count up to {@link SavedViews#COUNTED}; empty where it was not counted
     */
    public record Shown(
            SavedView view, Optional<Tray> tray, TrayFilter filter, List<String> unread, OptionalInt count) {
        public Shown {
            unread = List.copyOf(unread);
        }

        public boolean isUnderstood() {
            return tray.isPresent() && unread.isEmpty();
        }

        private Shown counted(OptionalInt many) {
            return new Shown(view, tray, filter, unread, many);
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param own whether they keep any of their own: who stands in for another does not
         * @param agencies which they head
         */
        record Kept(List<Shown> views, boolean own, List<AgencyId> agencies, Instant at) implements Outcome {
            public Kept {
                views = List.copyOf(views);
                agencies = List.copyOf(agencies);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
