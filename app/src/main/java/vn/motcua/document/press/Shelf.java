package vn.motcua.document.press;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Kệ: the styles and drawings a paper may name, all below {@code paper/} on the class path. What is not on it does not
 * exist: no file, no host, no data of the page's own.
 */
final class Shelf implements FSUriResolver, FSStreamFactory {
    static final String BASE = "paper:/";

    /** All that the renderer could open by itself, led here as well. */
    static final Set<String> SCHEMES = Set.of("paper", "http", "https", "file", "jar", "ftp", "data", "classpath");

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*\\.(css|svg)");

    private final Consumer<String> complaints;

    Shelf(Consumer<String> complaints) {
        this.complaints = complaints;
    }

    /** Something of ours; whoever opens it reads it once. */
    static InputStream open(String name) {
        var stream = Shelf.class.getResourceAsStream("/paper/" + name);
        if (stream == null) {
            throw new IllegalArgumentException("not on the shelf: " + name);
        }
        return stream;
    }

    @Override
    public @Nullable String resolveURI(@Nullable String base, String uri) {
        var name = uri.startsWith(BASE) ? uri.substring(BASE.length()) : uri;
        if (has(BASE + name)) {
            return BASE + name;
        }
        complaints.accept("not on the shelf: " + uri);
        return null;
    }

    boolean has(String uri) {
        return uri.startsWith(BASE)
                && NAME.matcher(uri.substring(BASE.length())).matches()
                && Shelf.class.getResource("/paper/" + uri.substring(BASE.length())) != null;
    }

    @Override
    public FSStream getUrl(String uri) {
        if (!has(uri)) {
            throw new IllegalArgumentException("not on the shelf: " + uri);
        }
        return new Taken(open(uri.substring(BASE.length())));
    }

    private record Taken(InputStream stream) implements FSStream {
        @Override
        public InputStream getStream() {
            return stream;
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(stream, StandardCharsets.UTF_8);
        }
    }
}
