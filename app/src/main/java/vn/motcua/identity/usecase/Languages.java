package vn.motcua.identity.usecase;

import vn.motcua.identity.LetterLanguages;
import vn.motcua.shared.PersonId;
import vn.motcua.ui.Language;

/** Sổ ngôn ngữ: the same, as the verbs write it. */
public interface Languages extends LetterLanguages {

    void choose(PersonId person, Language language);
}
