package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Availability;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureWished;
import vn.motcua.catalogue.Revision;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Network;
import vn.motcua.shared.VietnamTime;

/**
 * Cần thủ tục này trên mạng: counts the wish of whoever looks at a procedure that cannot be filed online now. Everybody
 * wishes as a visitor, signed in or not, so that no book tells who wished for what.
 */
@Component
public class WishForProcedure {
    private static final Actor NOBODY = new Actor.Visitor();
    /** An office behind one address may wish for a few. */
    private static final int AN_HOUR = 20;

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Catalogue catalogue;
    private final Wishes wishes;
    private final Access access;
    private final EventLog log;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(Map.of(), Instant.MIN));

    WishForProcedure(Catalogue catalogue, Wishes wishes, Access access, EventLog log, Clock clock) {
        this.catalogue = catalogue;
        this.wishes = wishes;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** The procedure, if it can be wished for today. */
    public Optional<Procedure> find(ProcedureCode code) {
        return catalogue
                .find(code, VietnamTime.dateOf(clock.instant()))
                .map(Revision::procedure)
                .filter(WishForProcedure::isMissed);
    }

    /** Whether it is one of ours and cannot be filed online now. */
    public static boolean isMissed(Procedure procedure) {
        return switch (procedure.terms().availability()) {
            case Availability.Paused _, Availability.Seasonal _, Availability.AtTheCounterOnly _ -> true;
            case Availability.Offered _ -> procedure.terms().online().isEmpty();
            case Availability.Elsewhere _ -> false;
        };
    }

    /** How many wished for it, at most a minute late. */
    public long count(ProcedureCode code) {
        return counts().getOrDefault(code, 0L);
    }

    Map<ProcedureCode, Long> counts() {
        var now = clock.instant();
        var last = known.get();
        if (now.isBefore(last.until())) {
            return last.counts();
        }
        var next = new Known(wishes.counts(), now.plus(KEPT));
        known.set(next);
        return next.counts();
    }

    /** @param address where the request came from; only its seal is kept, for an hour or two */
    @Transactional
    public Outcome wish(ProcedureCode code, String address) {
        if (access.decide(NOBODY, CataloguePolicy.WISH, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var procedure = find(code);
        if (procedure.isEmpty()) {
            return new Outcome.Unknown();
        }
        var hour = clock.instant().getEpochSecond() / Duration.ofHours(1).toSeconds();
        if (wishes.take(Network.of(address).value(), hour) > AN_HOUR) {
            return new Outcome.TooMany();
        }
        log.append(NOBODY, new ProcedureWished(wishes.add(procedure.get().code())));
        return new Outcome.Counted();
    }

    private record Known(Map<ProcedureCode, Long> counts, Instant until) {}

    /** Kết quả. */
    public sealed interface Outcome {
        record Counted() implements Outcome {}

        record TooMany() implements Outcome {}

        /** There is no such procedure, or it can be filed online. */
        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
