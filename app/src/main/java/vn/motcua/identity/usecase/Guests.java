package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PersonId;

/** Khách không có tài khoản, as the verbs need them. */
public interface Guests {

    /** Keeps others who come under this address waiting until the transaction ends. */
    void claim(EmailAddress address);

    /** Whom letters to this address reach. */
    Optional<PersonId> under(EmailAddress address);

    /** The address of a guest; empty for anybody else. */
    Optional<EmailAddress> address(PersonId person);

    /** Enters one, or that they came again. */
    void enter(PersonId guest, EmailAddress address, Instant now);

    void add(Link link);

    /** Where this one leads whom, if it is good still. */
    Optional<Link> find(String hash, Instant now);

    /**
     * Forgets who they were whose last link ended before then, and with whom no session goes on.
     *
     * @param most at once
     * @return how many those were
     */
    int forget(Instant before, Instant now, int most);

    /**
     * Đường dẫn quay lại.
     *
     * @param wayBack where on this site it leads; empty for the list of what they began
     */
    record Link(String hash, PersonId guest, String wayBack, Instant until) {}
}
