package vn.motcua.dossier.model;

import java.time.Instant;
import vn.motcua.calendar.Appointment.PutOff;

/** Kết quả of a move. */
public sealed interface Outcome {
    record Moved(Verb verb, Dossier dossier) implements Outcome {}

    /** It stands where this cannot be done; perhaps somebody else was faster. */
    record NotFromHere(Stage stage) implements Outcome {}

    /** Whoever prepared or proposed does not decide. */
    record SamePerson() implements Outcome {}

    record AskedBefore() implements Outcome {}

    /** The procedure has no such step, or none that one could go back to. */
    record NoSuchStep() implements Outcome {}

    /** The last move was no hand-over to others, or they have acted on it. */
    record NothingToRecall() implements Outcome {}

    /** The decision is signed: it is given out, and neither withdrawn nor stopped. */
    record Decided() implements Outcome {}

    /** There was an apology before, or the new time is not later than what was promised. */
    record NotPutOff(PutOff.Refused why) implements Outcome {}

    /** Nobody decided in time: since then the law does, and people no more. */
    record LawDecides(Instant since) implements Outcome {}

    /** It is not declared to duplicate that other one, or that is not taken back. */
    record NotMerged(Merging.Hindrance why) implements Outcome {}

    /** It was filed with others, and waits for what one of them gives. */
    record Waits() implements Outcome {}

    /** Silence has not lasted long enough. */
    record TooEarly(Instant until) implements Outcome {}
}
