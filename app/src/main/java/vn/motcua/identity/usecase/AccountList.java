package vn.motcua.identity.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

/** Accounts by name, a page at a time. */
public interface AccountList {

    /**
     * @param at only people who serve there, or will, and nowhere else; empty for everybody
     * @param after the last person of the page before
     */
    List<Line> list(Sought sought, Optional<Set<AgencyId>> at, LocalDate today, Optional<PersonId> after, int limit);

    /** The full names of these people; whoever was erased is missing. */
    Map<PersonId, String> names(Set<PersonId> people);

    /** Those of these people whose accounts are for practice. */
    Set<PersonId> practising(Set<PersonId> people);

    /**
     * Điều tìm.
     *
     * @param text part of a name or login name, folded; empty for all
     * @param practice whether those for practice alone are sought, or those that are not; both where empty
     */
    record Sought(String text, Optional<Boolean> practice) {}

    /** Một dòng of the list. */
    record Line(
            PersonId person, String fullName, String login, boolean closed, boolean demonstration, boolean practice) {}
}
