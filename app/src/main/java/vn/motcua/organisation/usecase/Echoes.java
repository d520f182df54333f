package vn.motcua.organisation.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.spi.Affected;
import vn.motcua.organisation.spi.Reorganisation;
import vn.motcua.shared.Uuid7;

/** Hỏi các bộ phận what a decision would touch of theirs; nothing is changed. */
@Component
class Echoes {
    private final ObjectProvider<Affected> rooms;
    private final Clock clock;

    Echoes(ObjectProvider<Affected> rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    /** @param planned the reorganisation, once it has an id */
    List<Echo> to(Function<UUID, Reorganisation> planned) {
        var reorganisation = planned.apply(Uuid7.at(clock.instant()));
        return rooms.orderedStream()
                .map(room -> new Echo(room.room(), room.simulate(reorganisation)))
                .toList();
    }
}
