package vn.motcua.operations;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Measure;
import vn.motcua.shared.Measured;

/** Đọc số đo of all rooms, at this node. */
@Component
class ReadMeasures {
    private final List<Measured> rooms;
    private final Access access;

    ReadMeasures(List<Measured> rooms, Access access) {
        this.rooms = List.copyOf(rooms);
        this.access = access;
    }

    @Transactional
    public Outcome read(Actor by) {
        return switch (access.decide(by, OperationsPolicy.READ_MEASURES, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ ->
                new Outcome.Read(rooms.stream()
                        .flatMap(room -> room.measures().stream())
                        .sorted(Comparator.comparing(Measure::name))
                        .toList());
        };
    }

    /** Kết quả. */
    sealed interface Outcome {
        /** @param measures by name */
        record Read(List<Measure> measures) implements Outcome {
            public Read {
                measures = List.copyOf(measures);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
