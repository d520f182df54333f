package vn.motcua.simulators.telephone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tổng đài thử: rings whoever a program asks to be rung and writes down what it says. The asking is signed by {@link #SECRET},
 * as Stringee wants it. About a telephone that ends in 0118 it answers 4, about one in 0500 the server fails.
 */
final class Calls {
    static final String SECRET = "bi-mat-de-thu";
    private static final Pattern END = Pattern.compile("\"number\"\\s*:\\s*\"([0-9]+)\"");

    private final Clock clock;
    private final List<Text> arrived;

    Calls(Clock clock, List<Text> arrived) {
        this.clock = clock;
        this.arrived = arrived;
    }

    void callOut(Request request) throws IOException {
        var to = END.matcher(request.body().replaceFirst("\"from\"\\s*:\\s*\\{[^}]*\\}", ""));
        var phone = to.find() ? to.group(1) : "";
        if (!isSigned(request.header("X-STRINGEE-AUTH"))) {
            request.answer(401, Map.of("r", 1, "msg", "auth"));
        } else if (phone.endsWith("0500")) {
            request.answer(500, Map.of());
        } else if (!phone.startsWith("84") || request.json("text").isEmpty() || phone.endsWith("0118")) {
            request.answer(200, Map.of("r", 4, "msg", "number"));
        } else {
            arrived.add(new Text(clock.instant(), "call", "", phone, request.json("text")));
            request.answer(200, Map.of("r", 0, "msg", "SUCCESS", "call_id", "call-" + UUID.randomUUID()));
        }
    }

    private boolean isSigned(String pass) {
        var parts = pass.split("\\.");
        if (parts.length != 3) {
            return false;
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var right = mac.doFinal((parts[0] + "." + parts[1]).getBytes(StandardCharsets.UTF_8));
            var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            var ends = Long.parseLong(claims.replaceFirst(".*\"exp\":([0-9]+).*", "$1"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(right).equals(parts[2])
                    && claims.contains("\"rest_api\":true")
                    && ends > clock.instant().getEpochSecond();
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }
}
