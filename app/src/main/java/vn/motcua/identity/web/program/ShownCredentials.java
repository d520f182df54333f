package vn.motcua.identity.web.program;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;

/** By what a program shows which one it is: in the header, or else in the form (RFC 6749, 2.3.1); never by both. */
record ShownCredentials(UUID client, String secret) {
    private static final String BASIC = "basic ";

    /** How a program is asked for them. */
    static final String CHALLENGE = BASIC + "realm=\"oauth2\"";

    static Optional<ShownCredentials> of(Map<String, String> sent, HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return read(sent.getOrDefault("client_id", ""), sent.getOrDefault("client_secret", ""));
        }
        return sent.containsKey("client_secret")
                        || !header.toLowerCase(Locale.ROOT).startsWith(BASIC)
                ? Optional.empty()
                : basic(header.substring(BASIC.length()).strip());
    }

    private static Optional<ShownCredentials> basic(String shown) {
        try {
            var text = new String(Base64.getDecoder().decode(shown), StandardCharsets.UTF_8);
            var colon = text.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : read(plain(text.substring(0, colon)), plain(text.substring(colon + 1)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String plain(String sent) {
        return URLDecoder.decode(sent, StandardCharsets.UTF_8);
    }

    private static Optional<ShownCredentials> read(String client, String secret) {
        try {
            return Optional.of(new ShownCredentials(UUID.fromString(client), secret));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "ShownCredentials[" + client + "]";
    }
}
