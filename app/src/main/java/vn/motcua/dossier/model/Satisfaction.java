package vn.motcua.dossier.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Mức hài lòng, of whoever got a result. */
public enum Satisfaction {
    /** Hài lòng. */
    SATISFIED(Tallied.SATISFIED),
    /** Bình thường. */
    NEUTRAL(Tallied.NEUTRAL),
    /** Không hài lòng. */
    DISSATISFIED(Tallied.DISSATISFIED);

    private final Tallied item;

    Satisfaction(Tallied item) {
        this.item = item;
    }

    /** As what it is counted. */
    public Tallied item() {
        return item;
    }

    /** The slug in messages, forms and facts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Satisfaction> of(String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
