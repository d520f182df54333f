package vn.motcua.organisation.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.model.Change;
import vn.motcua.organisation.spi.Reorganisation;

/** Một thay đổi as other rooms are told of it. */
final class Reorganising {
    private Reorganising() {}

    static Reorganisation by(UUID decision, Change change) {
        var ending = new HashSet<>(change.endings());
        change.beginnings().stream().map(Unit::id).forEach(ending::remove);
        return new Reorganisation(decision, change.from(), ending, change.successions(), Set.of(), List.of());
    }
}
