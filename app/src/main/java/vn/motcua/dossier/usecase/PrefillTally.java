package vn.motcua.dossier.usecase;

import static vn.motcua.shared.Measure.counter;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Measure;
import vn.motcua.shared.Measured;

/** Số đo điền sẵn: how many answers were offered on pages that were saved, and how many of them were left as they were. */
@Component
class PrefillTally implements Measured {
    private final LongAdder offered = new LongAdder();
    private final LongAdder left = new LongAdder();

    /** @param asOffered whether it was saved as it was offered */
    void count(boolean asOffered) {
        offered.increment();
        if (asOffered) {
            left.increment();
        }
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                counter("dossier_answers_offered_total", "dossier.measure.offered", offered.sum()),
                counter("dossier_answers_left_total", "dossier.measure.left", left.sum()));
    }
}
