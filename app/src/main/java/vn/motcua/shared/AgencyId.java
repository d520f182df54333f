package vn.motcua.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Định danh nội bộ của một cơ quan; codes and names of an agency change with time, this does not. */
public record AgencyId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
