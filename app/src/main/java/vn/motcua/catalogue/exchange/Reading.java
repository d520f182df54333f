package vn.motcua.catalogue.exchange;

import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.Procedure;

/** Kết quả đọc of a row. */
public sealed interface Reading {

    /**
     * Đọc được.
     *
     * @param decision the row's own decision; empty where it names none
     * @param remarks what an officer should know of it
     */
    record Read(Procedure procedure, Optional<String> decision, List<Mistake> remarks) implements Reading {
        public Read {
            remarks = List.copyOf(remarks);
        }
    }

    /** Từ chối. */
    record Refused(List<Mistake> mistakes) implements Reading {
        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }
}
