package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.usecase.Register.Book;
import vn.motcua.dossier.usecase.Register.Fate;
import vn.motcua.dossier.usecase.Register.Sought;
import vn.motcua.dossier.usecase.Register.Window;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/**
 * Xem sổ theo dõi hồ sơ. It names people, so each look at it, and each time it is taken along, is entered in the journal; in no
 * transaction, since the journal commits that first. It is of all fields of work, and no post that is limited to some opens it.
 */
@Component
public class SeeYearBook {
    /** Numbers in one volume, which is what is printed and bound at once. */
    public static final int VOLUME = 1_000;

    /** Lines that are in memory at once while a table is taken along. */
    private static final int STRETCH = 500;

    private static final int PAGE = 25;

    private final Register register;
    private final RegisterLines lines;
    private final Agencies agencies;
    private final Access access;
    private final Clock clock;

    SeeYearBook(Register register, RegisterLines lines, Agencies agencies, Access access, Clock clock) {
        this.register = register;
        this.lines = lines;
        this.agencies = agencies;
        this.access = access;
        this.clock = clock;
    }

    /** The roles that keep a register, and see it. */
    public static Set<Role> keepers() {
        return DossierPolicy.registrars();
    }

    /**
     * A page of it.
     *
     * @param page from 1
     */
    public Outcome see(Actor by, Asked asked, int page) {
        return answer(by, DossierPolicy.SEE_REGISTER, asked, (desk, book, sought) -> {
            var window = new Window(0, (page - 1) * PAGE, PAGE);
            var isPractice = by.practises();
            return new Outcome.Seen(
                    desk,
                    book.year(),
                    desks(by),
                    register.years(desk.id()),
                    isPractice ? List.of() : lines.of(register.entries(book, sought, window)),
                    isPractice ? 0 : register.count(book, sought),
                    isPractice ? 0 : register.count(book, Sought.everything(sought.now())));
        });
    }

    /** All lines that fit, read as they are come to, so that a year of any length is taken along in the same memory. */
    public Outcome take(Actor by, Asked asked) {
        return answer(
                by,
                DossierPolicy.TAKE_REGISTER,
                asked,
                (desk, book, sought) ->
                        new Outcome.Taken(desk, book.year(), by.practises() ? Stream.of() : stretches(book, sought)));
    }

    /**
     * One volume, to be printed.
     *
     * @param number from 1
     */
    Outcome volume(Actor by, Asked asked, int number) {
        return answer(by, DossierPolicy.TAKE_REGISTER, asked, (desk, book, _) -> {
            var from = (number - 1) * VOLUME;
            var all = register.entries(book, Sought.everything(clock.instant()), new Window(from, 0, VOLUME));
            var within = all.stream().filter(entry -> entry.number() <= from + VOLUME);
            return new Outcome.Taken(
                    desk, book.year(), by.practises() ? Stream.of() : Stream.of(lines.of(within.toList())));
        });
    }

    private Stream<List<RegisterLine>> stretches(Book book, Sought sought) {
        return Stream.iterate(
                        register.entries(book, sought, new Window(0, 0, STRETCH)),
                        stretch -> !stretch.isEmpty(),
                        stretch -> register.entries(
                                book, sought, new Window(stretch.getLast().number(), 0, STRETCH)))
                .map(lines::of);
    }

    private Outcome answer(Actor by, String action, Asked asked, Answer answer) {
        var now = clock.instant();
        var desk = asked.agency()
                .map(code -> agencies.bearing(code, VietnamTime.dateOf(now)))
                .orElseGet(() -> desks(by).stream().findFirst());
        if (desk.isEmpty() && asked.agency().isPresent()) {
            return new Outcome.Unknown();
        }
        return refusal(by, action, desk.map(Agency::id), VietnamTime.dateOf(now))
                .<Outcome>map(Outcome.NotAllowed::new)
                .orElseGet(() -> {
                    var year = asked.year().orElse(VietnamTime.dateOf(now).getYear());
                    var book = new Book(desk.orElseThrow().id(), year);
                    return answer.give(desk.orElseThrow(), book, new Sought(asked.month(), asked.fate(), now));
                });
    }

    private Optional<Decision.Refused> refusal(Actor by, String action, Optional<AgencyId> desk, LocalDate day) {
        var what = desk.map(Concerning::agency).orElseGet(Concerning::nothing);
        if (isLimited(by, desk, day)) {
            return Optional.of(new Decision.Refused(
                    action, Decision.Why.OTHER_FIELD, keepers(), Optional.empty(), Role.AGENCY_ADMINISTRATOR));
        }
        return access.decide(by, action, what.inPractice(by.practises())) instanceof Decision.Refused refused
                ? Optional.of(refused)
                : Optional.empty();
    }

    /** Whether every post by which it could be seen is for some fields of work alone. */
    private static boolean isLimited(Actor by, Optional<AgencyId> desk, LocalDate day) {
        var trays = Tray.of(by, day).stream()
                .filter(tray -> keepers().contains(tray.role()))
                .filter(tray -> tray.role() == Role.LEADER || desk.equals(Optional.of(tray.agency())))
                .toList();
        return !trays.isEmpty() && trays.stream().allMatch(Tray::isLimited);
    }

    /** Those that take something in, and whose register this officer may see. */
    private List<Agency> desks(Actor by) {
        return agencies.on(VietnamTime.dateOf(clock.instant())).stream()
                .filter(agency -> agency.reception().isPresent())
                .filter(agency -> access.wouldAllow(
                        by,
                        DossierPolicy.SEE_REGISTER,
                        Concerning.agency(agency.id()).inPractice(by.practises())))
                .toList();
    }

    @FunctionalInterface
    private interface Answer {
        Outcome give(Agency desk, Book book, Sought sought);
    }

    /**
     * Điều hỏi.
     *
     * @param agency its public code; the officer's own first desk where empty
     * @param year this one where empty
     */
    public record Asked(
            Optional<String> agency, Optional<Integer> year, Optional<Integer> month, Optional<Fate> fate) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param desks whose registers this officer may see
         * @param years of which there is one
         * @param total lines that fit, on all pages
         * @param written numbers given in that year
         */
        record Seen(
                Agency desk,
                int year,
                List<Agency> desks,
                List<Integer> years,
                List<RegisterLine> lines,
                int total,
                int written)
                implements Outcome {
            public Seen {
                desks = List.copyOf(desks);
                years = List.copyOf(years);
                lines = List.copyOf(lines);
            }

            public int pages() {
                return Math.max(1, Math.ceilDiv(total, PAGE));
            }

            public int volumes() {
                return Math.ceilDiv(written, VOLUME);
            }
        }

        /** @param stretches by their numbers, each read when it is come to */
        record Taken(Agency desk, int year, Stream<List<RegisterLine>> stretches) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
