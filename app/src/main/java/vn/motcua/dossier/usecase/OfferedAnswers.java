package vn.motcua.dossier.usecase;

import java.util.Set;
import vn.motcua.dossier.DraftId;

/** Sổ điền sẵn: what was offered in a draft, and whether it was left so. The answer itself is not in it. */
public interface OfferedAnswers {

    /** The questions on which something was offered and the page saved. */
    Set<String> before(DraftId draft);

    /**
     * Enters one; a question that was entered before stays as it was.
     *
     * @param source by its key
     * @param left whether it was saved as it was offered
     */
    void enter(DraftId draft, String field, String source, boolean left);
}
