package vn.motcua.document.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.motcua.document.model.Contents;

/** Kho kín: contents, sealed, under the address of what they are. Today a folder; another store can take its place. */
public interface Vault {
    /**
     * Writes all of it, sealed and safe on disk, but under no address yet.
     *
     * @throws IOException if the sender broke off or the disk is full; then nothing is left
     */
    Receipt receive(InputStream content, long limit) throws IOException;

    /** Gives a draft its address, safe on disk when it returns; what was there is the same contents. */
    void admit(Draft draft) throws IOException;

    /** Forgets a draft; one that was admitted stays. */
    void drop(Draft draft);

    /** @throws IOException if nothing is there, or as soon as something read turns out to be damaged */
    InputStream open(String address) throws IOException;

    /** Addresses last admitted before then, of one of {@link #SHELVES} parts of the vault. */
    List<String> addresses(int shelf, Instant before) throws IOException;

    void delete(Set<String> addresses) throws IOException;

    /** Drops what was being received when a program died. */
    void dropDrafts(Instant before) throws IOException;

    int SHELVES = 256;

    /** Kết quả nhận. */
    sealed interface Receipt {
        record Written(Draft draft) implements Receipt {}

        record Empty() implements Receipt {}

        record TooLarge() implements Receipt {}
    }

    /**
     * Bản đang nhận.
     *
     * @param name of the draft, known to the vault alone
     * @param sha256 of the contents, in hexadecimal
     */
    record Draft(String name, String address, String sha256, long size, Contents contents) {}
}
