package vn.motcua.document;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Tệp được lưu, and waits for its record.
 *
 * @param kind such as {@code pdf}
 * @param purpose such as {@code dossier.component}
 */
@Fact.Name("document.file-stored")
public record FileStored(UUID file, String kind, long size, String purpose) implements Fact {
    @Override
    public UUID subject() {
        return file;
    }
}
