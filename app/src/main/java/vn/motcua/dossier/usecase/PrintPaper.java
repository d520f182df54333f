package vn.motcua.dossier.usecase;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/**
 * In giấy của hồ sơ: an officer has a paper printed, and it is written down which print of it that is. {@link FetchPrint} hands it
 * over. The look is entered before the one transaction in which that is done.
 */
@Component
public class PrintPaper {
    private final SeeDossier seeDossier;
    private final EnterPrint enterPrint;
    private final ElectronicResults electronic;

    PrintPaper(SeeDossier seeDossier, EnterPrint enterPrint, ElectronicResults electronic) {
        this.seeDossier = seeDossier;
        this.enterPrint = enterPrint;
        this.electronic = electronic;
    }

    /**
     * Asked for twice under one key, it is one print.
     *
     * @param key chosen by whoever asks
     */
    public Outcome print(Actor by, DossierId id, PaperKind kind, UUID key) {
        return switch (seeDossier.atWork(by, id)) {
            case SeeDossier.Outcome.Unknown _ -> new Outcome.Unknown();
            case SeeDossier.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
            case SeeDossier.Outcome.Seen(var folder) -> print(by, folder, kind, key);
        };
    }

    private Outcome print(Actor by, Folder folder, PaperKind kind, UUID key) {
        if (electronic.withholds(kind, folder.dossier())) {
            return new Outcome.Unsigned();
        }
        return Composing.subject(kind, folder)
                .<Outcome>map(passage -> new Outcome.Printed(
                        key, enterPrint.enter(by, folder.dossier().id(), kind, passage.number(), key)))
                .orElseGet(Outcome.NotYet::new);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param key under which it is fetched */
        record Printed(UUID key, Impression.Print print) implements Outcome {}

        /** What the paper would speak of has not been done. */
        record NotYet() implements Outcome {}

        /** In production a result is not given out before it can be signed; one made for practice is nobody's. */
        record Unsigned() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
