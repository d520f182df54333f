package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Delivery;
import vn.motcua.dossier.model.ReturnWay;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.shared.VietnamTime;

/** Các cách nhận kết quả: what one may choose, and whether what was chosen is enough to deliver by. */
@Component
class ReturnChoices {
    private final Forms forms;
    private final ElectronicResults electronic;
    private final Clock clock;

    ReturnChoices(Forms forms, ElectronicResults electronic, Clock clock) {
        this.forms = forms;
        this.electronic = electronic;
        this.clock = clock;
    }

    /** Everybody comes or has it sent; it is downloaded only where results leave the house so. */
    List<ReturnWay> open(boolean practice) {
        return Stream.of(ReturnWay.values())
                .filter(way -> way != ReturnWay.ELECTRONIC || electronic.areReleased(practice))
                .toList();
    }

    Form form() {
        return forms.find(Delivery.FORM).orElseThrow();
    }

    /** What was chosen, in the spelling in which it is kept, or what is wrong with it. */
    Choosing settle(ChooseReturn.Wish wish, boolean practice) {
        var way = ReturnWay.of(wish.way()).filter(open(practice)::contains);
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

    /** Which form, and what may be chosen with what now holds. */
    Choosing.Open shown(Optional<Delivery> now, boolean practice) {
        return new Choosing.Open(now, open(practice), form());
    }
}
