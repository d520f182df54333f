package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;

/** Câu trả lời trước đây: what somebody answered in the dossiers they filed last, as it was put right since. */
@Component
class EarlierAnswers {
    /** What was not told in these was not told lately. */
    private static final int MOST = 3;

    private final Inboxes inboxes;
    private final Dossiers dossiers;
    private final PinnedProcedures procedures;
    private final Offer offer;
    private final Leaves leaves;

    EarlierAnswers(Inboxes inboxes, Dossiers dossiers, PinnedProcedures procedures, Offer offer, Leaves leaves) {
        this.inboxes = inboxes;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.offer = offer;
        this.leaves = leaves;
    }

    /** Those which this actor may see, newest first. Practice knows only practice. */
    List<Earlier> of(Actor by, PersonId owner) {
        return inboxes.of(owner, Inboxes.Sought.of(Optional.empty()), new Inboxes.Page(0, MOST)).stream()
                .flatMap(line -> dossiers.find(line.id()).stream())
                .filter(dossier -> dossier.filing().isPractice() == by.practises())
                .filter(dossier -> leaves.wouldAllow(by, leave(dossier), dossier))
                .flatMap(this::answered)
                .toList();
    }

    /** To be asked before anything of it is told: the look of another than its owner is entered. */
    boolean mayTell(Actor by, Dossier dossier) {
        return leaves.decide(by, leave(dossier), dossier) instanceof Decision.Allowed;
    }

    private static Leave leave(Dossier dossier) {
        return new Leave(DossierPolicy.SEE_OWN, dossier.custody().agency());
    }

    private Stream<Earlier> answered(Dossier dossier) {
        return offer.form(procedures.of(dossier)).stream()
                .map(form -> new Earlier(
                        dossier, form, dossiers.answered(dossier.id()).inForce()));
    }

    record Earlier(Dossier dossier, Form form, Answers answers) {

        /** Whether this was found in it. */
        boolean tells(Known known) {
            return known.origin() instanceof Known.Origin.Dossier from
                    && from.code().equals(dossier.code());
        }

        /** What was answered to the same question, if it was put and asked for the same. */
        Optional<Map<String, String>> to(Form.Field field) {
            return form.question(field.id(), answers)
                    .filter(question -> question.field().type().equals(field.type()))
                    .map(question -> question.answered(answers))
                    .filter(boxes -> !boxes.isEmpty());
        }
    }
}
