package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;

/** Đã ghi kết quả để chuyển: what a dossier gives to those that were filed with it. The values are in the dossier alone. */
@Fact.Name("dossier.outcome-stated")
public record OutcomeStated(DossierId dossier, AgencyId desk) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
