package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.dossier.model.Answered;
import vn.motcua.dossier.model.Assignment;
import vn.motcua.dossier.model.Charge;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Delivery;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Handover;
import vn.motcua.dossier.model.Mark;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.dossier.model.Paper;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.Wordings.Wording;
import vn.motcua.form.Answers;

/**
 * Bìa hồ sơ: a dossier with everything in it, for whoever may see it.
 *
 * @param procedure as it stood when the dossier was filed
 * @param helpers who filed it for its owner or filled in, first to last; nobody where its owner did it alone
 * @param linked what it was filed together with; empty where it was filed alone
 */
public record Folder(
        Dossier dossier, Procedure procedure, Content content, List<Helper> helpers, Optional<Linked> linked) {
    public Folder {
        helpers = List.copyOf(helpers);
    }

    /** With its way as far as that move. */
    Folder upTo(Passage last) {
        return new Folder(dossier, procedure, content.upTo(last), helpers, linked);
    }

    public List<Passage> way() {
        return content.way();
    }

    public Answered answered() {
        return content.answered();
    }

    public List<Paper> papers() {
        return content.papers();
    }

    public List<Wording> wordings() {
        return content.wordings();
    }

    public List<Charge> charges() {
        return content.charges();
    }

    public List<Mark> marks() {
        return content.marks();
    }

    public List<Opinion> opinions() {
        return content.opinions();
    }

    public Optional<Handover> handover() {
        return content.handover();
    }

    public Delivery delivery() {
        return content.delivery();
    }

    public List<Assignment> assignments() {
        return content.assignments();
    }

    /** What holds of what was answered. */
    public Answers answers() {
        return answered().inForce();
    }

    /** Whether what was answered can still be put right: once it is decided, the decision says what was answered. */
    public boolean isAmendable() {
        return isAmendable(dossier, course());
    }

    static boolean isAmendable(Dossier dossier, Course course) {
        var stage = dossier.standing().stage();
        return stage.isOpen()
                && stage != Stage.FINISHED
                && dossier.standing().atStep().filter(course::isDecidedBefore).isEmpty();
    }

    /** What the office proposed to put right, and the owner has not answered. */
    public List<Amendment> proposals() {
        return answered().amendments().stream()
                .filter(amendment -> amendment.isProposed() && isAmendable())
                .toList();
    }

    /** What that move asked to be paid. */
    public Optional<Charge> charge(Passage move) {
        return charges().stream()
                .filter(charge -> charge.move() == move.number())
                .findFirst();
    }

    /** Whether the result is what the law decided where nobody did; a decision that was put right since is somebody's again. */
    public boolean isDeemed() {
        return way().stream()
                .filter(passage -> passage.stage() == Stage.FINISHED)
                .reduce((_, later) -> later)
                .filter(passage -> passage.verb() == Verb.DEEM)
                .isPresent();
    }

    /** What is wrong, while it is to be put right. */
    public List<Mark> toPutRight() {
        return dossier.standing().stage() == Stage.INCOMPLETE ? marks() : List.of();
    }

    /** What is wrong at this place, while it is to be put right. */
    public Optional<Mark> mark(String place) {
        return toPutRight().stream().filter(mark -> mark.place().equals(place)).findFirst();
    }

    /** What other offices were asked and an answer to which would still come in time to be used. */
    public List<Opinion> awaited() {
        return opinions().stream()
                .filter(opinion -> opinion.isAwaited(dossier.standing().stage()))
                .toList();
    }

    public Course course() {
        return Course.of(procedure.process());
    }
}
