package vn.motcua.dossier.usecase;

import java.util.List;
import vn.motcua.dossier.model.Draft;
import vn.motcua.form.Mistake;
import vn.motcua.shared.Decision;

/** Kết quả of what one does with a draft. */
public sealed interface Drafting {
    /** It is kept. */
    record Kept(Draft draft) implements Drafting {}

    /** It is kept, and some of it must be put right before it can be filed. */
    record KeptWithMistakes(Draft draft, List<Mistake> mistakes) implements Drafting {
        public KeptWithMistakes {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** It was saved elsewhere meanwhile; nothing was overwritten. */
    record EditedElsewhere(Draft draft) implements Drafting {}

    /** It has been filed and can no longer be changed. */
    record AlreadyFiled(Draft draft) implements Drafting {}

    /** The procedure, page, paper or file is not one of this draft. */
    record Unknown() implements Drafting {}

    /** The procedure cannot be asked for on these pages. */
    record NotOffered(Reason reason) implements Drafting {}

    record NotAllowed(Decision.Refused refused) implements Drafting {}

    /** Lý do. */
    enum Reason {
        /** Nobody has written its form. */
        NO_FORM,
        /** Its steps are not known, so nobody could handle it. */
        NO_STEPS,
        /** It is paused, out of season, another authority's, or taken at the counter only. */
        NOT_NOW,
        /** This office does not take it. */
        OTHER_OFFICE,
        /** It asks for an electronic identity of level 2, and the person signed in with less. */
        LEVEL_TOO_LOW,
        /** Online filing asks for an electronic identity or an account, and the person came by a link in a letter. */
        ACCOUNT_NEEDED
    }
}
