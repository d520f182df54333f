package vn.motcua.identity;

import java.util.Optional;
import vn.motcua.shared.PersonId;

/** Khách không có tài khoản: who fills in under an address that they read, for rooms that keep what they filled in. */
public interface Guesthood {

    /** Whom a link brings back, by the secret in it; empty if it is over or never was. Who holds it is taken for them. */
    Optional<PersonId> behind(String secret);
}
