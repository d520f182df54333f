package vn.motcua.simulators.telephone;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Trung tâm tin nhắn thử: takes what whoever has bound to it submits. */
final class MessageCentre implements AutoCloseable {
    private static final int BIND_TRANSMITTER = 2;
    private static final int SUBMIT = 4;
    private static final int UNBIND = 6;
    private static final int ANSWER = 0x80000000;
    private static final int UNKNOWN_COMMAND = 3;
    private static final int NOT_BOUND = 4;
    private static final int HEADER = 16;
    private static final int MOST = 4_096;
    private static final int UCS2 = 8;

    private final ServerSocket server;
    private final Clock clock;
    private final List<Text> texts = new CopyOnWriteArrayList<>();

    MessageCentre(int port, Clock clock) throws IOException {
        this.clock = clock;
        server = new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return server.getLocalPort();
    }

    List<Text> texts() {
        return texts.reversed();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                var line = server.accept();
                Thread.ofVirtual().start(() -> serve(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket line) {
        try (line) {
            var from = new DataInputStream(line.getInputStream());
            var to = new DataOutputStream(line.getOutputStream());
            var bound = false;
            var going = true;
            while (going) {
                var length = from.readInt();
                var command = from.readInt();
                from.readInt();
                var sequence = from.readInt();
                if (length < HEADER || length > MOST) {
                    return;
                }
                var body = from.readNBytes(length - HEADER);
                bound = bound || command == BIND_TRANSMITTER;
                answer(to, command, sequence, take(command, body, bound));
                going = command != UNBIND;
            }
        } catch (IOException gone) {
            // Whoever called has hung up.
        }
    }

    /** @return the status of the answer */
    private int take(int command, byte[] body, boolean bound) throws IOException {
        return switch (command) {
            case BIND_TRANSMITTER, UNBIND -> 0;
            case SUBMIT -> {
                if (bound) {
                    texts.add(read(new DataInputStream(new ByteArrayInputStream(body))));
                }
                yield bound ? 0 : NOT_BOUND;
            }
            default -> UNKNOWN_COMMAND;
        };
    }

    private static void answer(DataOutputStream to, int command, int sequence, int status) throws IOException {
        to.writeInt(HEADER + 1);
        to.writeInt(command | ANSWER);
        to.writeInt(status);
        to.writeInt(sequence);
        to.writeByte(0);
        to.flush();
    }

    private Text read(DataInputStream body) throws IOException {
        text(body);
        body.skipNBytes(2);
        var from = text(body);
        body.skipNBytes(2);
        var to = text(body);
        body.skipNBytes(3);
        text(body);
        text(body);
        body.skipNBytes(2);
        Charset coding = body.read() == UCS2 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
        body.skipNBytes(1);
        var words = new String(body.readNBytes(body.read()), coding);
        return new Text(clock.instant(), from, to, words);
    }

    private static String text(DataInputStream body) throws IOException {
        var text = new StringBuilder();
        for (var each = body.read(); each > 0; each = body.read()) {
            text.append((char) each);
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
