package vn.motcua.identity.usecase;

import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Assertion;
import vn.motcua.identity.model.BrowserKey;
import vn.motcua.identity.model.Luggage;
import vn.motcua.identity.usecase.Providers.Arrival;
import vn.motcua.identity.usecase.Providers.Failure;

/** Về từ nhà cung cấp định danh. Not one transaction: the provider is asked in the middle of it. */
@Component
public class ReturnFromProvider {
    private static final Logger LOG = LoggerFactory.getLogger(ReturnFromProvider.class);

    private final Providers providers;
    private final ErrandBox box;
    private final AdmitByProvider admission;

    ReturnFromProvider(Providers providers, ErrandBox box, AdmitByProvider admission) {
        this.providers = providers;
        this.box = box;
        this.admission = admission;
    }

    /**
     * Takes up where the browser left.
     *
     * @param provider whose address it came back to
     * @param key the browser's; empty if it has none
     * @param answer the parameters it came back with
     */
    public Outcome arrive(String provider, Optional<BrowserKey> key, Map<String, String> answer, Knock knock) {
        var trip = box.take(answer.getOrDefault("state", ""), key, LeaveForProvider.Trip.class)
                .filter(kept -> kept.departure().provider().equals(provider));
        return trip.map(kept -> switch (providers.arrive(kept.departure(), answer)) {
                    case Arrival.Proved(var assertion) -> admit(assertion, kept.luggage(), knock);
                    case Arrival.Failed(var failure) -> failed(provider, failure, kept.luggage());
                })
                .orElseGet(Outcome.Lost::new);
    }

    private static Outcome failed(String provider, Failure failure, Luggage luggage) {
        LOG.atInfo()
                .addKeyValue("provider", provider)
                .addKeyValue("failure", failure)
                .log("not signed in");
        return new Outcome.Failed(failure, luggage);
    }

    private Outcome admit(Assertion assertion, Luggage luggage, Knock knock) {
        return switch (admission.admit(assertion, knock)) {
            case AdmitByProvider.Outcome.Welcome(var welcomed) -> new Outcome.Welcome(welcomed, luggage);
            case AdmitByProvider.Outcome.JoinFirst _ -> join(new Joining(assertion, luggage));
            case AdmitByProvider.Outcome.Closed _ -> new Outcome.NotAdmitted(Reason.CLOSED, luggage);
            case AdmitByProvider.Outcome.OfficersElsewhere _ -> new Outcome.NotAdmitted(Reason.OFFICER, luggage);
            case AdmitByProvider.Outcome.SomebodyElse _ -> new Outcome.NotAdmitted(Reason.SOMEBODY_ELSE, luggage);
        };
    }

    private Outcome join(Joining joining) {
        var ticket = BrowserKey.randomText();
        return new Outcome.JoinFirst(ticket, box.keep(ticket, joining));
    }

    /** What waits until the password is typed. */
    record Joining(Assertion assertion, Luggage luggage) {}

    /** Lý do không nhận. */
    public enum Reason {
        CLOSED,
        OFFICER,
        SOMEBODY_ELSE
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Welcome(Welcomed welcomed, Luggage luggage) implements Outcome {}

        /** @param ticket under which the provider's word waits for the password, and the key that goes with it */
        record JoinFirst(String ticket, BrowserKey key) implements Outcome {
            @Override
            public String toString() {
                return "JoinFirst[…]";
            }
        }

        record Failed(Failure failure, Luggage luggage) implements Outcome {}

        record NotAdmitted(Reason reason, Luggage luggage) implements Outcome {}

        /** This browser did not leave for there, or too long ago, or came back before. */
        record Lost() implements Outcome {}
    }
}
