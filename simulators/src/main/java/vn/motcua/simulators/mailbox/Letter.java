package vn.motcua.simulators.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Bức thư as it arrived.
 *
 * @param from of the envelope
 * @param to of the envelope
 * @param text what a reader without HTML sees
 * @param source every byte of it, as text
 */
public record Letter(
        int number,
        Instant at,
        String from,
        List<String> to,
        String messageId,
        String subject,
        String text,
        Optional<String> html,
        String source) {
    public Letter {
        to = List.copyOf(to);
    }

    /** Reads what came over the line; what cannot be understood is kept as it is. */
    static Letter read(int number, Instant at, String from, List<String> to, byte[] bytes) {
        var source = new String(bytes, StandardCharsets.UTF_8);
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            return new Letter(
                    number,
                    at,
                    from,
                    to,
                    Optional.ofNullable(message.getMessageID()).orElse(""),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    find(message, "text/plain").orElse(""),
                    find(message, "text/html"),
                    source);
        } catch (MessagingException | IOException _) {
            return new Letter(number, at, from, to, "", "", source, Optional.empty(), source);
        }
    }

    private static Optional<String> find(Part part, String type) throws MessagingException, IOException {
        var content = part.getContent();
        if (content instanceof Multipart parts) {
            for (var place = 0; place < parts.getCount(); place++) {
                BodyPart inside = parts.getBodyPart(place);
                var found = find(inside, type);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        return part.isMimeType(type) && content instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
