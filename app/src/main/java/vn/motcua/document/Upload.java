package vn.motcua.document;

import java.io.InputStream;
import java.util.Set;

/**
 * Tệp gửi lên: contents on their way in, read once.
 *
 * @param name the sender's name for it, believed in nothing
 * @param purpose what it is for, room first: {@code dossier.component}
 * @param accepted the kinds that serve the purpose
 * @param limit the most bytes; the house's own limit holds as well
 */
public record Upload(FileId id, String name, String purpose, Set<FileKind> accepted, long limit, InputStream content) {
    /** The most bytes of any file. */
    public static final long LARGEST = 50_000_000;

    public Upload {
        accepted = Set.copyOf(accepted);
        if (!purpose.matches("[a-z]+\\.[a-z-]+") || limit <= 0) {
            throw new IllegalArgumentException("no upload for " + purpose + " up to " + limit);
        }
        limit = Math.min(limit, LARGEST);
    }
}
