package vn.motcua.notification.usecase;

import java.time.Instant;
import java.util.Optional;

/**
 * Sổ mã truy cập that parties give and change: each that renews another is good once. One row for each party, which all nodes
 * read and one at a time renews.
 */
public interface PartyTokens {

    /**
     * The one that is good until then at least.
     *
     * @param given by whoever set the party up; where it is another than before, what was kept counts no more
     */
    Optional<String> good(String party, String given, Instant until);

    /**
     * The token that renews, for the one node that is to; empty where none is needed, or another node is at it until that
     * moment.
     */
    Optional<String> renew(String party, Instant until, Instant now, Instant mine);

    void keep(String party, Token token);

    /** The party takes the present one no more. */
    void expire(String party);

    /** Mã truy cập. */
    record Token(String access, String refresh, Instant expires) {
        @Override
        public String toString() {
            return "Token[until " + expires + "]";
        }
    }
}
