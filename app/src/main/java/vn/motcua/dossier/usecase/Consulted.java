package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Locale;
import vn.motcua.document.Storing;
import vn.motcua.dossier.usecase.AskOpinion.Office;
import vn.motcua.shared.Decision;

/** Kết quả of asking for an opinion, giving one, or taking the question back. */
public sealed interface Consulted {
    record Done() implements Consulted {}

    /** Nothing was written, or more than {@link vn.motcua.dossier.model.Opinion#LONGEST} characters. */
    record NoText() implements Consulted {}

    /** Not from 1 to {@link vn.motcua.dossier.model.Opinion#MOST_DAYS} working days. */
    record NoDays() implements Consulted {}

    /** Nobody was named. */
    record NoOffice() implements Consulted {}

    /** Nobody was asked, for these cannot be. */
    record NotTheseOffices(List<Objection> objections) implements Consulted {
        public NotTheseOffices {
            objections = List.copyOf(objections);
        }
    }

    /** More than {@link vn.motcua.dossier.model.Opinion#MOST} would wait for an answer. */
    record TooMany() implements Consulted {}

    /** The dossier is not at a step, or the question is answered, withdrawn or needed no more. */
    record Closed() implements Consulted {}

    /** The paper is empty, too large or of no kind that serves. */
    record PaperNotTaken(Storing why) implements Consulted {}

    record Unknown() implements Consulted {}

    record NotAllowed(Decision.Refused refused) implements Consulted {}

    /** Nơi không hỏi được. */
    record Objection(Office office, Why why) {}

    /** Lý do. */
    enum Why {
        /** No such agency today, or no step of a dossier can fall to this role. */
        NO_SUCH_OFFICE,
        /** Nobody there can sign in and answer. */
        NOBODY_THERE,
        /** It is the very office that has the dossier. */
        ONESELF;

        /** The slug in messages and for programs. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
