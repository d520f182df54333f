package vn.motcua.notification.smpp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.identity.spi.Texting;

/** Gửi tin nhắn by SMPP 3.4: one line for each text, for codes are few and each must arrive at once. */
final class SmppTexting implements Texting {
    private static final Logger LOG = LoggerFactory.getLogger(SmppTexting.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int VERSION = 0x34;
    private static final int NAME = 5;
    private static final int INTERNATIONAL = 1;
    private static final int UCS2 = 8;
    private static final int MOST_BYTES = 254;

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
        return centre.filter(there -> send(there, phone, words)).isPresent();
    }

    private static boolean send(MessageCentre centre, String phone, String words) {
        try (var socket = factory(centre).createSocket()) {
            return send(socket, centre, phone, words);
        } catch (IOException trouble) {
            LOG.atWarn().setCause(trouble).log("the message centre did not take a text");
            return false;
        }
    }

    private static boolean send(Socket socket, MessageCentre centre, String phone, String words) throws IOException {
        socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
        socket.connect(new InetSocketAddress(centre.host(), centre.port()), Math.toIntExact(PATIENCE.toMillis()));
        var to = new DataOutputStream(socket.getOutputStream());
        var from = new DataInputStream(socket.getInputStream());
        var taken = isTaken(to, from, Pdu.BIND_TRANSMITTER, 1, binding(centre))
                && isTaken(to, from, Pdu.SUBMIT, 2, text(centre, phone, words));
        Pdu.write(to, Pdu.UNBIND, 3, new Pdu.Body());
        return taken;
    }

    /** Frames that answer another are none of ours. */
    private static boolean isTaken(DataOutputStream to, DataInputStream from, int command, int sequence, Pdu.Body body)
            throws IOException {
        Pdu.write(to, command, sequence, body);
        Pdu answer;
        do {
            answer = Pdu.read(from);
        } while (answer.command() != (command | Pdu.ANSWER) || answer.sequence() != sequence);
        if (answer.status() != 0) {
            LOG.atWarn().addKeyValue("status", answer.status()).log("the message centre refused");
        }
        return answer.status() == 0;
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

    private static Pdu.Body text(MessageCentre centre, String phone, String words) {
        var content = words.getBytes(StandardCharsets.UTF_16BE);
        var fitting = Arrays.copyOf(content, Math.min(content.length, MOST_BYTES));
        return new Pdu.Body()
                .text("")
                .number(NAME)
                .number(0)
                .text(centre.from())
                .number(INTERNATIONAL)
                .number(INTERNATIONAL)
                .text(phone.replace("+", ""))
                .number(0)
                .number(0)
                .number(0)
                .text("")
                .text("")
                .number(0)
                .number(0)
                .number(UCS2)
                .number(0)
                .number(fitting.length)
                .raw(fitting);
    }

    private static SocketFactory factory(MessageCentre centre) {
        return centre.sealed() ? SSLSocketFactory.getDefault() : SocketFactory.getDefault();
    }
}
