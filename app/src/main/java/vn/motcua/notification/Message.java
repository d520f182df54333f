package vn.motcua.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.spi.QuietHours;

/**
 * Tin nhắn that a room has written.
 *
 * @param dedupeKey the same key is delivered once, however often it is posted; the room's name first, then what it is about
 * @param about the record it speaks of
 * @param notBefore when it may leave at the earliest
 * @param quiet the reader's own; those of the house where they have none
 */
public record Message(
        Channel channel,
        Words words,
        Urgency urgency,
        String dedupeKey,
        UUID about,
        Optional<Instant> notBefore,
        Optional<QuietHours> quiet) {
    private static final int LONGEST_KEY = 200;

    /** One to somebody who has no quiet hours of their own. */
    public Message(
            Channel channel, Words words, Urgency urgency, String dedupeKey, UUID about, Optional<Instant> notBefore) {
        this(channel, words, urgency, dedupeKey, about, notBefore, Optional.empty());
    }

    public Message {
        if (dedupeKey.isBlank() || dedupeKey.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a key of 1 to " + LONGEST_KEY + " characters");
        }
    }

    /** When it may leave, if it is wanted then. */
    public Instant leaves(Instant wanted, QuietHours house) {
        return switch (urgency) {
            case AT_ONCE -> wanted;
            case BY_DAY -> quiet.orElse(house).next(wanted);
        };
    }

    /**
     * Lời.
     *
     * @param language in which it is written: {@code vi}, {@code en}, {@code km}
     * @param subject one line
     * @param text for every reader
     * @param html the same with more to look at
     */
    public record Words(String language, String subject, String text, Optional<String> html) {
        private static final int LONGEST_SUBJECT = 200;

        public Words {
            if (!language.matches("[a-z]{2}")) {
                throw new IllegalArgumentException("a language of two letters");
            }
            if (subject.isBlank() || subject.length() > LONGEST_SUBJECT || hasControls(subject)) {
                throw new IllegalArgumentException("a subject of one line, 1 to " + LONGEST_SUBJECT + " characters");
            }
            if (text.isBlank()) {
                throw new IllegalArgumentException("a message without text");
            }
        }

        private static boolean hasControls(String line) {
            return line.codePoints()
                    .anyMatch(each -> Character.isISOControl(each)
                            || Character.getType(each) == Character.LINE_SEPARATOR
                            || Character.getType(each) == Character.PARAGRAPH_SEPARATOR);
        }
    }

    /** Mức khẩn. */
    public enum Urgency {
        /** At any hour: somebody is waiting for it, as for a code to sign in. */
        AT_ONCE,
        /** Not while the reader wants quiet. */
        BY_DAY
    }
}
