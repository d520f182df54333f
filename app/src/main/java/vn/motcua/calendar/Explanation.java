package vn.motcua.calendar;

import java.util.List;
import java.util.function.Supplier;

/** Giải thích thời hạn, told only when somebody asks. */
public final class Explanation {
    private final Supplier<List<Line>> teller;

    Explanation(Supplier<List<Line>> teller) {
        this.teller = teller;
    }

    /** From reception to the due time. */
    public List<Line> lines() {
        return teller.get();
    }
}
