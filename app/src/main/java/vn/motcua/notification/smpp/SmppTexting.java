package vn.motcua.notification.smpp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.identity.spi.Texting;
import vn.motcua.identity.spi.Way;
import vn.motcua.notification.usecase.Carrier;
import vn.motcua.notification.usecase.Letter;
import vn.motcua.notification.usecase.Verdict;

/**
 * Gửi tin nhắn by SMPP 3.4: one line for each text. Codes go at once, notices when they are due; what the centre answers
 * decides what becomes of a notice. One of whose parts some were taken is tried again as a whole, under the same reference.
 */
final class SmppTexting implements Texting, Carrier {
    private static final Logger LOG = LoggerFactory.getLogger(SmppTexting.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int VERSION = 0x34;
    private static final int NAME = 5;
    private static final int INTERNATIONAL = 1;
    private static final int HAS_HEAD = 0x40;

    /** ESME_RINVDSTADR: there is no such telephone. */
    private static final int NO_SUCH_NUMBER = 0x0B;

    private final Optional<MessageCentre> centre;

    SmppTexting(Optional<MessageCentre> centre) {
        this.centre = centre;
    }

    @Override
    public boolean isOpen() {
        return centre.isPresent();
    }

    @Override
    public boolean send(String phone, String words) {
        return submit(phone, Parts.of(words, words.hashCode())) instanceof Verdict.Accepted;
    }

    @Override
    public Way way() {
        return Way.TEXT;
    }

    @Override
    public boolean isThere() {
        return isOpen();
    }

    @Override
    public Verdict carry(Letter letter, Instant now) {
        var message = letter.message();
        return submit(
                message.channel().recipient(),
                Parts.of(message.words().text(), letter.id().hashCode()));
    }

    private Verdict submit(String phone, Parts parts) {
        return centre.map(there -> submit(there, phone, parts)).orElseGet(() -> new Verdict.Unreachable(""));
    }

    private static Verdict submit(MessageCentre centre, String phone, Parts parts) {
        try (var socket = factory(centre).createSocket()) {
            return submit(socket, centre, phone, parts);
        } catch (IOException trouble) {
            LOG.atWarn().setCause(trouble).log("the message centre did not take a text");
            return new Verdict.Unreachable(trouble.getClass().getSimpleName());
        }
    }

    private static Verdict submit(Socket socket, MessageCentre centre, String phone, Parts parts) throws IOException {
        socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
        socket.connect(new InetSocketAddress(centre.host(), centre.port()), Math.toIntExact(PATIENCE.toMillis()));
        var to = new DataOutputStream(socket.getOutputStream());
        var from = new DataInputStream(socket.getInputStream());
        var sequence = 1;
        var bound = answered(to, from, Pdu.BIND_TRANSMITTER, sequence, binding(centre));
        if (bound != 0) {
            return new Verdict.Unreachable("SMPP " + bound);
        }
        var status = 0;
        for (var waiting = parts.contents().iterator(); status == 0 && waiting.hasNext(); ) {
            sequence++;
            status = answered(to, from, Pdu.SUBMIT, sequence, text(centre, phone, parts, waiting.next()));
        }
        unbind(to, sequence + 1);
        return verdict(status);
    }

    private static Verdict verdict(int status) {
        return switch (status) {
            case 0 -> new Verdict.Accepted();
            case NO_SUCH_NUMBER -> new Verdict.Refused("SMPP " + status);
            default -> new Verdict.Deferred("SMPP " + status);
        };
    }

    /** What was taken stays taken, however the conversation ends. */
    private static void unbind(DataOutputStream to, int sequence) {
        try {
            Pdu.write(to, Pdu.UNBIND, sequence, new Pdu.Body());
        } catch (IOException gone) {
            LOG.debug("the message centre hung up first", gone);
        }
    }

    /** The status of the answer; frames that answer another are none of ours. */
    private static int answered(DataOutputStream to, DataInputStream from, int command, int sequence, Pdu.Body body)
            throws IOException {
        Pdu.write(to, command, sequence, body);
        Pdu answer;
        do {
            answer = Pdu.read(from);
        } while (answer.command() != (command | Pdu.ANSWER) || answer.sequence() != sequence);
        if (answer.status() != 0) {
            LOG.atWarn().addKeyValue("status", answer.status()).log("the message centre refused");
        }
        return answer.status();
    }

    private static Pdu.Body binding(MessageCentre centre) {
        return new Pdu.Body()
                .text(centre.user())
                .text(centre.password())
                .text("")
                .number(VERSION)
                .number(0)
                .number(0)
                .text("");
    }

    private static Pdu.Body text(MessageCentre centre, String phone, Parts parts, byte[] content) {
        return new Pdu.Body()
                .text("")
                .number(NAME)
                .number(0)
                .text(centre.from())
                .number(INTERNATIONAL)
                .number(INTERNATIONAL)
                .text(phone.replace("+", ""))
                .number(parts.heads() ? HAS_HEAD : 0)
                .number(0)
                .number(0)
                .text("")
                .text("")
                .number(0)
                .number(0)
                .number(parts.coding())
                .number(0)
                .number(content.length)
                .raw(content);
    }

    private static SocketFactory factory(MessageCentre centre) {
        return centre.sealed() ? SSLSocketFactory.getDefault() : SocketFactory.getDefault();
    }
}
