package vn.motcua.dossier.usecase;

import vn.motcua.dossier.model.Asker;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Role;

/** Kết quả xử lý of a verb. */
public sealed interface Handled {
    /** It is done, now or by the same request sent before. */
    record Done(Dossier dossier) implements Handled {}

    /** There is no such dossier. */
    record Unknown() implements Handled {}

    record NotAllowed(Decision.Refused refused) implements Handled {}

    /** Somebody was faster; this is how it stands now. */
    record Overtaken(Dossier dossier) implements Handled {}

    /** The law or the procedure forbids it here. */
    record NotPossible(Outcome why) implements Handled {}

    /** A reason must be given, of at most {@link Errand#LONGEST_NOTE} characters. */
    record ReasonNeeded() implements Handled {}

    /** What is to be decided has not been written yet. */
    record WordingNeeded() implements Handled {}

    /** How much is to be paid must be said, in whole đồng. */
    record AmountNeeded() implements Handled {}

    /** It must be said who stands at the desk and what they showed, each of at most {@link Asker#LONGEST} characters. */
    record AskerNeeded() implements Handled {}

    /** It must be said how the result was given, and what shows that. */
    record HandoverNeeded() implements Handled {}

    /** It cannot be given electronically before it can be signed. */
    record Unsigned() implements Handled {}

    /** Several agencies can take the next step, or none is known: somebody must say which. */
    record WhichAgency(Candidates candidates) implements Handled {}

    /** Nobody holds the role there today: what is handed over would lie unseen. */
    record NobodyThere(Agency agency, Role role) implements Handled {}
}
