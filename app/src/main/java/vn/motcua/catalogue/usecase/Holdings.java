package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.exchange.ProcedureFile;
import vn.motcua.catalogue.exchange.Row;
import vn.motcua.shared.PersonId;

/** Thủ tục đang giữ: what a file of many procedures is compared with, read and written many at a time. */
public interface Holdings {

    /** Locks the procedures until the end of the transaction, entering those that are new. */
    void lock(Collection<ProcedureCode> codes, Instant now);

    /** What is kept of these procedures; of those never heard of, nothing. */
    Map<ProcedureCode, Held> of(Collection<ProcedureCode> codes, LocalDate on);

    /** Publishes revisions; the ones before them have been ended. */
    void publish(List<Taken> taken, Optional<PersonId> by, Instant at);

    /** What is in force on that day, by code, with the rows it was read from; some hundred are in memory at a time. */
    Iterator<ProcedureFile.Item> inForce(LocalDate on);

    /**
     * Đang giữ.
     *
     * @param present in force on the day asked
     * @param lastRow the row last taken over
     * @param next the first day from the one asked on which a published revision begins
     * @param numbers how many revisions were published
     */
    record Held(
            UUID procedure, Optional<Revision> present, Optional<Row> lastRow, Optional<LocalDate> next, int numbers) {}

    /** Phiên bản nhận từ tệp, and the row it was read from. */
    record Taken(UUID procedure, Revision revision, Row row) {}
}
