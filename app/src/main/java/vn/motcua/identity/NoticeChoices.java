package vn.motcua.identity;

import vn.motcua.shared.PersonId;

/** Cách nhận tin của từng người. For rooms that write to people about their own affairs; to show it to others is another thing. */
public interface NoticeChoices {

    /** What the person chose; letters where nobody has said. */
    NoticeChoice of(PersonId person);
}
