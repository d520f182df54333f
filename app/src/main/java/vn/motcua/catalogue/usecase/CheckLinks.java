package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.usecase.LinkChecks.Checked;
import vn.motcua.catalogue.usecase.LinkChecks.Round;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;

/**
 * Kiểm tra liên kết that procedures name: each night, and when somebody asks. An installation that has no way to the
 * internet asks nobody, and says so.
 */
@Component
public class CheckLinks {
    /** A round that has not moved for so long stopped with its node. */
    static final Duration STOPPED = Duration.ofMinutes(5);

    private static final Actor TIMER = new Actor.Program("catalogue.check-links");

    private final LinkRounds rounds;
    private final LinkChecks checks;
    private final Access access;
    private final Clock clock;
    private final boolean internet;

    CheckLinks(
            LinkRounds rounds,
            LinkChecks checks,
            Access access,
            Clock clock,
            @Value("${motcua.internet:false}") boolean internet) {
        this.rounds = rounds;
        this.checks = checks;
        this.access = access;
        this.clock = clock;
        this.internet = internet;
    }

    /** On every node; whichever is first carries the night's round out. */
    @Scheduled(cron = "0 30 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void eachNight() {
        if (internet) {
            begin(TIMER, Optional.of(VietnamTime.dateOf(clock.instant())), round -> rounds.walk(round, _ -> {}));
        }
    }

    /** Begins a round behind the request. */
    public Outcome begin(Actor by) {
        return begin(
                by,
                Optional.empty(),
                round -> Thread.ofVirtual().name("links").start(() -> rounds.walk(round, _ -> {})));
    }

    /** Carries a round out before it answers. */
    public Outcome carryOut(Actor by, IntConsumer progress) {
        return begin(by, Optional.empty(), round -> rounds.walk(round, progress));
    }

    private Outcome begin(Actor by, Optional<LocalDate> night, Consumer<LinkRounds.Prepared> then) {
        if (access.decide(by, CataloguePolicy.CHECK_LINKS, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (!internet) {
            return new Outcome.NoInternet();
        }
        var prepared = rounds.prepare(by, night);
        prepared.ifPresent(then);
        return prepared.isPresent() ? new Outcome.Begun() : new Outcome.UnderWay();
    }

    /** The latest round, and what did not answer well when it was asked. */
    public Outcome see(Actor by) {
        if (access.decide(by, CataloguePolicy.CHECK_LINKS, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var latest = checks.latest();
        var running = latest.filter(round -> round.finished().isEmpty())
                .filter(round -> round.moved().plus(STOPPED).isAfter(clock.instant()))
                .isPresent();
        return new Outcome.Seen(latest, running, checks.unwell(), internet);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Begun() implements Outcome {}

        /** Another round is. */
        record UnderWay() implements Outcome {}

        /** This installation was not told that it has a way to the internet. */
        record NoInternet() implements Outcome {}

        record Seen(Optional<Round> latest, boolean running, List<Checked> unwell, boolean internet)
                implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
