package vn.motcua.dossier.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Mark;
import vn.motcua.dossier.model.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;

/** Mở câu trả lời cần sửa: the question that was marked, with what stands there and what is wrong with it. */
@Component
public class ReadCorrection {
    private final ReadOwnDossier readOwnDossier;
    private final Corrections corrections;
    private final Clock clock;

    ReadCorrection(ReadOwnDossier readOwnDossier, Corrections corrections, Clock clock) {
        this.readOwnDossier = readOwnDossier;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** @param question its name among all answers */
    public Outcome read(Actor by, DossierId id, String question) {
        return switch (readOwnDossier.read(by, id)) {
            case ReadOwnDossier.Outcome.Unknown _ -> new Outcome.Unknown();
            case ReadOwnDossier.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
            case ReadOwnDossier.Outcome.Seen(var own) -> opened(own, question);
        };
    }

    private Outcome opened(OwnDossier own, String question) {
        var answered = own.folder().answered();
        var today = VietnamTime.dateOf(clock.instant());
        var isAsked = own.whereabouts().stage() == Stage.INCOMPLETE;
        return own.folder()
                .mark(Mark.answer(question))
                .filter(_ -> isAsked)
                .flatMap(mark -> own.form()
                        .flatMap(form -> corrections.kept(
                                form, answered, question, answered.asKept().byBox(), today))
                        .<Outcome>map(tried -> new Outcome.Opened(own, mark, tried)))
                .orElseGet(Outcome.Unknown::new);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param tried with what was kept so far, else with what was filed */
        record Opened(OwnDossier own, Mark mark, Tried tried) implements Outcome {}

        /** No such dossier, or this answer was not marked in it, or is not asked for any more. */
        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
