package vn.motcua.guards;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.motcua.MotCua;

/** The map of the house, from the plaques on its doors. */
final class RoomPages {
    private static final Pattern TAG = Pattern.compile("\\{@\\w+ ([^}]*)}|</?p>");

    private record Room(String name, String plaque, List<String> mayUse) {}

    private RoomPages() {}

    static GeneratedPage modules() {
        var rooms = rooms();
        var table = GeneratedPage.table(
                List.of("room", "what it is for", "may use"),
                rooms.stream()
                        .map(room -> List.of("`" + room.name() + "`", room.plaque(), String.join(", ", room.mayUse())))
                        .toList());
        var arrows = rooms.stream()
                .flatMap(room -> room.mayUse().stream()
                        .map(other -> other.split("::")[0].strip())
                        .distinct()
                        .map(other -> "    " + room.name() + " --> " + other + "\n"))
                .collect(Collectors.joining());
        return GeneratedPage.of(
                "modules.md",
                "Rooms / Các phòng",
                "Each room's purpose and the rooms it may use, as its `package-info.java` says and the build checks.",
                table + "\n```mermaid\ngraph TD\n" + arrows + "```\n");
    }

    private static List<Room> rooms() {
        var plaques = JavaSource.program().stream()
                .filter(source -> source.name().endsWith("package-info.java"))
                .collect(Collectors.toMap(JavaSource::packageName, source -> plaque(source)));
        return ApplicationModules.of(MotCua.class).stream()
                .map(room -> {
                    var home = room.getBasePackage().getName();
                    return new Room(room.getIdentifier().toString(), plaques.get(home), mayUse(home));
                })
                .sorted(Comparator.comparing(Room::name))
                .toList();
    }

    private static String plaque(JavaSource source) {
        var text = source.javadoc(source.unit().getPackage()).orElse("");
        return TAG.matcher(text).replaceAll("$1").replaceAll("\\s+", " ").strip();
    }

    private static List<String> mayUse(String room) {
        try {
            var plaque = Class.forName(room + ".package-info").getAnnotation(ApplicationModule.class);
            return Arrays.stream(plaque.allowedDependencies()).sorted().toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
