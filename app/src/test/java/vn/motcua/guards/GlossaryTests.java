package vn.motcua.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every word on a counter stands in the glossary once, in both languages: we write English, the law is Vietnamese. */
class GlossaryTests {
    private static final Pattern ROOM = Pattern.compile("^## `(\\w+)`");
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\|([^|]*)\\|([^|]*)\\|$");

    @Test
    void everyPublishedTypeIsInTheGlossaryOnceAndNothingElseIs() {
        var published = published(JavaSource.program());
        assertThat(published).hasSizeGreaterThan(20);
        assertThat(flaws(published, Checkout.text(Checkout.DOCS.resolve("glossary.md"))))
                .isEmpty();
    }

    @Test
    void aMissingAStaleADoubleAndAnEmptyRowAreCaught() {
        var sources = List.of(
                JavaSource.parse("A.java", "package vn.motcua.desk; public record Ticket() {}"),
                JavaSource.parse("B.java", "package vn.motcua.desk; public interface Queue {}"),
                JavaSource.parse("C.java", "package vn.motcua.desk; public enum Bell {}"),
                JavaSource.parse("D.java", "package vn.motcua.desk; interface Hidden {}"),
                JavaSource.parse("E.java", "package vn.motcua.desk.web; public class Inner {}"));
        assertThat(flaws(published(sources), """
                ## `desk`: quầy
                | English | Vietnamese | meaning |
                |---|---|---|
                | `Ticket` | phiếu số thứ tự | A place in the queue. |
                | `Ticket` | phiếu | Again. |
                | `Stamp` | dấu | Gone. |
                | `Bell` |  | Rings. |
                """))
                .containsExactlyInAnyOrder(
                        "desk.Queue is missing",
                        "desk.Bell is empty in one language",
                        "desk.Ticket stands twice",
                        "desk.Stamp is no published type");
    }

    private static Set<String> published(List<JavaSource> sources) {
        var names = new TreeSet<String>();
        for (var source : sources) {
            var parts = source.packageName().split("\\.");
            if (parts.length == 3) {
                source.publicTypes().forEach(type -> names.add(parts[2] + "." + type.getSimpleName()));
            }
        }
        return names;
    }

    private static List<String> flaws(Set<String> published, String glossary) {
        var found = new ArrayList<String>();
        var seen = new TreeSet<String>();
        var room = "";
        for (var line : glossary.lines().toList()) {
            var heading = ROOM.matcher(line);
            var row = ROW.matcher(line);
            if (heading.find()) {
                room = heading.group(1);
            } else if (row.matches()) {
                look(
                        room + "." + row.group(1),
                        row.group(2).isBlank() || row.group(3).isBlank(),
                        seen,
                        found);
            }
        }
        published.stream().filter(each -> !seen.contains(each)).forEach(each -> found.add(each + " is missing"));
        seen.stream()
                .filter(each -> !published.contains(each))
                .forEach(each -> found.add(each + " is no published type"));
        return found;
    }

    private static void look(String name, boolean empty, Set<String> seen, List<String> found) {
        if (!seen.add(name)) {
            found.add(name + " stands twice");
        }
        if (empty) {
            found.add(name + " is empty in one language");
        }
    }
}
