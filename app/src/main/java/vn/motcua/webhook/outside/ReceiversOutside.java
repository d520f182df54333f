package vn.motcua.webhook.outside;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Outward;
import vn.motcua.shared.Outward.Reply;
import vn.motcua.shared.PublicAddress;
import vn.motcua.webhook.model.Subscriber;
import vn.motcua.webhook.usecase.Receivers;

/**
 * Người nhận trên mạng. Only machines of the internet are told, and only where nobody reads along. A machine of one's own
 * network is told if whoever runs the installation names it in {@code MOTCUA_OUTSIDE_PRIVATE}: an administrator's word
 * alone leads nowhere inside.
 */
@Component
class ReceiversOutside implements Receivers {
    private static final String WHO = "MotCua-webhooks/1.0";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int GONE = 410;
    private static final int GOOD = 2;
    private static final int HUNDRED = 100;

    private final Set<InetAddress> own;
    private final Outward outward;

    /** @param own addresses in figures, separated by commas */
    ReceiversOutside(@Value("${motcua.outside.private:}") String own) {
        this.own = PublicAddress.named(own);
        this.outward = new Outward(WHO, machine -> PublicAddress.is(machine) || this.own.contains(machine), PATIENCE);
    }

    @Override
    public boolean mayBeTold(String address) {
        try {
            var uri = URI.create(address);
            var machine = Optional.ofNullable(uri.getHost()).flatMap(ReceiversOutside::figures);
            var isOwn = machine.filter(own::contains).isPresent();
            return address.length() <= Subscriber.LONGEST_ADDRESS
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && ("https".equals(uri.getScheme()) || (isOwn && "http".equals(uri.getScheme())))
                    && (isOwn || machine.filter(each -> !PublicAddress.is(each)).isEmpty());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    @Override
    public Answer tell(String address, Map<String, String> headers, String body) {
        return switch (outward.ask("POST", address, headers, body)) {
            case Reply.Answered answered ->
                new Answer(answered.code() / HUNDRED == GOOD, answered.code() == GONE, "HTTP " + answered.code());
            case Reply.Unusable _ -> new Answer(false, true, "unusable");
            case Reply.Forbidden _ -> new Answer(false, false, "forbidden");
            case Reply.Insecure _ -> new Answer(false, false, "insecure");
            case Reply.Unreachable _ -> new Answer(false, false, "unreachable");
        };
    }

    /** The machine, where it is named by figures; where a name leads is asked when it is told. */
    private static Optional<InetAddress> figures(String host) {
        try {
            return Optional.of(InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
