package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Số liệu công khai đã được sửa after they were counted anew.
 *
 * @param differences how many of them were not what the event log tells
 */
@Fact.Name("dossier.figures-corrected")
public record FiguresCorrected(UUID recount, int differences) implements Fact {
    @Override
    public UUID subject() {
        return recount;
    }
}
