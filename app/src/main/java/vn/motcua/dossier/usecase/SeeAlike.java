package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Merging;
import vn.motcua.dossier.model.Verb;
import vn.motcua.form.Form;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/** Xem hồ sơ giống: which open dossiers ask for the same as one that an officer works on, and in what two of them differ. */
@Component
public class SeeAlike {
    private final SeeDossier seeDossier;
    private final Dossiers dossiers;
    private final Likenesses likenesses;
    private final Offer offer;
    private final Leaves leaves;
    private final Clock clock;

    SeeAlike(SeeDossier seeDossier, Dossiers dossiers, Likenesses likenesses, Offer offer, Leaves leaves, Clock clock) {
        this.seeDossier = seeDossier;
        this.dossiers = dossiers;
        this.likenesses = likenesses;
        this.offer = offer;
        this.leaves = leaves;
        this.clock = clock;
    }

    /** To be called once the dossier itself was seen: nothing more is told of those that the officer may not see. */
    public Found to(Actor by, DossierId id) {
        var found = likenesses.found(id);
        var all = found.alike().stream()
                .flatMap(other -> dossiers.find(other).stream())
                .toList();
        var seen =
                all.stream().filter(other -> seeDossier.maySeeAtWork(by, other)).toList();
        return new Found(seen, all.size() - seen.size(), found.reason());
    }

    /** Both are looked at, and both looks are entered; the one filed first is first. */
    public Outcome compare(Actor by, DossierId one, DossierId other) {
        if (one.equals(other)) {
            return new Outcome.Unknown();
        }
        var isFirst = one.value().toString().compareTo(other.value().toString()) < 0;
        return switch (seeDossier.atWork(by, isFirst ? one : other)) {
            case SeeDossier.Outcome.Unknown _ -> new Outcome.Unknown();
            case SeeDossier.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
            case SeeDossier.Outcome.Seen(var earlier) -> with(by, earlier, isFirst ? other : one);
        };
    }

    private Outcome with(Actor by, Folder earlier, DossierId later) {
        return switch (seeDossier.atWork(by, later)) {
            case SeeDossier.Outcome.Unknown _ -> new Outcome.Unknown();
            case SeeDossier.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
            case SeeDossier.Outcome.Seen(var folder) ->
                new Outcome.Compared(side(by, earlier, folder), side(by, folder, earlier));
        };
    }

    private Side side(Actor by, Folder folder, Folder other) {
        var form = offer.form(folder.procedure()).stream().toList();
        return new Side(folder, form, mayEnd(by, folder, other), ending(folder, other));
    }

    private boolean mayEnd(Actor by, Folder folder, Folder other) {
        var dossier = folder.dossier();
        var kept = other.dossier();
        return leaves.wouldAllow(by, Leave.toMake(Verb.MERGE, dossier, dossier.custody()), dossier)
                && leaves.wouldAllow(by, leaves.hereOrAtDesk(by, DossierPolicy.MERGE, kept), kept);
    }

    private Ending ending(Folder folder, Folder other) {
        var tried = Merging.declare(folder.dossier(), other.dossier(), folder.course(), clock.instant());
        return new Ending(Acts.against(tried), Takeable.of(folder, other));
    }

    /**
     * Hồ sơ giống.
     *
     * @param seen those that the officer may see, oldest first
     * @param others how many more there are
     * @param reason why it was filed although another was open; empty where none was
     */
    public record Found(List<Dossier> seen, int others, String reason) {
        public Found {
            seen = List.copyOf(seen);
        }

        public boolean isNothing() {
            return seen.isEmpty() && others == 0;
        }
    }

    /**
     * Một bên.
     *
     * @param form what was asked; nothing if the program no longer has that form
     * @param mayEnd whether the officer may declare it a duplicate of the other
     */
    public record Side(Folder folder, List<Form> form, boolean mayEnd, Ending ending) {
        public Side {
            form = List.copyOf(form);
        }
    }

    /**
     * Nếu khai trùng: what would become of it if it ended as a duplicate of the other.
     *
     * @param hindrance why that cannot be; empty if nothing stands in the way
     * @param papers which of its papers the other lacks
     */
    public record Ending(Optional<Handled> hindrance, List<Takeable> papers) {
        public Ending {
            papers = List.copyOf(papers);
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param earlier the one that was filed first */
        record Compared(Side earlier, Side later) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
