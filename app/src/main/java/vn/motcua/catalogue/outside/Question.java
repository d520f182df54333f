package vn.motcua.catalogue.outside;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import vn.motcua.catalogue.outside.WebProbe.Look;
import vn.motcua.catalogue.outside.WebProbe.Site;

/**
 * Câu hỏi to one machine, which has been judged: our own few lines of HTTP, because a client that looks the name up again
 * might be led to another.
 */
final class Question {
    private static final String WHO = "MotCua-link-check/1.0";
    private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)? (\\d{3})(?: .*)?");
    private static final int LONGEST_HEAD = 32 * 1024;

    private final Site site;
    private final InetAddress machine;
    private final Duration patience;
    private final long began = System.nanoTime();

    Question(Site site, InetAddress machine, Duration patience) {
        this.site = site;
        this.machine = machine;
        this.patience = patience;
    }

    /** Reads the head of the answer; nobody needs the rest. */
    Look.Answered ask(String method) throws IOException {
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(machine, site.port()), (int) patience.toMillis());
            plain.setSoTimeout((int) patience.toMillis());
            try (var line = site.secret() ? secret(plain) : plain) {
                var out = line.getOutputStream();
                out.write(request(method).getBytes(StandardCharsets.US_ASCII));
                out.flush();
                return answer(new BufferedInputStream(line.getInputStream()));
            }
        }
    }

    private Socket secret(Socket plain) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var line = (SSLSocket) factory.createSocket(plain, site.host(), site.port(), true);
        var terms = line.getSSLParameters();
        terms.setEndpointIdentificationAlgorithm("HTTPS");
        line.setSSLParameters(terms);
        line.startHandshake();
        return line;
    }

    private String request(String method) {
        return String.join(
                "\r\n",
                method + " " + site.target() + " HTTP/1.1",
                "Host: " + site.authority(),
                "User-Agent: " + WHO,
                "Accept: */*",
                "Connection: close",
                "",
                "");
    }

    private Look.Answered answer(InputStream in) throws IOException {
        var head = head(in).lines().toList();
        var status = STATUS.matcher(head.isEmpty() ? "" : head.getFirst());
        if (!status.matches()) {
            throw new IOException("not an answer of the web");
        }
        return new Look.Answered(Integer.parseInt(status.group(1)), location(head));
    }

    private static Optional<String> location(List<String> head) {
        return head.stream()
                .filter(line -> line.regionMatches(true, 0, "location:", 0, 9))
                .map(line -> line.substring(9).strip())
                .findFirst();
    }

    /** Up to the empty line. Whoever sends it letter by letter is not waited for. */
    private String head(InputStream in) throws IOException {
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
}
