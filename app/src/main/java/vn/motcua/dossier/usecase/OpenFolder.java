package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.Acts.Act;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/**
 * Mở hồ sơ trên bàn: what an officer sees of a dossier, where it is and what they may do with it now. Each opening is a
 * look, and in no transaction, for the journal commits the look before it is answered.
 */
@Component
public class OpenFolder {
    private final SeeDossier seeDossier;
    private final Locating locating;
    private final Acts acts;
    private final Clock clock;

    OpenFolder(SeeDossier seeDossier, Locating locating, Acts acts, Clock clock) {
        this.seeDossier = seeDossier;
        this.locating = locating;
        this.acts = acts;
        this.clock = clock;
    }

    /** For work, with the numbers masked that reach a person. */
    public Outcome masked(Actor by, DossierId id) {
        return opened(by, seeDossier.atWork(by, id));
    }

    /** With everything readable; that look is entered by a name of its own. */
    public Outcome inFull(Actor by, DossierId id) {
        return opened(by, seeDossier.inFull(by, id));
    }

    private Outcome opened(Actor by, SeeDossier.Outcome seen) {
        return switch (seen) {
            case SeeDossier.Outcome.Unknown _ -> new Outcome.Unknown();
            case SeeDossier.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
            case SeeDossier.Outcome.Seen(var folder) ->
                new Outcome.Opened(
                        folder,
                        locating.of(folder),
                        acts.open(by, folder),
                        seeDossier.mayAmend(by, folder),
                        clock.instant());
        };
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param amends whether they may propose how an answer should read
         * @param at when this was so
         */
        record Opened(Folder folder, Whereabouts whereabouts, List<Act> acts, boolean amends, Instant at)
                implements Outcome {
            public Opened {
                acts = List.copyOf(acts);
            }
        }

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
