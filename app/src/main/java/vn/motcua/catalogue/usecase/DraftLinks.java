package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.shared.PersonId;

/** Sổ cho xem thử: which drafts can be read under which address, and until when. */
public interface DraftLinks {

    void lend(byte[] tokenHash, RevisionId draft, Optional<PersonId> by, Instant at, Instant until);

    /** The draft lent under this token, if it still is at that instant. */
    Optional<RevisionId> lent(byte[] tokenHash, Instant at);

    /** How long the draft can be read at most, if it can be at all. */
    Optional<Instant> lentUntil(RevisionId draft, Instant at);

    /** Ends every link of the draft. */
    void takeBack(RevisionId draft, Instant at);
}
