package vn.motcua.identity.usecase;

/** Khóa niêm of this installation, the same for all its nodes. */
public interface Sealing {

    /** Proves that a text was seen here, in 64 hexadecimal digits. */
    String seal(String text);

    /** Hides a text from whoever reads the table; only under the same owner does it open again. */
    String lock(String text, String owner);

    String unlock(String locked, String owner);
}
