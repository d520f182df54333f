package vn.motcua.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Định danh nội bộ của một người. Never an official number, and seen by
 * administrators alone, in addresses; the log and the journal know people only so.
 */
public record PersonId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
