package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.api.Scope;
import vn.motcua.identity.ClientRegistered;
import vn.motcua.identity.model.Client;
import vn.motcua.identity.model.TokenSecret;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** Đăng ký phần mềm. Its secret is told once, here. */
@Component
public class RegisterClient {
    private final Clients clients;
    private final Agencies agencies;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    RegisterClient(Clients clients, Agencies agencies, Access access, EventLog log, Clock clock) {
        this.clients = clients;
        this.agencies = agencies;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Outcome register(Actor by, Wish wish) {
        var now = clock.instant();
        var client = new Client(
                wish.id(),
                wish.name(),
                wish.role(),
                wish.agency(),
                wish.scopes(),
                now,
                Optional.empty(),
                Optional.empty());
        if (access.decide(by, IdentityPolicy.REGISTER_CLIENT, client.concerned()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (agencies.find(wish.agency(), VietnamTime.dateOf(now)).isEmpty()) {
            return new Outcome.NoSuchAgency();
        }
        var secret = TokenSecret.random(TokenSecret.Kind.CLIENT);
        if (!clients.add(client, secret.hash())) {
            return new Outcome.RegisteredBefore();
        }
        log.append(by, new ClientRegistered(client.id(), client.role(), client.agency()));
        return new Outcome.Registered(client, secret);
    }

    /** @param id made where the form is shown, so that sending it twice is the same request */
    public record Wish(UUID id, String name, Role role, AgencyId agency, Set<Scope> scopes) {
        public Wish {
            scopes = Set.copyOf(scopes);
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Registered(Client client, TokenSecret secret) implements Outcome {}

        /** The same form was sent before; its secret was shown then. */
        record RegisteredBefore() implements Outcome {}

        record NoSuchAgency() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
