package vn.motcua.organisation.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import vn.motcua.organisation.UnitImport.Wish;
import vn.motcua.organisation.usecase.ReceivedTables.State;
import vn.motcua.shared.PersonId;

/** Nơi giữ các bảng đã nhận: what importing needs of the database. */
public interface ImportDesk {

    void keep(ReceivedTables tables, byte[] digest, List<KeptFile> files, Optional<PersonId> by);

    /** The same bytes on the same terms, where they wait already. */
    Optional<UUID> waiting(byte[] digest, Wish wish);

    Optional<ReceivedTables> find(UUID tables);

    /** The same, held until the end of the transaction. */
    Optional<ReceivedTables> hold(UUID tables);

    /** A page of them, newest first. */
    List<ReceivedTables> page(int number, int size);

    long count();

    List<KeptFile> files(UUID tables);

    /** @param changes how much was new, where they were carried out */
    void settle(UUID tables, State state, OptionalInt changes, Optional<PersonId> by, Instant at);

    void deleteFiles(UUID tables);
}
