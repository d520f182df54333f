package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Định danh của một bản khai chưa nộp. */
public record DraftId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
