package vn.motcua.catalogue.usecase;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.AgencyId;

/** Nơi tiếp nhận: which offices take a procedure in, and since when. */
public interface Assignments {

    /** From that day on, unless it already does on one of the days. */
    void assign(UUID procedure, AgencyId agency, LocalDate from);
}
