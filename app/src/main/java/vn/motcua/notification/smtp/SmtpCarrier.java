package vn.motcua.notification.smtp;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.identity.spi.Way;
import vn.motcua.notification.usecase.Carrier;
import vn.motcua.notification.usecase.Letter;
import vn.motcua.notification.usecase.Verdict;

/** Gửi thư by SMTP (RFC 5321): what the server answers decides what becomes of the letter. */
final class SmtpCarrier implements Carrier {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpCarrier.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Pattern ADDRESSES = Pattern.compile("<[^>]*>|\\S+@\\S+");
    private static final int LONGEST_ANSWER = 300;
    private static final int FIRST_OF_NEVER = 500;

    private final Optional<MailServer> server;

    SmtpCarrier(Optional<MailServer> server) {
        this.server = server;
    }

    @Override
    public Way way() {
        return Way.MAIL;
    }

    @Override
    public boolean isThere() {
        return server.isPresent();
    }

    @Override
    public Verdict carry(Letter letter, Instant now) {
        return server.map(there -> carry(letter, there)).orElseGet(() -> new Verdict.Unreachable(""));
    }

    private static Verdict carry(Letter letter, MailServer server) {
        var session = Session.getInstance(server.properties());
        try {
            var transport = session.getTransport("smtp");
            send(letter, server, session, transport);
            return new Verdict.Accepted();
        } catch (MessagingException refused) {
            return verdict(refused);
        }
    }

    private static void send(Letter letter, MailServer server, Session session, Transport transport)
            throws MessagingException {
        try {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.login().map(MailServer.Login::user).orElse(null),
                    server.login().map(MailServer.Login::password).orElse(null));
            var message = message(letter, server, session);
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            hangUp(transport);
        }
    }

    /** What was accepted stays accepted, however the conversation ends. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("the mail server hung up first", e);
        }
    }

    private static MimeMessage message(Letter letter, MailServer server, Session session) throws MessagingException {
        var message = new Numbered(session, letter.id(), server.domain());
        var words = letter.message().words();
        message.setFrom(new InternetAddress(server.from()));
        message.setRecipient(
                RecipientType.TO, new InternetAddress(letter.message().channel().recipient(), true));
        message.setSubject(words.subject(), UTF_8);
        message.setSentDate(Date.from(letter.postedAt()));
        message.setHeader("Content-Language", words.language());
        // Nobody's absence note answers an office's notice.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (words.html().isPresent()) {
            var forms = new MimeMultipart("alternative");
            forms.addBodyPart(form(words.text(), "plain"));
            forms.addBodyPart(form(words.html().get(), "html"));
            message.setContent(forms);
        } else {
            message.setText(words.text(), UTF_8);
        }
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart form(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static Verdict verdict(MessagingException refused) {
        var answer = ADDRESSES
                .matcher(String.valueOf(refused.getMessage()).replaceAll("\\p{Cntrl}+", " "))
                .replaceAll("…");
        var said = answer.substring(0, Math.min(LONGEST_ANSWER, answer.length()));
        var code = code(refused);
        if (code.isEmpty()) {
            return new Verdict.Unreachable(said);
        }
        return code.getAsInt() >= FIRST_OF_NEVER ? new Verdict.Refused(said) : new Verdict.Deferred(said);
    }

    /** The server's answer about this very letter; empty where it did not come to that. */
    private static OptionalInt code(MessagingException refused) {
        for (Exception each = refused; each instanceof MessagingException link; each = link.getNextException()) {
            switch (each) {
                case SMTPAddressFailedException address -> {
                    return OptionalInt.of(address.getReturnCode());
                }
                case SMTPSenderFailedException sender -> {
                    return OptionalInt.of(sender.getReturnCode());
                }
                case SMTPSendFailedException send
                when send.getNextException() == null && send.getReturnCode() > 0 -> {
                    return OptionalInt.of(send.getReturnCode());
                }
                default -> {}
            }
        }
        return OptionalInt.empty();
    }

    /** Thư có số: the same number at each attempt. */
    private static final class Numbered extends MimeMessage {
        private final UUID id;
        private final String domain;

        Numbered(Session session, UUID id, String domain) {
            super(session);
            this.id = id;
            this.domain = domain;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@" + domain + ">");
        }
    }
}
