package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.model.Halt;
import vn.motcua.dossier.model.Silence;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Twin;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Role;

/**
 * Hồ sơ đang ở đâu: what its owner sees at every moment, and whoever has the code and its four digits. Nothing in it is
 * personal.
 *
 * @param holder empty once it has ended
 * @param since since when it stands there
 * @param until until when it is whose turn it is to act; empty where no limit is known
 * @param due the promise for the whole; empty before acceptance, while the time stands still and where the procedure
 *     states none
 * @param silence what it means if nobody decides in time; empty where no law says, and where no answer is owed
 * @param halts when the promised time stood still, oldest first
 * @param twins with which dossiers it was declared to be one and the same; none for most
 * @param stops the steps of the procedure in order; none where it has ended without being accepted
 */
public record Whereabouts(
        Stage stage,
        Optional<Holder> holder,
        Instant since,
        Optional<Instant> until,
        Optional<Instant> due,
        Optional<Silence> silence,
        List<Halt> halts,
        List<Twin> twins,
        List<Stop> stops) {
    public Whereabouts {
        halts = List.copyOf(halts);
        twins = List.copyOf(twins);
        stops = List.copyOf(stops);
    }

    /** The one in which it goes on, where it ended as a duplicate. */
    public Optional<Twin> goesOnIn() {
        return twins.stream().filter(Twin::goesOn).findFirst();
    }

    /** Those that ended as its duplicates. */
    public List<Twin> duplicates() {
        return twins.stream().filter(twin -> !twin.goesOn()).toList();
    }

    /** Whether the promised time stands still now. */
    public boolean paused() {
        return halts.stream().anyMatch(halt -> halt.until().isEmpty());
    }

    /** Bên đang giữ. */
    public sealed interface Holder {
        /** A role at an agency. */
        record Office(Agency agency, Role role) implements Holder {}

        /** The citizen was asked something. */
        record Citizen() implements Holder {}
    }

    /**
     * Chặng.
     *
     * @param reached when it last came there; empty where it has not been
     */
    public record Stop(Bilingual name, Progress progress, Optional<Instant> reached) {}

    /** Tiến độ. */
    public enum Progress {
        PASSED,
        PRESENT,
        AHEAD
    }
}
