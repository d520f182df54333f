package vn.motcua.webhook.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.webhook.model.Secret;
import vn.motcua.webhook.model.Subscriber;

/** Sổ bên nhận tin. */
public interface Subscribers {

    /** False if the id was there before: the same form sent twice. */
    boolean add(Subscriber subscriber, Secret secret);

    /** Those that are told first, then those that were; by name. */
    List<Subscriber> all();

    Optional<Subscriber> find(UUID id);

    /** Keeps everybody else from changing it until the transaction ends. */
    Optional<Subscriber> hold(UUID id);

    /** Those that sign now, the newest first. */
    List<Secret> secrets(UUID id, Instant now);

    /** Another secret signs from now on, and those before it until then. */
    void rotate(UUID id, Secret fresh, Instant now, Instant until);

    /** It is told nothing any more, and its secrets are forgotten. */
    void end(UUID id, Instant now);
}
