package vn.motcua.catalogue;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Có người cần thủ tục trên mạng: nobody is named, whoever it was. */
@Fact.Name("catalogue.procedure-wished")
public record ProcedureWished(UUID procedure) implements Fact {
    @Override
    public UUID subject() {
        return procedure;
    }
}
