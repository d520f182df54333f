package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.PersonId;

/**
 * Cổng cơ sở dữ liệu về người dân: implemented by a room that is connected to a register of the State, so that nobody types
 * what it holds. While nobody implements it, nothing is offered from there.
 */
public interface PersonRegister {

    /**
     * What the register holds of somebody. Asked while they wait for a page and in no transaction, so it answers within a
     * second or not at all.
     *
     * @param item what is asked for, as forms name it: {@code home}
     * @return empty where it holds nothing, may not tell or cannot be reached
     */
    Optional<Entry> ask(PersonId person, String item);

    /**
     * Dữ liệu trong sổ.
     *
     * @param register what people call it
     * @param day of which it is
     * @param boxes by the names that the type of the question gives its boxes; one box has the empty name
     */
    record Entry(Bilingual register, LocalDate day, Map<String, String> boxes) {
        public Entry {
            boxes = Map.copyOf(boxes);
        }

        /** What the State holds of somebody, logs do not say. */
        @Override
        public String toString() {
            return "Entry[" + boxes.size() + "]";
        }
    }
}
