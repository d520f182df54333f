package vn.motcua.catalogue;

import java.time.LocalDate;
import vn.motcua.form.Form;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/** Tờ khai chưa công bố: the form of a draft, shown as people would see it to those who may read drafts. */
public interface UnpublishedForms {

    Outcome of(Actor by, RevisionId draft);

    /** Kết quả. */
    sealed interface Outcome {
        /**
         * @param procedure what it is a form for
         * @param today in Viet Nam
         */
        record Shown(Form form, Bilingual procedure, LocalDate today) implements Outcome {}

        /** There is no such draft, or nothing in it that anybody could fill in. */
        record Nothing() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
