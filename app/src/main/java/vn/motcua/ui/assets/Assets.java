package vn.motcua.ui.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Kho tệp tĩnh: all stylesheets, scripts, fonts and drawings of the site, made once when the program starts. */
public final class Assets {
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml", "woff2", "font/woff2");
    private static final Pattern REFERENCE = Pattern.compile("url\\(([a-z0-9-]+\\.[a-z0-9]+)\\)");

    private final Map<String, Asset> byName = new LinkedHashMap<>();
    private final Map<String, Asset> byAddress;

    public Assets() {
        List.of("bvp-400.woff2", "bvp-600.woff2").forEach(font -> add(font, file("fonts/" + font)));
        add("emblem.svg", file("emblem.svg"));
        add("phusa.js", file("phusa.js"));
        add("keys.js", file("keys.js"));
        add("keep.js", file("keep.js"));
        add("passkey.js", file("passkey.js"));
        add("suggest.js", file("suggest.js"));
        add("worker.js", file("worker.js"));
        List.of(Stylesheet.CITIZEN, Stylesheet.DESK, Stylesheet.GALLERY).forEach(this::assemble);
        byAddress = byName.values().stream().collect(Collectors.toMap(Asset::address, asset -> asset));
    }

    /** The address of the asset with this name, fingerprint included. */
    public String address(String name) {
        return named(name)
                .orElseThrow(() -> new IllegalArgumentException("no asset " + name))
                .address();
    }

    public Optional<Asset> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The asset with exactly this fingerprint. */
    public Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    public Collection<Asset> all() {
        return List.copyOf(byName.values());
    }

    private void assemble(Stylesheet sheet) {
        var css = sheet.parts().stream()
                .map(part -> new String(file(part + ".css"), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        var linked =
                REFERENCE.matcher(Stylesheet.squeezed(css)).replaceAll(found -> "url(" + address(found.group(1)) + ")");
        add(sheet.name(), linked.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String name, byte[] bytes) {
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        byName.put(name, new Asset(name, String.valueOf(type), bytes));
    }

    private static byte[] file(String path) {
        try {
            return new ClassPathResource("static/ui/" + path).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
