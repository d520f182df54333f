package vn.motcua.shared;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Gọi ra ngoài: asks a machine of the internet whose address somebody typed. The name is looked up once, every address it
 * has is judged, and one of those judged is connected to: our own few lines of HTTP, because a client that looks the name up
 * again might be led to another. Nothing is followed, and of the answer only as much is read as was asked for.
 */
public final class Outward {
    private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)? (\\d{3})(?: .*)?");
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:\\s*([0-9]{1,9})\\s*$");
    private static final Pattern CHUNKED = Pattern.compile("(?im)^transfer-encoding:\\s*chunked\\s*$");
    private static final int LONGEST_HEAD = 32 * 1024;

    private final String who;
    private final Predicate<InetAddress> permitted;
    private final Duration patience;

    /**
     * @param who we say that we are
     * @param permitted which machines may be asked, mostly {@link PublicAddress#is}
     * @param patience with each step; the whole takes at most some of them
     */
    public Outward(String who, Predicate<InetAddress> permitted, Duration patience) {
        this.who = who;
        this.permitted = permitted;
        this.patience = patience;
    }

    /**
     * Asks, and reads of the answer its head alone.
     *
     * @param headers beside the usual ones; neither names nor values with line ends
     */
    public Reply ask(String method, String address, Map<String, String> headers, String body) {
        return ask(method, address, headers, body, 0);
    }

    /** @param most how many bytes of the answer's body are read; one that is longer is cut off */
    public Reply ask(String method, String address, Map<String, String> headers, String body, int most) {
        return Site.of(address)
                .map(site -> ask(site, request(method, site, headers, body), most))
                .orElseGet(Reply.Unusable::new);
    }

    private Reply ask(Site site, String request, int most) {
        try {
            var machines = InetAddress.getAllByName(site.host());
            if (!Stream.of(machines).allMatch(permitted)) {
                return new Reply.Forbidden();
            }
            return connected(machines[0], site, request, most);
        } catch (SSLException _) {
            return new Reply.Insecure();
        } catch (IOException _) {
            return new Reply.Unreachable();
        }
    }

    private Reply.Answered connected(InetAddress machine, Site site, String request, int most) throws IOException {
        var began = System.nanoTime();
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(machine, site.port()), (int) patience.toMillis());
            plain.setSoTimeout((int) patience.toMillis());
            try (var line = site.secret() ? secret(plain, site) : plain) {
                var out = line.getOutputStream();
                out.write(request.getBytes(StandardCharsets.UTF_8));
                out.flush();
                var in = new BufferedInputStream(line.getInputStream());
                var head = head(in, began);
                return answer(head, most == 0 ? "" : body(in, head, most, began));
            }
        }
    }

    private static Socket secret(Socket plain, Site site) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var line = (SSLSocket) factory.createSocket(plain, site.host(), site.port(), true);
        var terms = line.getSSLParameters();
        terms.setEndpointIdentificationAlgorithm("HTTPS");
        line.setSSLParameters(terms);
        line.startHandshake();
        return line;
    }

    private String request(String method, Site site, Map<String, String> headers, String body) {
        var lines = Stream.of(
                method + " " + site.target() + " HTTP/1.1",
                "Host: " + site.authority(),
                "User-Agent: " + who,
                "Accept: */*",
                "Connection: close");
        var length = body.isEmpty()
                ? Stream.<String>empty()
                : Stream.of("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
        var own = headers.entrySet().stream().map(header -> header.getKey() + ": " + header.getValue());
        var head = Stream.of(lines, length, own).flatMap(each -> each).toList();
        if (head.stream().anyMatch(line -> line.contains("\n") || line.contains("\r"))) {
            throw new IllegalArgumentException("a header of two lines");
        }
        return String.join("\r\n", head) + "\r\n\r\n" + body;
    }

    private static Reply.Answered answer(String head, String body) throws IOException {
        var lines = head.lines().toList();
        var status = STATUS.matcher(lines.isEmpty() ? "" : lines.getFirst());
        if (!status.matches()) {
            throw new IOException("not an answer of the web");
        }
        return new Reply.Answered(Integer.parseInt(status.group(1)), location(lines), body);
    }

    private static Optional<String> location(List<String> head) {
        return head.stream()
                .filter(line -> line.regionMatches(true, 0, "location:", 0, 9))
                .map(line -> line.substring(9).strip())
                .findFirst();
    }

    /** Up to the empty line. Whoever sends it letter by letter is not waited for. */
    private String head(InputStream in, long began) throws IOException {
        var head = new StringBuilder();
        while (head.length() < LONGEST_HEAD && head.indexOf("\r\n\r\n", Math.max(0, head.length() - 4)) < 0) {
            var next = in.read();
            if (next < 0) {
                return head.toString();
            }
            if (System.nanoTime() - began > 2 * patience.toNanos()) {
                throw new IOException("too slow");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** As long as the head says, or to the end of the line; what comes in pieces is put together. */
    private String body(InputStream in, String head, int longest, long began) throws IOException {
        var said = LENGTH.matcher(head);
        var most = said.find() ? Math.min(longest, Integer.parseInt(said.group(1))) : longest;
        var whole = new ByteArrayOutputStream();
        while (whole.size() < most) {
            var next = in.read();
            if (next < 0) {
                break;
            }
            whole.write(next);
            if (System.nanoTime() - began > 2 * patience.toNanos()) {
                throw new IOException("too slow");
            }
        }
        return CHUNKED.matcher(head).find() ? joined(whole.toByteArray()) : whole.toString(StandardCharsets.UTF_8);
    }

    /** RFC 9112, 7.1: each piece has its length in hexadecimal before it, the last one none. */
    private static String joined(byte[] pieces) throws IOException {
        var whole = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(pieces);
        for (var length = length(in); length > 0; length = length(in)) {
            whole.write(in.readNBytes(length));
            in.skip(2);
        }
        return whole.toString(StandardCharsets.UTF_8);
    }

    private static int length(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        var digits = line.toString().strip().replaceFirst(";.*", "");
        return digits.matches("[0-9A-Fa-f]{1,6}") ? Integer.parseInt(digits, 16) : 0;
    }

    /** Trả lời. */
    public sealed interface Reply {
        /**
         * Có trả lời.
         *
         * @param leadsTo where the answer says that it is now
         * @param body as far as it was asked for
         */
        record Answered(int code, Optional<String> leadsTo, String body) implements Reply {}

        /** The address is of no kind that can be asked. */
        record Unusable() implements Reply {}

        /** The name leads to a machine that may not be asked. */
        record Forbidden() implements Reply {}

        /** The machine cannot show that it is the one. */
        record Insecure() implements Reply {}

        record Unreachable() implements Reply {}
    }

    /** Nơi hỏi: a host, a port and what is asked for there. */
    private record Site(URI address, String host, int port, boolean secret) {
        private static final int SECRET_PORT = 443;
        private static final int PLAIN_PORT = 80;

        static Optional<Site> of(String address) {
            try {
                var uri = URI.create(address);
                var secret = "https".equalsIgnoreCase(uri.getScheme());
                var usable = uri.getHost() != null
                        && uri.getRawUserInfo() == null
                        && (secret || "http".equalsIgnoreCase(uri.getScheme()));
                var port = uri.getPort() > 0 ? uri.getPort() : secret ? SECRET_PORT : PLAIN_PORT;
                return usable
                        ? Optional.of(new Site(uri, uri.getHost().replaceAll("[\\[\\]]", ""), port, secret))
                        : Optional.empty();
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }

        /** Path and query, in letters a request line may have. */
        String target() {
            var ascii = URI.create(address.toASCIIString());
            var path = ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
            return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
        }

        /** As the header Host wants it. */
        String authority() {
            return address.getPort() > 0 ? address.getHost() + ":" + address.getPort() : address.getHost();
        }
    }
}
