package vn.motcua.simulators.provider;

import java.time.Duration;
import java.util.Locale;

/** Tâm trạng: how the provider behaves until told otherwise. */
record Mood(Manner manner, Duration delay) {
    static final Mood GOOD = new Mood(Manner.HONEST, Duration.ZERO);

    /** Cách xử sự. */
    enum Manner {
        HONEST,
        /** Tokens signed with a key that is not in the published set. */
        FORGED,
        /** Tokens without a signature. */
        UNSIGNED,
        /** Tokens for another sign-in than the one asked for. */
        OTHER_NONCE,
        /** Tokens meant for another program. */
        OTHER_AUDIENCE,
        /** Tokens in another provider's name. */
        OTHER_ISSUER,
        /** A clock one hour ahead. */
        AHEAD,
        /** A clock one hour behind. */
        BEHIND,
        /** Tells nobody's citizen id. */
        NAMELESS,
        /** Answers with an error of its own. */
        BROKEN;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Manner of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    static Mood of(String manner, String delay) {
        return new Mood(Manner.of(manner), Duration.ofMillis(Long.parseLong(delay)));
    }
}
