package vn.motcua.dossier.usecase;

import vn.motcua.document.Storing;
import vn.motcua.shared.Decision;

/** Kết quả of asking for an opinion, giving one, or taking the question back. */
public sealed interface Consulted {
    record Done() implements Consulted {}

    /** Nothing was written, or more than {@link vn.motcua.dossier.model.Opinion#LONGEST} characters. */
    record NoText() implements Consulted {}

    /** Not from 1 to {@link vn.motcua.dossier.model.Opinion#MOST_DAYS} working days. */
    record NoDays() implements Consulted {}

    /** No such agency today, or no step of a dossier can fall to this role. */
    record NoSuchOffice() implements Consulted {}

    /** Nobody there can sign in and answer. */
    record NobodyThere() implements Consulted {}

    /** It is the very office that has the dossier. */
    record OneselfAsked() implements Consulted {}

    /** {@link vn.motcua.dossier.model.Opinion#MOST} wait for an answer. */
    record TooMany() implements Consulted {}

    /** The dossier is not at a step, or the question is answered, withdrawn or needed no more. */
    record Closed() implements Consulted {}

    /** The paper is empty, too large or of no kind that serves. */
    record PaperNotTaken(Storing why) implements Consulted {}

    record Unknown() implements Consulted {}

    record NotAllowed(Decision.Refused refused) implements Consulted {}
}
