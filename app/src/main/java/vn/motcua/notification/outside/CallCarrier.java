package vn.motcua.notification.outside;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.identity.spi.Way;
import vn.motcua.notification.outside.Party.Said;
import vn.motcua.notification.usecase.Carrier;
import vn.motcua.notification.usecase.Letter;
import vn.motcua.notification.usecase.Verdict;

/**
 * Gọi tự động: asks the operator to ring a telephone and speak a text, in the format of Stringee's {@code call2/callout}. What
 * it took is called; whether somebody listened it does not tell here.
 */
final class CallCarrier implements Carrier {
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    /** Who could not listen to the beginning hears it again. */
    private static final int TIMES = 2;

    private final Optional<CallAccount> account;
    private final Party operator;

    CallCarrier(Optional<CallAccount> account, Party operator) {
        this.account = account;
        this.operator = operator;
    }

    @Override
    public Way way() {
        return Way.CALL;
    }

    @Override
    public boolean isThere() {
        return account.isPresent();
    }

    @Override
    public Verdict carry(Letter letter, Instant now) {
        return account.map(ours -> carry(ours, letter, now)).orElseGet(() -> new Verdict.Unreachable(""));
    }

    private Verdict carry(CallAccount ours, Letter letter, Instant now) {
        var headers = Map.of("X-STRINGEE-AUTH", pass(ours, letter, now));
        return switch (operator.tell("/v1/call2/callout", headers, call(ours, letter))) {
            case Said.Nothing(var why) -> new Verdict.Unreachable("call: " + why);
            case Said.Something(var answer) -> {
                var code = answer.path("r").asInt(Integer.MIN_VALUE);
                var said = "call " + code;
                if (code == 0) {
                    yield new Verdict.Accepted();
                }
                yield ours.never().contains(code) ? new Verdict.Refused(said) : new Verdict.Deferred(said);
            }
        };
    }

    private static Map<String, Object> call(CallAccount ours, Letter letter) {
        var message = letter.message();
        var talk = new HashMap<String, Object>(
                Map.of("action", "talk", "text", message.words().text(), "bargeIn", false, "loop", TIMES));
        if (!ours.voice().isEmpty()) {
            talk.put("voice", ours.voice());
        }
        return Map.of(
                "from", end(ours.from()),
                "to", List.of(end(message.channel().recipient().replace("+", ""))),
                "actions", List.of(talk));
    }

    private static Map<String, String> end(String number) {
        return Map.of("type", "external", "number", number, "alias", number);
    }

    /** A JWT (RFC 7519) for this call alone. */
    private static String pass(CallAccount ours, Letter letter, Instant now) {
        var head = Map.of("typ", "JWT", "alg", "HS256", "cty", "stringee-api;v=1");
        var claims = Map.of(
                "jti",
                ours.key() + "-" + letter.id() + "-" + letter.attempt(),
                "iss",
                ours.key(),
                "exp",
                now.plus(GOOD_FOR).getEpochSecond(),
                "rest_api",
                true);
        var signed = part(head) + "." + part(claims);
        return signed + "." + text(signature(signed, ours.secret()));
    }

    private static String part(Map<String, ?> json) {
        return text(JsonMapper.shared().writeValueAsString(json).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] signature(String signed, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }
}
