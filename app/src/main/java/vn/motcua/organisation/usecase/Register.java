package vn.motcua.organisation.usecase;

import java.time.LocalDate;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.AgencyId;

/** Sổ cơ quan: what founding needs of the database. */
public interface Register {

    boolean knows(AgencyId id);

    /** Enters the identity alone and holds its row; false if it was there before. */
    boolean enter(AgencyId id);

    /** Whether some agency bears this code on that day or later. */
    boolean bears(String code, LocalDate from);

    void addVersion(Agency details, LocalDate from);
}
