package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.ClientRevoked;
import vn.motcua.identity.ClientRotated;
import vn.motcua.identity.model.Client;
import vn.motcua.identity.model.TokenSecret;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Xem, đổi khóa và thu hồi phần mềm được đăng ký. */
@Component
public class KeepClients {
    static final Duration OVERLAP = Duration.ofDays(7);

    private final Clients clients;
    private final Reach reach;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    KeepClients(Clients clients, Reach reach, Access access, EventLog log, Clock clock) {
        this.clients = clients;
        this.reach = reach;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Those of the agencies that somebody administers, or all. */
    @Transactional
    public Outcome list(Actor by) {
        var at = reach.of(by, IdentityPolicy.SEE_CLIENTS);
        return access.decide(by, IdentityPolicy.SEE_CLIENTS, at.concerning()) instanceof Decision.Refused refused
                ? new Outcome.NotAllowed(refused)
                : new Outcome.Listed(clients.of(at.agencies()));
    }

    @Transactional
    public Outcome see(Actor by, UUID id) {
        return allowed(by, IdentityPolicy.SEE_CLIENTS, clients.find(id), Outcome.Seen::new);
    }

    /** The new secret opens at once and the old one for a week more. */
    @Transactional
    public Outcome rotate(Actor by, UUID id) {
        return allowed(by, IdentityPolicy.ROTATE_CLIENT, clients.hold(id), client -> rotate(by, client));
    }

    /** At once, with all that was lent to it. Revoked twice, it is told once. */
    @Transactional
    public Outcome revoke(Actor by, UUID id) {
        return allowed(by, IdentityPolicy.REVOKE_CLIENT, clients.hold(id), client -> revoke(by, client));
    }

    private Outcome allowed(Actor by, String action, Optional<Client> found, Function<Client, Outcome> act) {
        var what = found.map(Client::concerned).orElseGet(Concerning::nothing);
        return access.decide(by, action, what) instanceof Decision.Refused refused
                ? new Outcome.NotAllowed(refused)
                : found.map(act).orElseGet(Outcome.Unknown::new);
    }

    private Outcome rotate(Actor by, Client client) {
        if (!client.live()) {
            return new Outcome.Seen(client);
        }
        var formerUntil = clock.instant().plus(OVERLAP);
        var secret = TokenSecret.random(TokenSecret.Kind.CLIENT);
        clients.rotate(client.id(), secret.hash(), formerUntil);
        log.append(by, new ClientRotated(client.id(), formerUntil));
        return new Outcome.Rotated(client, secret, formerUntil);
    }

    private Outcome revoke(Actor by, Client client) {
        if (client.live()) {
            clients.revoke(client.id(), clock.instant());
            log.append(by, new ClientRevoked(client.id()));
        }
        return new Outcome.Seen(client);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Listed(List<Client> clients) implements Outcome {
            public Listed {
                clients = List.copyOf(clients);
            }
        }

        record Seen(Client client) implements Outcome {}

        /** @param formerUntil until when the old secret opens, too */
        record Rotated(Client client, TokenSecret secret, Instant formerUntil) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
