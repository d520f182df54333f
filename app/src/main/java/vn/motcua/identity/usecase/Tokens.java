package vn.motcua.identity.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.model.Token;
import vn.motcua.shared.PersonId;

/** Sổ mã truy cập. What has ended is not in it. */
public interface Tokens {

    /** False if the id was there before: the same form sent twice. */
    boolean add(Token token, String hash);

    /** Those of a person that have not ended, newest first. */
    List<Token> of(PersonId person, Instant now);

    /** Whose secret this is, or was until its overlap ends. */
    Optional<Token> bearing(String hash, Instant now);

    /** Another secret opens it from now on, and the one before it until then; empty if the person has no such token. */
    Optional<Token> rotate(PersonId person, UUID id, String hash, Instant now, Instant formerUntil);

    void used(UUID id, LocalDate day);

    /** False if the person has no such token, or none any more. */
    boolean revoke(PersonId person, UUID id, Instant now);
}
