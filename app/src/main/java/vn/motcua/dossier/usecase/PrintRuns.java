package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.document.FileId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.PersonId;

/** Các lượt in hàng loạt. */
public interface PrintRuns {

    /** Enters one; false, and nothing written, where it was entered before. */
    boolean begin(Run run);

    void add(UUID run, int position, Sheet sheet);

    /** The run waiting longest, for one node alone until then; one that was begun too often has failed, and is passed by. */
    Optional<Run> take(Instant now, Instant until);

    /** In their order. */
    List<Sheet> sheets(UUID run);

    /** How far it is; false where it was given up, or another node took it over. */
    boolean tell(Run taken, int percent, Instant until);

    /** False as above. */
    boolean finish(Run taken, FileId file);

    /** Gives up one that is not printed yet, and takes back that its papers were; false if there is none. */
    boolean cancel(UUID run, PersonId asker);

    Optional<Run> find(UUID run, PersonId asker);

    /** The last twenty of an officer, newest first. */
    List<Run> of(PersonId asker);

    /** Removes those asked for before that moment, and tells their files. */
    List<FileId> sweep(Instant before);

    /** Tình trạng. */
    enum State {
        WAITING,
        PRINTED,
        CANCELLED,
        FAILED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Lượt in.
     *
     * @param site the address of this site without a path
     * @param practice whether it is of dossiers made for practice
     * @param percent how far it is
     * @param attempt how often it was begun
     * @param file once it is printed
     */
    record Run(
            UUID id,
            PersonId asker,
            Instant asked,
            PaperKind kind,
            String site,
            boolean practice,
            int sheets,
            State state,
            int percent,
            int attempt,
            Optional<FileId> file) {}

    /**
     * Tờ.
     *
     * @param move the number of the move of which it speaks
     * @param impression which print of that paper it is
     */
    record Sheet(DossierId dossier, int move, Impression.Print impression) {}
}
