package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.dossier.model.Answered;
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
 * @param answered what was filed, and what was put right since
 * @param way oldest move first
 * @param wordings what was to be decided, oldest version first
 * @param charges what was to be paid, oldest first
 * @param marks what was wanting the last time more was asked for
 * @param opinions what was asked of other offices while it was at a step, oldest first
 * @param handover how its result was given out last
 * @param delivery how its owner wants the result
 * @param helpers who filed it for its owner or filled in, first to last; nobody where its owner did it alone
 * @param linked what it was filed together with; empty where it was filed alone
 */
public record Folder(
        Dossier dossier,
        Procedure procedure,
        Answered answered,
        List<Paper> papers,
        List<Passage> way,
        List<Wording> wordings,
        List<Charge> charges,
        List<Mark> marks,
        List<Opinion> opinions,
        Optional<Handover> handover,
        Delivery delivery,
        List<Helper> helpers,
        Optional<Linked> linked) {
    public Folder {
        helpers = List.copyOf(helpers);
        papers = List.copyOf(papers);
        way = List.copyOf(way);
        wordings = List.copyOf(wordings);
        charges = List.copyOf(charges);
        marks = List.copyOf(marks);
        opinions = List.copyOf(opinions);
    }

    /** With its way as far as that move. */
    Folder upTo(Passage last) {
        var gone = way.stream()
                .filter(passage -> passage.number() <= last.number())
                .toList();
        return new Folder(
                dossier, procedure, answered, papers, gone, wordings, charges, marks, opinions, handover, delivery,
                helpers, linked);
    }

    /** What holds of what was answered. */
    public Answers answers() {
        return answered.inForce();
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
        return answered.amendments().stream()
                .filter(amendment -> amendment.isProposed() && isAmendable())
                .toList();
    }

    /** What that move asked to be paid. */
    public Optional<Charge> charge(Passage move) {
        return charges.stream().filter(charge -> charge.move() == move.number()).findFirst();
    }

    /** Whether the result is what the law decided where nobody did; a decision that was put right since is somebody's again. */
    public boolean isDeemed() {
        return way.stream()
                .filter(passage -> passage.stage() == Stage.FINISHED)
                .reduce((_, later) -> later)
                .filter(passage -> passage.verb() == Verb.DEEM)
                .isPresent();
    }

    /** What is wrong, while it is to be put right. */
    public List<Mark> toPutRight() {
        return dossier.standing().stage() == Stage.INCOMPLETE ? marks : List.of();
    }

    /** What is wrong at this place, while it is to be put right. */
    public Optional<Mark> mark(String place) {
        return toPutRight().stream().filter(mark -> mark.place().equals(place)).findFirst();
    }

    /** What other offices were asked and an answer to which would still come in time to be used. */
    public List<Opinion> awaited() {
        return opinions.stream()
                .filter(opinion -> opinion.isAwaited(dossier.standing().stage()))
                .toList();
    }

    public Course course() {
        return Course.of(procedure.process());
    }
}
