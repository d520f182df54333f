package vn.motcua.organisation.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.model.Outline;

/** Các đường địa giới: what drawing maps needs of the database. */
public interface Outlines {
    /** Outlines on that day of what lies in the unit, or of the provinces. */
    List<Outline> on(LocalDate day, Optional<UnitId> parent);

    /** Who drew them. */
    List<String> sources(LocalDate day, Optional<UnitId> parent);

    /** From that day on these units are drawn so. */
    void replace(List<Outline> outlines, LocalDate from, String source);
}
