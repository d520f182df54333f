package vn.motcua.organisation.usecase;

import java.util.List;
import vn.motcua.organisation.spi.Affected;

/** Tiếng vọng: what another room says a decision would touch. */
public record Echo(String room, List<Affected.Effect> effects) {
    public Echo {
        effects = List.copyOf(effects);
    }
}
