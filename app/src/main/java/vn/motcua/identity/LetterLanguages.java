package vn.motcua.identity;

import java.util.List;
import vn.motcua.shared.PersonId;
import vn.motcua.ui.Language;

/** Ngôn ngữ thư: in which language a person is written to. It tells nothing else of them, so nobody's leave is asked. */
public interface LetterLanguages {
    /** Those in which letters are written; Khmer covers only part of the site. */
    List<Language> WRITTEN = List.of(Language.VIETNAMESE, Language.ENGLISH);

    /** What the person chose, or signed in with first; Vietnamese where nobody has said. */
    Language of(PersonId person);
}
