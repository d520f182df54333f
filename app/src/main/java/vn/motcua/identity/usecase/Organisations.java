package vn.motcua.identity.usecase;

import java.time.Instant;
import vn.motcua.identity.model.Assertion;
import vn.motcua.shared.PersonId;

/** Tổ chức, as who proves identities tells of them. */
public interface Organisations {

    /** The organisation of this code, entered if nobody signed in for it before, by the name it has now. */
    PersonId confirm(Assertion.Organisation told, Instant now);
}
