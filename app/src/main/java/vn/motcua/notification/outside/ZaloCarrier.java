package vn.motcua.notification.outside;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.motcua.identity.spi.Way;
import vn.motcua.notification.outside.Party.Said;
import vn.motcua.notification.usecase.Carrier;
import vn.motcua.notification.usecase.Letter;
import vn.motcua.notification.usecase.PartyTokens;
import vn.motcua.notification.usecase.PartyTokens.Token;
import vn.motcua.notification.usecase.Verdict;

/**
 * Gửi tin Zalo (ZNS): a template that the party has approved, filled for one telephone. Whoever sends shows a token that is good
 * for a day; the one that renews it is good once, so that one node alone renews and the new pair is kept before it is used.
 */
final class ZaloCarrier implements Carrier {
    private static final String NAME = "zalo";
    private static final int TOKEN_IS_BAD = -124;
    private static final int TOKEN_HAS_EXPIRED = -220;

    /** Renewed before it ends: a letter may be under way. */
    private static final Duration BEFORE = Duration.ofMinutes(5);

    private static final Duration RENEWING = Duration.ofMinutes(1);
    private static final Duration USUAL_LIFE = Duration.ofHours(1);

    private final Optional<ZaloAccount> account;
    private final Party messages;
    private final Party tokens;
    private final PartyTokens kept;

    ZaloCarrier(Optional<ZaloAccount> account, Party messages, Party tokens, PartyTokens kept) {
        this.account = account;
        this.messages = messages;
        this.tokens = tokens;
        this.kept = kept;
    }

    @Override
    public Way way() {
        return Way.ZALO;
    }

    @Override
    public boolean isThere() {
        return account.isPresent();
    }

    @Override
    public Verdict carry(Letter letter, Instant now) {
        return account.map(ours -> carry(ours, letter, now)).orElseGet(() -> new Verdict.Unreachable(""));
    }

    private Verdict carry(ZaloAccount ours, Letter letter, Instant now) {
        var token = token(ours, now);
        if (token.isEmpty()) {
            return new Verdict.Unreachable("Zalo: no token");
        }
        return switch (send(ours, letter, token.get())) {
            case Said.Nothing(var why) -> new Verdict.Unreachable("Zalo: " + why);
            case Said.Something(var answer) -> verdict(ours, answer);
        };
    }

    private Verdict verdict(ZaloAccount ours, JsonNode answer) {
        var code = answer.path("error").asInt(Integer.MIN_VALUE);
        var said = "Zalo " + code;
        if (code == TOKEN_IS_BAD || code == TOKEN_HAS_EXPIRED) {
            kept.expire(NAME);
            return new Verdict.Deferred(said);
        }
        if (code == 0) {
            return new Verdict.Accepted();
        }
        return ours.never().contains(code) ? new Verdict.Refused(said) : new Verdict.Deferred(said);
    }

    private Said send(ZaloAccount ours, Letter letter, String token) {
        var message = letter.message();
        var words = message.words();
        var template = Optional.ofNullable(ours.templates().get(words.language()))
                .orElseGet(() -> ours.templates().getOrDefault("vi", ""));
        return messages.tell(
                "/message/template",
                Map.of("access_token", token),
                Map.of(
                        "phone", message.channel().recipient().replace("+", ""),
                        "template_id", template,
                        "template_data",
                                Map.of(
                                        ours.blanks().code(),
                                        words.subject(),
                                        ours.blanks().news(),
                                        words.text()),
                        "tracking_id", letter.id().toString()));
    }

    /** The one that is good now; renewed if it is not, unless another node is about to. */
    private Optional<String> token(ZaloAccount ours, Instant now) {
        return kept.good(NAME, ours.refresh(), now.plus(BEFORE))
                .or(() -> kept.renew(NAME, now.plus(BEFORE), now, now.plus(RENEWING))
                        .flatMap(renewing -> renewed(ours, renewing, now)));
    }

    private Optional<String> renewed(ZaloAccount ours, String renewing, Instant now) {
        var form =
                "refresh_token=" + encoded(renewing) + "&app_id=" + encoded(ours.app()) + "&grant_type=refresh_token";
        var said = tokens.post(
                "/v4/oa/access_token", Map.of("secret_key", ours.secret()), "application/x-www-form-urlencoded", form);
        if (!(said instanceof Said.Something(var answer))
                || answer.path("access_token").asString("").isEmpty()) {
            return Optional.empty();
        }
        var life = Duration.ofSeconds(answer.path("expires_in").asLong(USUAL_LIFE.toSeconds()));
        var access = answer.path("access_token").asString("");
        kept.keep(NAME, new Token(access, answer.path("refresh_token").asString(renewing), now.plus(life)));
        return Optional.of(access);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
