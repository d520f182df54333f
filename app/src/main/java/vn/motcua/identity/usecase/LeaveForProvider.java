package vn.motcua.identity.usecase;

import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.BrowserKey;
import vn.motcua.identity.model.Luggage;

/**
 * Đi đăng nhập ở nhà cung cấp định danh. Not one transaction: the provider may have to be asked where it is. Anybody may
 * try to sign in, so nobody's leave is asked.
 */
@Component
public class LeaveForProvider {
    private static final Logger LOG = LoggerFactory.getLogger(LeaveForProvider.class);

    private final Providers providers;
    private final ErrandBox box;

    LeaveForProvider(Providers providers, ErrandBox box) {
        this.providers = providers;
        this.box = box;
    }

    /** Those that are set, for the page that offers them. */
    public List<Providers.Name> all() {
        return providers.all();
    }

    /** @param back the registered address at which the browser comes back */
    public Outcome leave(String provider, String back, Luggage luggage) {
        if (providers.all().stream().noneMatch(name -> name.id().equals(provider))) {
            return new Outcome.Unknown();
        }
        try {
            var departure = providers.depart(provider, back);
            return new Outcome.Left(departure.to(), box.keep(departure.state(), new Trip(departure, luggage)));
        } catch (Providers.ProviderTrouble trouble) {
            LOG.atWarn().addKeyValue("provider", provider).setCause(trouble).log("identity provider not found");
            return new Outcome.Unreachable();
        }
    }

    /** What waits until the browser is back. */
    record Trip(Providers.Departure departure, Luggage luggage) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param key to be given to the browser, and to nobody else */
        record Left(URI to, BrowserKey key) implements Outcome {}

        record Unreachable() implements Outcome {}

        record Unknown() implements Outcome {}
    }
}
