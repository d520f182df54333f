package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.FeeSchedule;
import vn.motcua.catalogue.LifeEvent;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.VietnamTime;

/**
 * Giá sách: the published revisions of today and later as this node remembers them. Once a second one request asks whether
 * anything was published while the others go on with what is known; it is read again only then, and at midnight.
 */
@Component
class Shelf implements Catalogue {
    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST_ENDED = 200;

    private final Publications publications;
    private final Offices offices;
    private final FeeSchedules schedules;
    private final Clock clock;
    private final AtomicReference<@Nullable Remembered> remembered = new AtomicReference<>();
    private final ReentrantLock reading = new ReentrantLock();

    Shelf(Publications publications, Offices offices, FeeSchedules schedules, Clock clock) {
        this.publications = publications;
        this.offices = offices;
        this.schedules = schedules;
        this.clock = clock;
    }

    @Override
    public Optional<Revision> find(ProcedureCode code, LocalDate on) {
        var now = now();
        var current = now.current(code);
        var known = now.contents().byCode().getOrDefault(current, List.of());
        // What has ended is no longer remembered.
        var revisions = on.isBefore(now.day()) ? publications.history(current) : known;
        return revisions.stream().filter(revision -> revision.inForceOn(on)).findFirst();
    }

    @Override
    public Optional<Revision> revision(RevisionId id) {
        var contents = now().contents();
        var known = contents.byId().getOrDefault(id, contents.ended().get(id));
        return known != null ? Optional.of(known) : ended(id, contents);
    }

    /** Dossiers keep the revision they were filed under, and a list of them asks for the same few again and again. */
    private Optional<Revision> ended(RevisionId id, Contents contents) {
        var found = publications.find(id);
        found.ifPresent(revision -> {
            if (contents.ended().size() >= MOST_ENDED) {
                contents.ended().clear();
            }
            contents.ended().put(id, revision);
        });
        return found;
    }

    @Override
    public List<Revision> history(ProcedureCode code) {
        return publications.history(now().current(code));
    }

    @Override
    public List<Revision> inForce() {
        return now().inForce();
    }

    @Override
    public Set<LifeEvent> events() {
        return now().events();
    }

    @Override
    public Set<AgencyId> offices(ProcedureCode code) {
        var now = now();
        return now.contents().offices().getOrDefault(now.current(code), Set.of());
    }

    @Override
    public Optional<FeeSchedule> fees(ProcedureCode code) {
        var now = now();
        return Optional.ofNullable(now.contents().fees().get(now.current(code)));
    }

    @Override
    public long edition() {
        var now = now();
        return now.contents().edition() * 1_000_000 + now.day().toEpochDay();
    }

    /** After a publication made here: the next question reads the database. */
    void forget() {
        remembered.set(null);
    }

    private Remembered now() {
        var now = clock.instant();
        var known = remembered.get();
        if (known == null) {
            reading.lock();
        } else if (now.isBefore(known.until()) || !reading.tryLock()) {
            return known;
        }
        try {
            return look(now);
        } finally {
            reading.unlock();
        }
    }

    private Remembered look(Instant now) {
        var known = remembered.get();
        if (known != null && now.isBefore(known.until())) {
            return known;
        }
        var day = VietnamTime.dateOf(now);
        var until = now.plus(KEPT);
        // The edition is read before the contents: what is published in between is then read again.
        var edition = publications.edition();
        var next = known != null
                        && known.contents().edition() == edition
                        && known.day().equals(day)
                ? known.kept(until)
                : Remembered.of(contents(edition, day), day, until);
        remembered.set(next);
        return next;
    }

    private Contents contents(long edition, LocalDate day) {
        var revisions = publications.from(day);
        return new Contents(
                edition,
                revisions.stream()
                        .collect(Collectors.groupingBy(each -> each.procedure().code())),
                revisions.stream().collect(Collectors.toMap(Revision::id, each -> each)),
                new ConcurrentHashMap<>(),
                publications.leads().stream()
                        .collect(Collectors.toMap(
                                Publications.Lead::former, Publications.Lead::current, (one, _) -> one, HashMap::new)),
                offices.on(day),
                schedules.on(day));
    }

    /**
     * Nội dung của một lần công bố.
     *
     * @param ended what had ended and was asked for since
     */
    private record Contents(
            long edition,
            Map<ProcedureCode, List<Revision>> byCode,
            Map<RevisionId, Revision> byId,
            ConcurrentMap<RevisionId, Revision> ended,
            Map<ProcedureCode, ProcedureCode> leads,
            Map<ProcedureCode, Set<AgencyId>> offices,
            Map<ProcedureCode, FeeSchedule> fees) {}

    /** Điều đang nhớ. */
    private record Remembered(
            Contents contents, LocalDate day, List<Revision> inForce, Set<LifeEvent> events, Instant until) {

        static Remembered of(Contents contents, LocalDate day, Instant until) {
            var inForce = contents.byId().values().stream()
                    .filter(revision -> revision.inForceOn(day))
                    .sorted(Comparator.comparing(
                            revision -> revision.procedure().code()))
                    .toList();
            var events = inForce.stream()
                    .flatMap(revision -> revision.procedure().guidance().events().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            return new Remembered(contents, day, inForce, Collections.unmodifiableSet(events), until);
        }

        Remembered kept(Instant until) {
            return new Remembered(contents, day, inForce, events, until);
        }

        ProcedureCode current(ProcedureCode code) {
            return contents.byCode().containsKey(code) ? code : contents.leads().getOrDefault(code, code);
        }
    }
}
