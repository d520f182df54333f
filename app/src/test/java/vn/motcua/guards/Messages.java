package vn.motcua.guards;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts of one room, by the suffix of their file: {@code ""} is Vietnamese, then {@code _en} and {@code _km}.
 *
 * @param file the room, or the room, a hyphen and what part of it the texts are for
 */
record Messages(String file, Map<String, Map<String, String>> bySuffix) {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    /** Texts that help nobody, and the Icelandic letters that look like Đ and đ. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "có lỗi xảy ra|(^|: )(không hợp lệ|invalid)\\.?$|an error occurred|\u00d0|\u00f0",
            Pattern.CASE_INSENSITIVE);

    static List<Messages> all() {
        var files = new TreeMap<String, Map<String, Map<String, String>>>();
        for (var file : Checkout.files(Checkout.RESOURCES.resolve("messages"), ".properties")) {
            var name = file.getFileName().toString().replace(".properties", "");
            var base = name.split("_")[0];
            files.computeIfAbsent(base, each -> new TreeMap<>())
                    .put(name.substring(base.length()), read(Checkout.text(file)));
        }
        return files.entrySet().stream()
                .map(each -> new Messages(each.getKey(), each.getValue()))
                .toList();
    }

    static Map<String, String> read(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    String room() {
        return file.split("-")[0];
    }

    Map<String, String> vietnamese() {
        return bySuffix.getOrDefault("", Map.of());
    }

    Set<String> keys() {
        return new TreeSet<>(vietnamese().keySet());
    }

    List<String> flaws() {
        var found = new ArrayList<String>();
        var english = bySuffix.getOrDefault("_en", Map.of());
        missing(vietnamese(), english).forEach(key -> found.add(key + " is not said in English"));
        bySuffix.forEach((suffix, texts) -> {
            missing(texts, vietnamese()).forEach(key -> found.add(key + " is not said in Vietnamese"));
            texts.forEach((key, text) -> look(key, text, found));
        });
        return found.stream().distinct().sorted().toList();
    }

    private void look(String key, String text, List<String> found) {
        if (!KEY.matcher(key).matches() || !key.startsWith(room() + ".")) {
            found.add(key + " is no slug beginning with " + room());
        }
        if (text.isBlank() || !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            found.add(key + " is empty or not NFC");
        }
        if (FORBIDDEN.matcher(text).find()) {
            found.add(key + " helps nobody: " + text);
        }
        if (!arguments(text).equals(arguments(vietnamese().getOrDefault(key, text)))) {
            found.add(key + " takes other arguments than the Vietnamese");
        }
        if (text.contains("{") && !isFormat(text)) {
            found.add(key + " is no message format");
        }
    }

    private static Set<String> missing(Map<String, String> from, Map<String, String> in) {
        var missing = new TreeSet<>(from.keySet());
        missing.removeAll(in.keySet());
        return missing;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
    }

    private static boolean isFormat(String text) {
        try {
            new MessageFormat(text.replace("'", "''"));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
