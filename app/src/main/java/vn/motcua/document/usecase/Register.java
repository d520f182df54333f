package vn.motcua.document.usecase;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.document.FileId;
import vn.motcua.document.StoredFile;
import vn.motcua.shared.PersonId;

/** Sổ tệp: what the verbs need of the database. */
public interface Register {
    /** Until the transaction ends, no sweep deletes contents; any number may hold it together. */
    void holdOffSweeps();

    /** Until the transaction ends, no contents get an address; false if somebody is at it right now. */
    boolean sweepAlone();

    /** Enters a file; false if its id is taken. */
    boolean add(StoredFile file, String address);

    Optional<StoredFile> find(FileId id);

    Optional<String> address(FileId id);

    /** Marks a waiting file as kept; false if it is not waiting. */
    boolean keep(FileId id, Instant at);

    boolean remove(FileId id);

    /** The bytes this person has waiting. */
    long waiting(PersonId person);

    /** The bytes that wait and that no person sent. */
    long left();

    /** Removes some files that have waited since before then, oldest first, but none that somebody is taking. */
    List<FileId> removeWaiting(Instant before, int most);

    /** Which of these addresses no row names. */
    Set<String> unreferenced(Collection<String> addresses);

    Optional<String> preview(FileId id);

    /** Enters a preview, unless the file is gone or has one. */
    void addPreview(FileId id, String address, Instant at);
}
