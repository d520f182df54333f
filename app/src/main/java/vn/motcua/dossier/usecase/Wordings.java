package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Maker;

/** Dự thảo kết quả: what is to be decided, in words. A version is never changed; a new one takes its place. */
public interface Wordings {
    void write(DossierId dossier, Wording wording);

    Optional<Wording> last(DossierId dossier);

    /** Oldest first. */
    List<Wording> all(DossierId dossier);

    /** Whether a step of this kind writes what is to be decided. */
    static boolean isWrittenAt(InternalProcess.Kind kind) {
        return switch (kind) {
            case PREPARE, CONSULT, REVIEW -> true;
            case RECEIVE, ASSIGN, CONFIRM, DECIDE, REGISTER, RETURN -> false;
        };
    }

    /**
     * Một bản dự thảo.
     *
     * @param version from 1 on
     * @param by empty where the law took silence for the answer
     */
    record Wording(int version, String text, Instant at, Optional<Maker> by) {}
}
