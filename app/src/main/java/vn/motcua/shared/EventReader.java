package vn.motcua.shared;

import java.util.List;
import java.util.Set;

/**
 * Bộ đọc sự việc: a bean that follows the event log with a cursor of its own. A batch, its effects in the database and
 * the cursor commit together, so those effects happen exactly once; an effect outside the database may happen twice and
 * must be keyed on {@link Happened#id()}.
 */
public interface EventReader {
    /** The name under which the cursor is kept, room first: {@code reporting.figures}. Never changed. */
    String name();

    /** The fact names it wants; empty means all. */
    Set<String> wants();

    /** Applies a batch, oldest first. An exception rolls the batch back; it is tried again later, event by event. */
    void read(List<Happened> batch);
}
