package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Optional;

/** What waits for a browser to come back, sealed. */
public interface Errands {

    /** @param until after which it is swept */
    void keep(String ticket, byte[] sealed, Instant now, Instant until);

    /** Takes it: nobody can take it a second time. */
    Optional<byte[]> take(String ticket, Instant now);
}
