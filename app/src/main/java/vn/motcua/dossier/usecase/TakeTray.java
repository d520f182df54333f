package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/** Lấy danh sách trong khay: what an officer sees there, all of it, to take along; the journal says that they did. */
@Component
public class TakeTray {
    /** Lines that are in memory at once. */
    private static final int STRETCH = 500;

    private final SeeTrays seeTrays;
    private final Trays trays;
    private final Access access;
    private final Clock clock;

    TakeTray(SeeTrays seeTrays, Trays trays, Access access, Clock clock) {
        this.seeTrays = seeTrays;
        this.trays = trays;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Stage by stage, soonest promise first, each stretch read when it is come to: a tray of any length takes the same memory.
     *
     * @param asked the officer's first where empty
     * @param filter of what alone is taken
     */
    public Outcome take(Actor by, Optional<Tray> asked, TrayFilter filter) {
        var own = seeTrays.trays(by);
        var tray = SeeTrays.which(by, own, asked);
        var concerning = tray.map(Tray::concerning).orElseGet(Concerning::nothing);
        if (access.decide(by, DossierPolicy.TAKE_INBOX, concerning) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var now = clock.instant();
        var sieve = new Sieve(filter, by.who(), now);
        var lines = tray.filter(own::contains).map(each -> lines(each, sieve)).orElseGet(Stream::of);
        return new Outcome.Taken(lines, now);
    }

    private Stream<List<Line>> lines(Tray tray, Sieve sieve) {
        return Arrays.stream(Stage.values())
                .filter(sieve.filter().stages()::contains)
                .flatMap(each -> Stream.iterate(
                        trays.after(tray, each, sieve, Optional.empty(), STRETCH),
                        stretch -> !stretch.isEmpty(),
                        stretch -> trays.after(tray, each, sieve, Optional.of(stretch.getLast()), STRETCH)));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param stretches each read when it is come to
         * @param at when that began
         */
        record Taken(Stream<List<Line>> stretches, Instant at) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
