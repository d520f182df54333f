package vn.motcua.api;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * Loại lỗi: what can go wrong with a call, under a name that programs may rely on for ever. Each room lists its own in an
 * enum; a constant is added, never renamed.
 */
public interface ProblemType {

    /** The room that answers so. */
    String room();

    /** The constant. */
    String name();

    HttpStatus status();

    /**
     * Where its title stands, which is the same every time; what is wrong this time, where there is more to say, stands
     * under the same key and {@code .detail}.
     */
    String message();

    /** Where it stands what people can do about it. */
    default String help() {
        return message() + ".help";
    }

    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What RFC 9457 calls its type: the address of a page about it. */
    default URI uri() {
        return URI.create("/problems/" + room() + "/" + key());
    }
}
