package vn.motcua.document;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Tệp bị bỏ: a record let it go, or none ever took it.
 *
 * @param swept whether it had waited in vain
 */
@Fact.Name("document.file-discarded")
public record FileDiscarded(UUID file, boolean swept) implements Fact {
    @Override
    public UUID subject() {
        return file;
    }
}
