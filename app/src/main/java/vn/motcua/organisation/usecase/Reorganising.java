package vn.motcua.organisation.usecase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.model.AgencyDeed;
import vn.motcua.organisation.model.Change;
import vn.motcua.organisation.spi.Reorganisation;
import vn.motcua.organisation.spi.Reorganisation.AgencyHeir;

/** Một thay đổi as other rooms are told of it. */
final class Reorganising {
    private Reorganising() {}

    static Reorganisation by(UUID decision, Change change) {
        var ending = new HashSet<>(change.endings());
        change.beginnings().stream().map(Unit::id).forEach(ending::remove);
        return new Reorganisation(decision, change.from(), ending, change.successions(), Set.of(), List.of());
    }

    static Reorganisation by(UUID decision, AgencyDeed deed, LocalDate from) {
        return switch (deed) {
            case AgencyDeed.Found _, AgencyDeed.Amend _ ->
                new Reorganisation(decision, from, Set.of(), List.of(), Set.of(), List.of());
            case AgencyDeed.Abolish(var agency, var heirs) -> {
                var links =
                        heirs.stream().map(heir -> new AgencyHeir(agency, heir)).toList();
                yield new Reorganisation(decision, from, Set.of(), List.of(), Set.of(agency), links);
            }
        };
    }
}
