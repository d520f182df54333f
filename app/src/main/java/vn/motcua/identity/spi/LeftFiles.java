package vn.motcua.identity.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Tệp gửi lại cửa: keeps files that came when the session was over, until their sender has signed in again. */
public interface LeftFiles {
    /** The field in which the form goes on with what {@link #leave} answered. */
    String FIELD = "left";

    /** Whether files sent to this address, without language prefix, are this room's. */
    boolean isFor(String path);

    /**
     * Keeps one.
     *
     * @return what the room knows it by again; empty if it could not be kept and must be chosen again
     */
    Optional<String> leave(String path, String name, InputStream content) throws IOException;
}
