package vn.motcua.catalogue;

import java.util.Locale;

/** Sự kiện trong đời, by which people look for what they need. Pages translate {@link #key()}. */
public enum LifeEvent {
    BIRTH,
    CHILD_AND_SCHOOL,
    MARRIAGE,
    HOME_AND_LAND,
    WORK,
    BUSINESS,
    VEHICLE,
    FARM,
    HEALTH_AND_INSURANCE,
    SOCIAL_SUPPORT,
    OLD_AGE,
    DEATH,
    PAPERS;

    /** The slug used in messages and URLs: {@code home-and-land}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
