package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Định danh nội bộ của một hồ sơ: a UUID version 7, so that dossiers of one time lie together. */
public record DossierId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
