package vn.motcua.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Bộ lời: the words of all rooms in all languages, read once from {@code messages/*.properties}. */
public final class Dictionary {
    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    private Dictionary(Map<Language, Map<String, String>> texts, boolean strict) {
        var vietnamese = texts.getOrDefault(Language.VIETNAMESE, Map.of());
        for (var language : Language.values()) {
            var own = texts.getOrDefault(language, Map.of());
            words.put(language, new Words(language, Map.copyOf(own), Map.copyOf(vietnamese), strict));
        }
    }

    public Words in(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    /** @param strict whether a missing text is an error rather than something to log */
    public static Dictionary read(boolean strict) {
        var texts = new EnumMap<Language, Map<String, String>>(Language.class);
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
            for (var file : files) {
                add(file, texts);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Dictionary(texts, strict);
    }

    private static void add(Resource file, Map<Language, Map<String, String>> texts) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var known = texts.computeIfAbsent(languageOf(file), language -> new HashMap<>());
        for (var key : properties.stringPropertyNames()) {
            var text = properties.getProperty(key);
            if (!text.equals(known.getOrDefault(key, text))) {
                throw new IllegalStateException(file + " says " + key + " otherwise than another file");
            }
            known.put(key, text);
        }
    }

    /** {@code desk_en.properties} is English; a file without a tag is Vietnamese. */
    private static Language languageOf(Resource file) {
        var name = String.valueOf(file.getFilename());
        return Arrays.stream(Language.values())
                .filter(language -> name.endsWith("_" + language.tag() + ".properties"))
                .findFirst()
                .orElse(Language.VIETNAMESE);
    }
}
