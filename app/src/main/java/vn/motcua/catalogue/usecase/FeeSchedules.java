package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalogue.FeeSchedule;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.shared.PersonId;

/** Sổ biểu mức thu: what resolutions of the province charge, and on which days. */
public interface FeeSchedules {

    /** Those in force on that day, by procedure. */
    Map<ProcedureCode, FeeSchedule> on(LocalDate day);

    /** Every schedule there ever was for the procedure, the latest first. */
    List<Kept> of(ProcedureCode code);

    Optional<Kept> find(UUID id);

    /** Ends whichever holds on that day before it, unless it begins on that day; the day one begins later, if one does. */
    Optional<LocalDate> makeRoom(UUID procedure, LocalDate from);

    /** Whether one begins on that very day. */
    boolean beginsOn(UUID procedure, LocalDate from);

    void enter(UUID id, UUID procedure, FeeSchedule schedule, Optional<PersonId> by, Instant at);

    /** It no longer holds from that day on. */
    void end(UUID id, LocalDate from);

    /** It holds on no day, by that decision. */
    void supersede(UUID id, String decision, Instant at);

    /** Biểu đã lưu. */
    record Kept(UUID id, FeeSchedule schedule, Optional<Superseded> superseded) {}

    /** Bị thay: when, and by which decision. */
    record Superseded(Instant at, String decision) {}
}
