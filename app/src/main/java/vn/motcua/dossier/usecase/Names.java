package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Called;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.shared.CitizenId;

/** Sổ tên: by what agencies find the dossiers that they have in hand, had, or took in. */
public interface Names {

    /** What it is found by from now on, in place of what it was found by before. */
    void enter(Dossier dossier, Optional<String> field, List<Called> called);

    /** What is called so, or begins so; by name, the newest of each first. */
    List<Hit> called(Set<String> folded, Reach reach, Optional<After> last, int most);

    /**
     * Words of names that somebody may have meant, the likest first; each itself where it is one.
     *
     * @param words in the order in which they were typed
     * @return as many lists, some of them empty
     */
    List<List<String>> meant(List<String> words);

    /** Of whoever bears this number, newest first. */
    List<Hit> numbered(CitizenId number, Reach reach, Optional<After> last, int most);

    /** Whose official code ends so, newest first. */
    List<Hit> ending(String digits, Reach reach, Optional<After> last, int most);

    /** The line after which a page begins. */
    record After(String name, DossierId dossier) {
        /** Whose name it is, logs do not say. */
        @Override
        public String toString() {
            return "After[" + dossier + "]";
        }
    }

    /**
     * Tầm nhìn: what somebody may see, whatever they look for.
     *
     * @param trays of each the agency and the fields of work count, and not the role
     */
    record Reach(List<Tray> trays, boolean practice) {
        public Reach {
            trays = List.copyOf(trays);
        }
    }

    /**
     * Kết quả tìm.
     *
     * @param name folded, by which it was found
     * @param called as it is written
     */
    record Hit(Line line, String name, String called) {
        @Override
        public String toString() {
            return "Hit[" + line.id() + "]";
        }
    }
}
