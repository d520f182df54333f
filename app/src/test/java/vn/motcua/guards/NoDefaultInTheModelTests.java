package vn.motcua.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A switch over states names them all, so that the compiler asks about the state added next year. A switch over literals
 * (text, numbers) cannot be exhaustive and may have a default.
 */
class NoDefaultInTheModelTests {

    @Test
    void everySwitchOverStatesNamesThemAll() {
        var model = JavaSource.program().stream()
                .filter(source -> isModel(source.packageName()))
                .toList();
        assertThat(model).hasSizeGreaterThan(15);
        assertThat(model).flatExtracting(NoDefaultInTheModelTests::defaults).isEmpty();
    }

    @Test
    void aDefaultOverStatesIsCaught() {
        var culprit = JavaSource.parse("Culprit.java", """
                package vn.motcua.dossier.model;
                class Culprit {
                    String word(State state) {
                        return switch (state) {
                            case State.Open open -> "open";
                            default -> "closed";
                        };
                    }
                    void act(Colour colour) {
                        switch (colour) {
                            case RED -> stop();
                            case null, default -> go();
                        }
                    }
                }
                """);
        assertThat(defaults(culprit)).containsExactly("Culprit.java:12: default", "Culprit.java:6: default");
    }

    @Test
    void aDefaultOverLiteralsIsInnocent() {
        var innocent = JavaSource.parse("Innocent.java", """
                class Innocent {
                    int size(String word) {
                        return switch (word) { case "small", "tiny" -> 1; default -> 2; };
                    }
                }
                """);
        assertThat(defaults(innocent)).isEmpty();
    }

    private static boolean isModel(String name) {
        return name.equals("vn.motcua.shared") || (name + ".").contains(".model.");
    }

    private static List<String> defaults(JavaSource source) {
        var statements = source.all(SwitchTree.class).stream().map(SwitchTree::getCases);
        var expressions = source.all(SwitchExpressionTree.class).stream().map(SwitchExpressionTree::getCases);
        return Stream.concat(statements, expressions)
                .flatMap(NoDefaultInTheModelTests::defaultsOverStates)
                .map(label -> source.name() + ":" + source.firstLine(label) + ": default")
                .toList();
    }

    private static Stream<? extends CaseLabelTree> defaultsOverStates(List<? extends CaseTree> cases) {
        var labels = cases.stream().flatMap(each -> each.getLabels().stream()).toList();
        return labels.stream().anyMatch(NoDefaultInTheModelTests::isLiteral)
                ? Stream.empty()
                : labels.stream().filter(DefaultCaseLabelTree.class::isInstance);
    }

    /** {@code case null} says nothing about what is switched over. */
    private static boolean isLiteral(CaseLabelTree label) {
        return label instanceof ConstantCaseLabelTree constant
                && constant.getConstantExpression() instanceof LiteralTree literal
                && literal.getKind() != Tree.Kind.NULL_LITERAL;
    }
}
