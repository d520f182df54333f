package vn.motcua.dossier.usecase;

import vn.motcua.shared.Decision;

/** Kết quả of putting an answer right, proposing that it is, or saying yes or no to it. */
public sealed interface Amended {
    record Done() implements Amended {}

    /** No reason was given, or one longer than {@link vn.motcua.dossier.model.Amendment#LONGEST} characters. */
    record NoReason() implements Amended {}

    /** It would not stand at filing, either. */
    record Wrong(Tried tried) implements Amended {}

    /** It is what stands there already. */
    record Unchanged() implements Amended {}

    /** Other questions would have to be answered with it: that is the owner's to do. */
    record Entails() implements Amended {}

    /** Somebody else was faster: that answer was changed since, or waits to be. */
    record Overtaken() implements Amended {}

    /** The office did not mark this answer. */
    record NotMarked() implements Amended {}

    /** It was answered or taken back, or the dossier is decided or has ended. */
    record Closed() implements Amended {}

    /** No such dossier, question or correction. */
    record Unknown() implements Amended {}

    record NotAllowed(Decision.Refused refused) implements Amended {}
}
