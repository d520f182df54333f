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
     * @param stage of what alone is taken; everything where empty
     */
    public Outcome take(Actor by, Optional<Tray> asked, Optional<Stage> stage) {
        var own = seeTrays.trays(by);
        var tray = SeeTrays.which(by, own, asked);
        var concerning = tray.map(Tray::concerning).orElseGet(Concerning::nothing);
        if (access.decide(by, DossierPolicy.TAKE_INBOX, concerning) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var lines = tray.filter(own::contains).map(each -> lines(each, stage)).orElseGet(Stream::of);
        return new Outcome.Taken(lines, clock.instant());
    }

    private Stream<List<Line>> lines(Tray tray, Optional<Stage> stage) {
        return Arrays.stream(Stage.values())
                .filter(each -> each.isOpen() && stage.map(each::equals).orElse(true))
                .flatMap(each -> Stream.iterate(
                        trays.after(tray, each, Optional.empty(), STRETCH),
                        stretch -> !stretch.isEmpty(),
                        stretch -> trays.after(tray, each, Optional.of(stretch.getLast()), STRETCH)));
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
