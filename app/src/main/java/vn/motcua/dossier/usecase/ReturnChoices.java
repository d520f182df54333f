package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Delivery;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.ReturnWay;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.shared.Actor;
import vn.motcua.shared.VietnamTime;

/** Các cách nhận kết quả: what one may choose, and whether what was chosen is enough to deliver by. */
@Component
class ReturnChoices {
    private final Forms forms;
    private final ElectronicResults electronic;
    private final SuggestedRecipient suggested;
    private final Clock clock;

    ReturnChoices(Forms forms, ElectronicResults electronic, SuggestedRecipient suggested, Clock clock) {
        this.forms = forms;
        this.electronic = electronic;
        this.suggested = suggested;
        this.clock = clock;
    }

    Form form() {
        return forms.find(Delivery.FORM).orElseThrow();
    }

    /** What was chosen, in the spelling in which it is kept, or what is wrong with it. */
    Choosing settle(ChooseReturn.Wish wish, boolean practice) {
        var way = ReturnWay.of(wish.way()).filter(electronic.ways(practice)::contains);
        if (way.isEmpty()) {
            return new Choosing.NoSuchWay();
        }
        if (way.get() != ReturnWay.POST) {
            return new Choosing.Chosen(new Delivery(way.get(), Answers.NONE));
        }
        var checked = forms.check(form(), typed(wish.recipient()), VietnamTime.dateOf(clock.instant()));
        return checked.isSound()
                ? new Choosing.Chosen(new Delivery(ReturnWay.POST, checked.answers()))
                : new Choosing.Wrong(checked.mistakes());
    }

    private Answers typed(Map<String, String> boxes) {
        return form().pages().stream()
                .reduce(Answers.NONE, (answers, page) -> answers.with(page, boxes), (_, later) -> later);
    }

    /** Which form, and what may be chosen with what now holds of a dossier. */
    Choosing.Open shown(Actor by, Dossier dossier, Delivery now) {
        var ways = electronic.ways(dossier.filing().isPractice());
        return new Choosing.Open(Optional.of(now), ways, form(), suggested.of(by, dossier));
    }

    /** The same of a draft. */
    Choosing.Open shown(Actor by, Draft draft, Optional<Delivery> now) {
        return new Choosing.Open(now, electronic.ways(by.practises()), form(), suggested.of(by, draft));
    }
}
