package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.model.Delivery;
import vn.motcua.dossier.model.ReturnWay;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Mistake;
import vn.motcua.shared.Decision;

/** Kết quả of choosing how one gets the result. */
public sealed interface Choosing {
    /**
     * It can be chosen.
     *
     * @param now what holds; empty where nothing was chosen yet
     * @param form that asks to whom it is posted
     * @param suggested what would stand in its boxes before anybody types
     */
    record Open(Optional<Delivery> now, List<ReturnWay> ways, Form form, Answers suggested) implements Choosing {
        public Open {
            ways = List.copyOf(ways);
        }

        /** What stands in the boxes of the recipient: where it is posted to now, or would be. */
        public Answers recipient() {
            return now.filter(delivery -> delivery.way() == ReturnWay.POST)
                    .map(Delivery::recipient)
                    .orElse(suggested);
        }
    }

    /** It holds, now or by the same request sent before. */
    record Chosen(Delivery delivery) implements Choosing {}

    /** None of the ways that are open. */
    record NoSuchWay() implements Choosing {}

    /** Nobody could deliver by that. */
    record Wrong(List<Mistake> mistakes) implements Choosing {
        public Wrong {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** The draft is filed, or the dossier has ended or its result was given out. */
    record Closed() implements Choosing {}

    record Unknown() implements Choosing {}

    record NotAllowed(Decision.Refused refused) implements Choosing {}
}
