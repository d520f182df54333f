package vn.motcua.identity.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.api.Scope;
import vn.motcua.identity.model.Bearer;
import vn.motcua.identity.model.Client;
import vn.motcua.shared.AgencyId;

/** Sổ phần mềm được đăng ký, and what they were lent. */
public interface Clients {

    /** False if the id was there before: the same form sent twice. */
    boolean add(Client client, String hash);

    Optional<Client> find(UUID id);

    /** The same, its row held. */
    Optional<Client> hold(UUID id);

    /** All of these agencies, or of the whole house; those still live first, then by name. */
    List<Client> of(Optional<Set<AgencyId>> agencies);

    /** Another secret opens for it from now on, and the one before it until then. */
    void rotate(UUID id, String hash, Instant formerUntil);

    void revoke(UUID id, Instant now);

    void used(UUID id, LocalDate day);

    /** The live program that shows this secret, or the one before it within its time. */
    Optional<Client> showing(UUID id, String hash, Instant now);

    /** A token opens for it until then. What is over is swept. */
    void lend(Client client, String hash, Set<Scope> scopes, Instant now, Instant until);

    /** Who comes with a token that was lent. */
    Optional<Bearer> bearing(String hash, Instant now, LocalDate today);
}
