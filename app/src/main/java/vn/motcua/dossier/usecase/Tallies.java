package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import vn.motcua.dossier.model.Tallied;
import vn.motcua.shared.AgencyId;

/** Sổ đếm: what was counted at each desk, by month and altogether. */
public interface Tallies {

    /** Adds what each counts. */
    void add(Collection<Mark> marks);

    /** Forgets all, to count it again in the same transaction. */
    void clear();

    /** Altogether, a row for each desk and item. */
    List<Row> altogether();

    /** By month, the earliest first. */
    List<Monthly> byMonth();

    /**
     * Gạch đếm: one dossier.
     *
     * @param at when what is counted happened
     * @param number 1, or -1 where it is not counted any more
     */
    record Mark(AgencyId desk, Tallied item, Instant at, int number) {}

    /** @param last when the last of them happened */
    record Row(AgencyId desk, Tallied item, long count, Instant last) {}

    /** Of one month. */
    record Monthly(YearMonth month, Row row) {}
}
