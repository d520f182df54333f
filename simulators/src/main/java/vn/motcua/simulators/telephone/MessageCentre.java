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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Trung tâm tin nhắn thử: takes what whoever has bound to it submits. */
final class MessageCentre implements AutoCloseable {
    private static final int BIND_TRANSMITTER = 2;
    private static final int SUBMIT = 4;
    private static final int UNBIND = 6;
    private static final int ANSWER = 0x80000000;
    private static final int UNKNOWN_COMMAND = 3;
    private static final int NOT_BOUND = 4;
    private static final int TOO_LONG = 1;
    private static final int NO_SUCH_NUMBER = 0x0B;
    private static final int HEADER = 16;
    private static final int MOST = 4_096;
    private static final int UCS2 = 8;
    private static final int HAS_HEAD = 0x40;
    private static final int HEAD_OF_PARTS = 5;

    /** What the network takes of one message: 140 bytes, and 160 letters of the telephone's alphabet in them. */
    private static final int MOST_UCS2 = 140;

    private static final int MOST_LETTERS = 160;

    private final ServerSocket server;
    private final Clock clock;
    private final List<Text> texts;
    private final Map<String, Map<Integer, String>> parts = new ConcurrentHashMap<>();

    MessageCentre(int port, Clock clock, List<Text> arrived) throws IOException {
        this.clock = clock;
        this.texts = arrived;
        server = new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return server.getLocalPort();
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
                yield bound ? take(read(new DataInputStream(new ByteArrayInputStream(body)))) : NOT_BOUND;
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

    /** As the network does: what is too long is taken by nobody, and a telephone shows a text when it has all its parts. */
    private int take(Part part) {
        if (part.length() > (part.coding() == UCS2 ? MOST_UCS2 : MOST_LETTERS)) {
            return TOO_LONG;
        }
        if (!part.to().startsWith("84")) {
            return NO_SUCH_NUMBER;
        }
        var known = parts.computeIfAbsent(part.of(), _ -> new ConcurrentSkipListMap<>());
        known.put(part.number(), part.words());
        if (known.size() == part.all()) {
            parts.remove(part.of());
            texts.add(new Text(clock.instant(), "sms", part.from(), part.to(), String.join("", known.values())));
        }
        return 0;
    }

    private static Part read(DataInputStream body) throws IOException {
        text(body);
        body.skipNBytes(2);
        var from = text(body);
        body.skipNBytes(2);
        var to = text(body);
        var headed = (body.read() & HAS_HEAD) != 0;
        body.skipNBytes(2);
        text(body);
        text(body);
        body.skipNBytes(2);
        var coding = body.read();
        body.skipNBytes(1);
        var content = body.readNBytes(body.read());
        Charset letters = coding == UCS2 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
        if (headed && content[0] == HEAD_OF_PARTS) {
            var words = new String(content, HEAD_OF_PARTS + 1, content.length - HEAD_OF_PARTS - 1, letters);
            return new Part(from, to, coding, content.length, words, content[3], content[4], content[5]);
        }
        return new Part(from, to, coding, content.length, new String(content, letters), 0, 1, 1);
    }

    /** Một đoạn of a text; most texts have one. */
    private record Part(
            String from, String to, int coding, int length, String words, int reference, int all, int number) {
        String of() {
            return from + " " + to + " " + reference + " " + all;
        }
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
