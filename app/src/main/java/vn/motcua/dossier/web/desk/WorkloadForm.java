package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Shift;
import vn.motcua.dossier.usecase.ShareOutWork.Wish;
import vn.motcua.shared.PersonId;

/**
 * Phiếu chia việc as it was sent.
 *
 * @param id by which asking twice gives once
 * @param moves which are ticked, each as {@link #box} writes it
 * @param all whether all are, since nobody has chosen yet
 */
public record WorkloadForm(UUID id, Set<String> moves, boolean all, String reason) {
    private static final String BETWEEN = "_";
    private static final int PARTS = 3;

    public WorkloadForm {
        moves = Set.copyOf(moves);
    }

    static WorkloadForm fresh(String reason) {
        return new WorkloadForm(UUID.randomUUID(), Set.of(), true, reason);
    }

    static String box(Shift shift) {
        return String.join(
                BETWEEN,
                shift.dossier().toString(),
                shift.from().toString(),
                shift.to().toString());
    }

    public boolean isTicked(String box) {
        return all || moves.contains(box);
    }

    /** What cannot be read asks for nothing. */
    List<Wish> wishes() {
        return moves.stream().flatMap(box -> wish(box).stream()).toList();
    }

    private static Optional<Wish> wish(String box) {
        var parts = box.split(BETWEEN, -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Wish(
                    new DossierId(UUID.fromString(parts[0])),
                    new PersonId(UUID.fromString(parts[1])),
                    new PersonId(UUID.fromString(parts[2]))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
