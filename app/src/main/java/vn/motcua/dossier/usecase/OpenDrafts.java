package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Draft;
import vn.motcua.shared.PersonId;

/** Bản khai đang mở of a person: theirs and what they began for others, and what was handed to them. */
@Component
class OpenDrafts {
    private final Drawer drawer;
    private final Handings handings;
    private final Clock clock;

    OpenDrafts(Drawer drawer, Handings handings, Clock clock) {
        this.drawer = drawer;
        this.handings = handings;
        this.clock = clock;
    }

    /** Saved last first. */
    List<Draft> own(PersonId person) {
        return drawer.openOf(person);
    }

    /** Handed last first. */
    List<Draft> handed(PersonId person) {
        return handings.with(person, clock.instant()).stream()
                .flatMap(id -> drawer.find(id).stream())
                .toList();
    }
}
