package vn.motcua.catalogue.usecase;

import java.util.Map;
import java.util.UUID;
import vn.motcua.catalogue.ProcedureCode;

/** Sổ đếm mong muốn. */
public interface Wishes {

    Map<ProcedureCode, Long> counts();

    /** How many wishes came over the network in this hour, this one included. */
    int take(String network, long hour);

    /** Counts one more, and keeps the count locked until the end of the transaction. */
    UUID add(ProcedureCode code);
}
