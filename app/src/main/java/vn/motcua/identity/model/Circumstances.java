package vn.motcua.identity.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Hoàn cảnh in which something is decided.
 *
 * @param mandates of the actor from the person whom they say they act for, whether they count today or not
 */
public record Circumstances(LocalDate today, List<Mandate> mandates, Line line) {
    public Circumstances {
        mandates = List.copyOf(mandates);
    }

    /** Where nobody acts for others, and no agency belongs to another. */
    public static Circumstances on(LocalDate today) {
        return new Circumstances(today, List.of(), Line.NONE);
    }
}
