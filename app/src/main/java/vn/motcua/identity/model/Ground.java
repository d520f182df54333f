package vn.motcua.identity.model;

import java.util.Locale;
import java.util.Set;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.Trust;

/** Căn cứ: by what right one person acts for another. */
@LegalBasis("Bộ luật Dân sự 2015, Điều 134 đến Điều 141")
public enum Ground {
    /** Uỷ quyền: the other gave it here, signed in. */
    GRANTED,
    /** Cha, mẹ of a child under eighteen. */
    PARENT,
    /** Người giám hộ. */
    GUARDIAN,
    /** Văn bản uỷ quyền: a paper, notarised or certified. */
    AUTHORISED,
    /** Người đại diện of an organisation, by the word of who proves identities. */
    OFFICE,
    /** Người của tổ chức, whom one that acts for it has entrusted. */
    STAFF,
    /** Giúp tại cộng đồng: fills in and hands in for a neighbour, and sees nothing else of theirs. */
    HELP;

    /** With what one can be entrusted by this right at most. */
    public Set<Trust> most() {
        return switch (this) {
            case OFFICE -> Set.of(Trust.values());
            case HELP -> Set.of(Trust.FILL, Trust.FILE);
            case GRANTED, PARENT, GUARDIAN, AUTHORISED, STAFF ->
                Set.of(Trust.FILL, Trust.FILE, Trust.SEE, Trust.ANSWER, Trust.WITHDRAW);
        };
    }

    /** The slug used in messages, the database and the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is none of that key */
    public static Ground of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
