package vn.motcua.dossier.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Labels;
import vn.motcua.dossier.model.Remark;
import vn.motcua.dossier.model.Remark.Side;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/** Xem lời nhắn of a dossier: its owner what was said between them and the office, officers their notes as well. */
@Component
public class SeeRemarks {
    private final SeeDossier seeDossier;
    private final Remarks remarks;
    private final Leaves leaves;

    SeeRemarks(SeeDossier seeDossier, Remarks remarks, Leaves leaves) {
        this.seeDossier = seeDossier;
        this.remarks = remarks;
        this.leaves = leaves;
    }

    /** Of one's own, or for whom one acts. */
    public Outcome own(Actor by, DossierId id) {
        return switch (seeDossier.own(by, id)) {
            case SeeDossier.Outcome.Seen(var folder) ->
                new Outcome.Seen(folder, without(remarks.of(id)), Labels.NONE, false);
            case SeeDossier.Outcome.Unknown _ -> new Outcome.Unknown();
            case SeeDossier.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
        };
    }

    /** As an officer who has to do with it; that look is entered in the journal. */
    public Outcome atWork(Actor by, DossierId id) {
        return switch (seeDossier.atWork(by, id)) {
            case SeeDossier.Outcome.Seen(var folder) ->
                new Outcome.Seen(folder, remarks.of(id), remarks.labels(id), mayWrite(by, folder.dossier()));
            case SeeDossier.Outcome.Unknown _ -> new Outcome.Unknown();
            case SeeDossier.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
        };
    }

    /** Who only looks, as one who had it before or opened it in an emergency, writes nothing. */
    private boolean mayWrite(Actor by, Dossier dossier) {
        return leaves.wouldAllow(by, leaves.hereOrAtDesk(by, DossierPolicy.WRITE_TO_OWNER, dossier), dossier);
    }

    private static List<Remark> without(List<Remark> remarks) {
        return remarks.stream().filter(remark -> remark.side() != Side.NOTE).toList();
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param remarks oldest first
         * @param writes whether who looks may write as the office, note and label
         */
        record Seen(Folder folder, List<Remark> remarks, Labels labels, boolean writes) implements Outcome {
            public Seen {
                remarks = List.copyOf(remarks);
            }

            /** What was said between owner and office. */
            public List<Remark> thread() {
                return without(remarks);
            }

            /** What officers noted. */
            public List<Remark> notes() {
                return remarks.stream()
                        .filter(remark -> remark.side() == Side.NOTE)
                        .toList();
            }
        }

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
