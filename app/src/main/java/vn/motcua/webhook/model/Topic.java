package vn.motcua.webhook.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Chủ đề: what others may be told of. No fact of these speaks of a person; of the others nobody outside is told. */
public enum Topic {
    DOSSIERS("dossier."),
    PROCEDURES("catalogue.procedure-"),
    AGENCIES("organisation."),
    CALENDAR("calendar.");

    private final String prefix;

    Topic(String prefix) {
        this.prefix = prefix;
    }

    /** The slug in the database, messages and forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean tells(String fact) {
        return fact.startsWith(prefix);
    }

    public static Optional<Topic> of(String key) {
        return Arrays.stream(values()).filter(topic -> topic.key().equals(key)).findFirst();
    }
}
