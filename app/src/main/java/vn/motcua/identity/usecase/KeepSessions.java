package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Origin;
import vn.motcua.identity.model.Presence;
import vn.motcua.identity.model.Proof;
import vn.motcua.identity.model.SessionSecret;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/**
 * Giữ phiên làm việc: a session knows a person and the generation of their account, nothing else.
 *
 * <p>The posts are read anew with every request, so that ending a post or closing an account takes effect with the next one
 * on every node. Keeping them and comparing a version would cost the same one indexed read and add a copy that can be
 * wrong. One statement needs no transaction, and this one runs with every request of somebody signed in.
 */
@Component
public class KeepSessions {
    private static final Duration OFFICER_IDLE = Duration.ofMinutes(30);
    private static final Duration CITIZEN_IDLE = Duration.ofHours(24);

    /** That somebody is still there is written down so often and not with every page: a session ends by half hours. */
    private static final Duration SEEN = Duration.ofMinutes(1);

    private static final int AT_ONCE = 1_000;

    private final Sessions sessions;
    private final Deputies deputies;
    private final Clock clock;

    KeepSessions(Sessions sessions, Deputies deputies, Clock clock) {
        this.sessions = sessions;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** Begins a session under a secret that nobody knew before. */
    public SessionSecret begin(Presence presence, Proof proof, Origin origin) {
        var secret = SessionSecret.random();
        var now = clock.instant();
        var entry = new Sessions.Entry(Uuid7.at(now), presence.person(), presence.generation(), origin, proof);
        sessions.begin(secret, entry, now);
        return secret;
    }

    /** Lets a session go on under a secret that nobody knew before. */
    public SessionSecret goOn(SessionSecret secret, int generation) {
        var next = SessionSecret.random();
        sessions.goOn(secret, next, generation, clock.instant());
        return next;
    }

    /**
     * Who is behind it; empty if there is no such session, nobody used it for long, or since it began the account was closed
     * or its password changed.
     */
    public Optional<Presence> recognise(SessionSecret secret) {
        var now = clock.instant();
        var found = sessions.bearing(secret, VietnamTime.dateOf(now))
                .filter(seen -> now.isBefore(seen.at().plus(idle(seen.presence()))));
        if (found.isPresent() && !now.isBefore(found.get().at().plus(SEEN))) {
            sessions.seen(secret, now);
        }
        return found.map(seen ->
                seen.delegation().map(lent -> standingIn(seen.presence(), lent)).orElse(seen.presence()));
    }

    /** As long as that delegation holds and the person is an officer themselves; else they are who they are. */
    private Presence standingIn(Presence own, UUID delegation) {
        return Optional.of(own)
                .filter(Presence::officer)
                .flatMap(officer -> deputies.inForce(delegation, own.person(), own.today()))
                .map(own::standingIn)
                .orElse(own);
    }

    /** From the next request on the session acts under this delegation, or as its person again. */
    public void standIn(SessionSecret secret, Optional<UUID> delegation) {
        sessions.standIn(secret, delegation);
    }

    /** @return by which provider the person had signed in, if by one */
    public Optional<Proof.ByProvider> end(SessionSecret secret) {
        var provider = sessions.proof(secret).flatMap(Proof::provider);
        sessions.end(secret);
        return provider;
    }

    /** Somebody appointed since they signed in has an officer's session from then on. */
    private static Duration idle(Presence presence) {
        return idle(presence.officer());
    }

    /** How long a session lives unused. */
    static Duration idle(boolean officer) {
        return officer ? OFFICER_IDLE : CITIZEN_IDLE;
    }

    @Scheduled(initialDelay = 5, fixedRate = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        var before = clock.instant().minus(CITIZEN_IDLE);
        int swept;
        do {
            swept = sessions.sweep(before, AT_ONCE);
        } while (swept == AT_ONCE);
    }
}
