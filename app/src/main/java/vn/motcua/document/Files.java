package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import vn.motcua.shared.Actor;

/**
 * Kho tệp. What is sent waits until a record takes it; what no record takes is swept after two days. Whoever shows a file,
 * or takes one away, has asked {@link vn.motcua.shared.Access} about the record that has it.
 */
public interface Files {
    /**
     * Stores what comes in; when it returns {@link Storing.Stored}, the contents are on disk. Called outside a transaction:
     * a slow telephone must hold no connection.
     *
     * @throws IOException if the sender broke off or the disk is full; nothing is left but what the next sweep takes
     */
    Storing store(Actor by, Upload upload) throws IOException;

    /**
     * Stores what came from nobody known, as when a session was over, so that it need not be sent again. It is never taken by
     * a record: when its sender is known, its contents are read and stored anew as theirs. Whoever calls has made sure that
     * the address to which it came is one that only somebody known was given.
     *
     * @throws IOException as above
     */
    Storing leave(Upload upload) throws IOException;

    /**
     * A record takes a waiting file, in the record's own transaction. Only what the same person sent for the same purpose
     * and no record has taken before can be taken; else empty.
     */
    Optional<StoredFile> keep(Actor by, FileId id, String purpose);

    /** A record lets a file go, in the record's own transaction; the contents are gone with the next sweep. */
    void discard(Actor by, FileId id);

    Optional<StoredFile> find(FileId id);

    /**
     * The contents, checked piece by piece as they are read; empty if there is no such file.
     *
     * @throws IOException if they are damaged; nothing that was tampered with is ever handed out
     */
    Optional<InputStream> open(FileId id) throws IOException;

    /**
     * A picture of a photographed paper for the screen: a JPEG, upright, at most 1,400 pixels long, without what the camera
     * wrote into it. Made when first asked for. Empty if there is no such file or its kind has none.
     */
    Optional<InputStream> preview(FileId id) throws IOException;
}
