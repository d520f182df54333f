package vn.motcua.catalogue.model;

import java.util.Locale;

/** Mục of a record, in the order in which people read one. */
public enum Part {
    NAME,
    NAME_ENGLISH,
    FIELD,
    LEVELS,
    AUTHORITY,
    MINISTRY,
    LAW,
    CHANNELS,
    LIMIT,
    FEES,
    STATED,
    SERVICE,
    RECEIVES,
    HANDLES,
    DECIDES,
    ON_SUPPLEMENT,
    SILENCE,
    NON_TERRITORIAL,
    AVAILABILITY,
    CASES,
    PAPER,
    RESULT,
    STEP,
    STEP_ORDER,
    STEP_SOURCE,
    SUMMARY,
    EVENTS,
    KEYWORDS,
    LEAVE_AT_HOME,
    QUESTION,
    FORM,
    FORM_PAGE,
    FORM_QUESTION,
    FORM_RULE;

    /** The slug in messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether each of its lines is about a channel, so that the line's name is the channel's slug. */
    public boolean isByChannel() {
        return this == LIMIT || this == FEES || this == STATED;
    }
}
