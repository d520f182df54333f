package vn.motcua.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Nhập danh mục thủ tục from a file, for whoever holds the machine: kept, tried, and unless only that was asked, published
 * whole or not at all. Imported twice, it is imported once.
 */
public interface ProcedureImport {

    Ending carryOut(Wish wish, Teller teller);

    /**
     * Yêu cầu.
     *
     * @param onlyTry whether to publish nothing
     * @param from the first day in force of what it changes; today if empty
     * @param decision the decision behind rows that name none
     */
    record Wish(Path file, boolean onlyTry, Optional<LocalDate> from, Optional<String> decision) {}

    /** Người nghe: is told what happens as it happens, by keys of our messages. */
    interface Teller {
        void say(String key, Object... details);

        /** The same, where problems are told. */
        void problem(String key, Object... details);

        /** The text itself, to be part of another. */
        String text(String key, Object... details);
    }

    /** Kết thúc. */
    enum Ending {
        DONE,
        /** Some rows were refused. */
        PARTLY,
        /** The file was. */
        REFUSED,
        /** There is no such file. */
        NO_FILE
    }
}
