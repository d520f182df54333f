package vn.motcua.guards;

import com.sun.source.tree.VariableTree;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.dossier.model.Lifecycle;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Verb;

/** The life of a dossier, drawn from the one list by which every move is judged. */
final class LifecyclePage {
    private LifecyclePage() {}

    static GeneratedPage lifecycle() {
        return GeneratedPage.of(
                "lifecycle.md",
                "Life of a dossier / Vòng đời của hồ sơ",
                "Every move there is; what is not here cannot be done. Which steps lie between acceptance and result, each\n"
                        + "procedure says for itself.",
                diagram() + "\n" + moves() + "\n## Where it can stand / Trạng thái\n\n" + stages());
    }

    private static String diagram() {
        var names = Arrays.stream(Stage.values()).map(stage -> "    state \"" + stage.key() + "\" as " + id(stage));
        var begin = Stream.of("    [*] --> " + id(Stage.FILED) + ": " + Verb.FILE.key());
        var moves = Lifecycle.moves().stream()
                .map(move -> "    " + id(move.from()) + " --> " + id(move.to()) + ": "
                        + move.verb().key());
        var ends = Arrays.stream(Stage.values())
                .filter(stage -> !stage.isOpen())
                .map(stage -> "    " + id(stage) + " --> [*]");
        return Stream.of(names, begin, moves, ends)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "```mermaid\nstateDiagram-v2\n", "\n```\n"));
    }

    private static String moves() {
        var glosses = glosses("Verb");
        return GeneratedPage.table(
                List.of("from", "what is done", "to", "việc làm"),
                Lifecycle.moves().stream()
                        .map(move -> List.of(
                                code(move.from().key()),
                                code(move.verb().key()),
                                code(move.to().key()),
                                glosses.getOrDefault(move.verb().name(), "")))
                        .toList());
    }

    private static String stages() {
        var glosses = glosses("Stage");
        return GeneratedPage.table(
                List.of("stage", "trạng thái", "national number", "whose turn"),
                Arrays.stream(Stage.values())
                        .map(stage -> List.of(
                                code(stage.key()),
                                glosses.getOrDefault(stage.name(), ""),
                                String.valueOf(stage.national()),
                                turn(stage)))
                        .toList());
    }

    private static String turn(Stage stage) {
        if (!stage.isOpen()) {
            return "nobody’s";
        }
        return stage.isWithCitizen() ? "the citizen’s" : "the office’s";
    }

    /** What the source says of each constant. */
    private static Map<String, String> glosses(String type) {
        return JavaSource.program().stream()
                .filter(source -> source.typeName().equals("dossier.model." + type))
                .flatMap(source -> source.all(VariableTree.class).stream()
                        .filter(each -> source.javadoc(each).isPresent())
                        .map(each -> Map.entry(
                                each.getName().toString(), source.javadoc(each).orElse(""))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String code(String key) {
        return "`" + key + "`";
    }

    private static String id(Stage stage) {
        return stage.key().replace('-', '_');
    }
}
