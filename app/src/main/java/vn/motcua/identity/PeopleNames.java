package vn.motcua.identity;

import java.util.Map;
import java.util.Set;
import vn.motcua.shared.PersonId;

/**
 * Họ tên những người cùng làm: what people are called who had a hand in one record, for those who may see the record. Whoever
 * calls has asked {@link vn.motcua.shared.Access} about it.
 */
public interface PeopleNames {

    /** The names of those among them that are known. */
    Map<PersonId, String> of(Set<PersonId> people);
}
