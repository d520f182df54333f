package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.Fact;

/** Thủ tục bị bãi bỏ: no longer in force from that day; still readable. */
@Fact.Name("catalogue.procedure-abolished")
public record ProcedureAbolished(UUID procedure, String code, LocalDate from) implements Fact {
    @Override
    public UUID subject() {
        return procedure;
    }
}
