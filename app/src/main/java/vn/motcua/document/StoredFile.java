package vn.motcua.document;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.shared.PersonId;

/**
 * Tệp đã lưu: what is known of a file without opening it.
 *
 * @param name the sender's name for it, made harmless
 * @param sha256 of the contents, in lower-case hexadecimal
 * @param by the person who sent it; empty for the program
 */
public record StoredFile(
        FileId id,
        String name,
        FileKind kind,
        long size,
        String sha256,
        String purpose,
        Instant at,
        Optional<PersonId> by) {

    /** A name may tell whom a paper is about. */
    @Override
    public String toString() {
        return "StoredFile[" + id.value() + " " + kind + "]";
    }
}
