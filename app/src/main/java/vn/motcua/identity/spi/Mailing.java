package vn.motcua.identity.spi;

import java.util.UUID;
import vn.motcua.shared.EmailAddress;

/** Gửi thư về tài khoản: how a letter reaches the owner of an account. The words are the caller's. */
public interface Mailing {

    /**
     * Takes a letter in the acting transaction: it leaves after the commit, at any hour, and not at all if there is none.
     * What was sent under the same key is not sent again.
     */
    void send(Letter letter);

    /**
     * Thư.
     *
     * @param language in which it is written: {@code vi}, {@code en}, {@code km}
     * @param about the record it speaks of
     */
    record Letter(EmailAddress to, String language, String subject, String text, String key, UUID about) {
        /** Whoever reads the words may hold what they open. */
        @Override
        public String toString() {
            return "Letter[" + key + "]";
        }
    }
}
