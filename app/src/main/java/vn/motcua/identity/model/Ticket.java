package vn.motcua.identity.model;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Vé: a step already taken, sealed and given to the browser to bring back with the next. The house keeps nothing of it, so
 * a ticket asked for by a stranger costs no row.
 *
 * @param subject whom it speaks of; empty where nobody is known yet
 */
public record Ticket(Purpose purpose, String subject, Instant until, String random) {
    private static final Pattern FORM =
            Pattern.compile("([a-z-]{1,30})~([A-Za-z0-9 .-]{0,80})~([0-9]{1,12})~([0-9a-f]{32})~([0-9a-f]{64})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Để làm gì. */
    public enum Purpose {
        /** The challenge of a passkey. */
        CHALLENGE,
        /** The password was right; a second factor is still to be shown. */
        SECOND_STEP,
        /** Somebody signed in has just shown again who they are. */
        CONFIRMED;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Ticket until(Instant until, Purpose purpose, String subject) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new Ticket(purpose, subject, until, HexFormat.of().formatHex(bytes));
    }

    /** The ticket as the browser carries it. */
    public String sealed(UnaryOperator<String> seal) {
        return plain() + "~" + seal.apply(plain());
    }

    /** The ticket, if it was sealed here for this purpose and has not ended. */
    public static Optional<Ticket> read(String text, Purpose purpose, Instant now, UnaryOperator<String> seal) {
        var parts = FORM.matcher(text);
        if (!parts.matches() || !parts.group(1).equals(purpose.key())) {
            return Optional.empty();
        }
        var until = Instant.ofEpochSecond(Long.parseLong(parts.group(3)));
        var ticket = new Ticket(purpose, parts.group(2), until, parts.group(4));
        return Same.texts(ticket.sealed(seal), text) && now.isBefore(until) ? Optional.of(ticket) : Optional.empty();
    }

    private String plain() {
        return String.join("~", purpose.key(), subject, Long.toString(until.getEpochSecond()), random);
    }
}
