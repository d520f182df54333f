package vn.motcua.guards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of the documentation: a Markdown file and where it lies. */
record Markdown(Path file, String text) {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)[^)]*\\)");
    private static final Pattern OUR_PATH = Pattern.compile("`((?:app|bin|docs|bench)/[\\w./-]+)[^`]*`");
    private static final Pattern OUR_NAME = Pattern.compile("`(vn\\.motcua[\\w.]*)`");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6}) +(.+?)\\s*$");
    private static final Pattern ELSEWHERE = Pattern.compile("^(https?|mailto):.*");

    static List<Markdown> all() {
        return Checkout.files(Checkout.ROOT, ".md").stream()
                .map(file -> new Markdown(file, Checkout.text(file)))
                .toList();
    }

    /** Links, paths and names of ours that lead nowhere. */
    List<String> deadEnds() {
        var found = new ArrayList<String>();
        links().filter(link -> !ELSEWHERE.matcher(link).matches() && !leadsSomewhere(link))
                .forEach(found::add);
        OUR_PATH.matcher(prose())
                .results()
                .map(each -> each.group(1))
                .filter(path -> !path.contains("/target/") && !Files.exists(Checkout.ROOT.resolve(path)))
                .forEach(found::add);
        OUR_NAME.matcher(prose())
                .results()
                .map(each -> each.group(1))
                .filter(each -> !isOurs(each))
                .forEach(found::add);
        return found.stream().map(each -> Checkout.name(file) + ": " + each).toList();
    }

    /** The depth of each heading, in order. */
    List<Integer> outline() {
        return HEADING.matcher(prose())
                .results()
                .map(each -> each.group(1).length())
                .toList();
    }

    Stream<String> links() {
        return LINK.matcher(CODE.matcher(prose()).replaceAll("")).results().map(each -> each.group(1));
    }

    private static boolean isOurs(String name) {
        var path = Checkout.MAIN_JAVA.resolve(name.replace('.', '/'));
        return Files.isDirectory(path) || Files.exists(path.resolveSibling(path.getFileName() + ".java"));
    }

    private String prose() {
        return FENCE.matcher(text).replaceAll("");
    }

    private boolean leadsSomewhere(String link) {
        var parts = link.split("#", 2);
        if (parts[0].isEmpty()) {
            return anchors().contains(parts[1]);
        }
        var target = file.resolveSibling(parts[0]).normalize();
        if (!Files.exists(target) || !target.startsWith(Checkout.ROOT)) {
            return false;
        }
        return parts.length == 1
                || new Markdown(target, Checkout.text(target)).anchors().contains(parts[1]);
    }

    /** As GitHub makes them. */
    private Set<String> anchors() {
        return HEADING.matcher(prose())
                .results()
                .map(each -> each.group(2).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", ""))
                .map(each -> each.replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
