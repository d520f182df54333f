package vn.motcua.catalogue.outside;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.usecase.LinkProbe;
import vn.motcua.shared.Outward;
import vn.motcua.shared.Outward.Reply;
import vn.motcua.shared.PublicAddress;

/**
 * Thử trên mạng: HEAD first, and GET where a site does not answer that. Every address, and every one that it leads on to, is
 * judged anew.
 */
@Component
class WebProbe implements LinkProbe {
    private static final String WHO = "MotCua-link-check/1.0";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_STEPS = 5;
    private static final Set<Integer> LEADS_ON = Set.of(301, 302, 303, 307, 308);
    /** Found, or found to have moved, without a second question. */
    private static final int LAST_GOOD = 399;

    private final Outward outward;

    @Autowired
    WebProbe() {
        this(PublicAddress::is, PATIENCE);
    }

    /** @param permitted which machines may be asked; tests let their own be */
    WebProbe(Predicate<InetAddress> permitted, Duration patience) {
        outward = new Outward(WHO, permitted, patience);
    }

    @Override
    public Finding ask(String address) {
        var next = Optional.of(address);
        for (var step = 0; step <= MOST_STEPS && next.isPresent(); step++) {
            var here = next.get();
            var reply = look(here);
            if (!(reply instanceof Reply.Answered answered) || !LEADS_ON.contains(answered.code())) {
                return finding(reply);
            }
            next = answered.leadsTo().flatMap(location -> resolved(here, location));
        }
        return Finding.silent(Health.UNUSABLE);
    }

    private Reply look(String address) {
        var head = outward.ask("HEAD", address, Map.of(), "");
        return head instanceof Reply.Answered answered && answered.code() > LAST_GOOD
                ? outward.ask("GET", address, Map.of(), "")
                : head;
    }

    private static Finding finding(Reply reply) {
        return switch (reply) {
            case Reply.Answered answered -> Finding.answered(answered.code());
            case Reply.Unusable _ -> Finding.silent(Health.UNUSABLE);
            case Reply.Forbidden _ -> Finding.silent(Health.FORBIDDEN);
            case Reply.Insecure _ -> Finding.silent(Health.INSECURE);
            case Reply.Unreachable _ -> Finding.silent(Health.UNREACHABLE);
        };
    }

    private static Optional<String> resolved(String here, String location) {
        try {
            return Optional.of(URI.create(here).resolve(location).toString());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
