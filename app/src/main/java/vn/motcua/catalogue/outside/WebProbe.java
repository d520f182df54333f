package vn.motcua.catalogue.outside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.usecase.LinkProbe;

/**
 * Thử trên mạng: HEAD first, and GET where a site does not answer that. Every address, and every one that it leads on to, is
 * judged after its name is looked up, and the one that was judged is the one that is connected to.
 */
@Component
class WebProbe implements LinkProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_STEPS = 5;
    private static final Set<Integer> LEADS_ON = Set.of(301, 302, 303, 307, 308);
    /** Found, or found to have moved, without a second question. */
    private static final int LAST_GOOD = 399;

    private final Predicate<InetAddress> permitted;
    private final Duration patience;

    @Autowired
    WebProbe() {
        this(PublicAddress::is, PATIENCE);
    }

    /** @param permitted which machines may be asked; tests let their own be */
    WebProbe(Predicate<InetAddress> permitted, Duration patience) {
        this.permitted = permitted;
        this.patience = patience;
    }

    @Override
    public Finding ask(String address) {
        var next = Optional.of(address);
        for (var step = 0; step <= MOST_STEPS; step++) {
            var site = next.flatMap(Site::of);
            if (site.isEmpty()) {
                return Finding.silent(Health.UNUSABLE);
            }
            var answer = look(site.get());
            if (!(answer instanceof Look.Answered answered) || !LEADS_ON.contains(answered.code())) {
                return answer.finding();
            }
            next = answered.leadsTo().flatMap(site.get()::resolve);
        }
        return Finding.silent(Health.UNUSABLE);
    }

    private Look look(Site site) {
        try {
            var machines = InetAddress.getAllByName(site.host());
            if (!Stream.of(machines).allMatch(permitted)) {
                return new Look.Silent(Health.FORBIDDEN);
            }
            var head = new Question(site, machines[0], patience).ask("HEAD");
            return head.code() <= LAST_GOOD ? head : new Question(site, machines[0], patience).ask("GET");
        } catch (SSLException _) {
            return new Look.Silent(Health.INSECURE);
        } catch (IOException _) {
            return new Look.Silent(Health.UNREACHABLE);
        }
    }

    /** Một lần hỏi. */
    sealed interface Look {
        Finding finding();

        /** @param leadsTo where the answer says that the page is now */
        record Answered(int code, Optional<String> leadsTo) implements Look {
            @Override
            public Finding finding() {
                return Finding.answered(code);
            }
        }

        record Silent(Health health) implements Look {
            @Override
            public Finding finding() {
                return Finding.silent(health);
            }
        }
    }

    /** Nơi hỏi: a host, a port and what is asked for there. */
    record Site(URI address, String host, int port, boolean secret) {

        static Optional<Site> of(String address) {
            try {
                var uri = URI.create(address);
                var secret = "https".equalsIgnoreCase(uri.getScheme());
                var usable = uri.getHost() != null
                        && uri.getRawUserInfo() == null
                        && (secret || "http".equalsIgnoreCase(uri.getScheme()));
                var port = uri.getPort() > 0 ? uri.getPort() : secret ? 443 : 80;
                return usable
                        ? Optional.of(new Site(uri, uri.getHost().replaceAll("[\\[\\]]", ""), port, secret))
                        : Optional.empty();
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }

        Optional<String> resolve(String location) {
            try {
                return Optional.of(address.resolve(location).toString());
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
