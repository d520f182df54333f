package vn.motcua.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Beauty lies in the tail: what grows past these sizes is split, or listed with the reason it is not. A text block counts
 * as one line of its method.
 */
class SizeTests {
    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 25;
    private static final int CONSTRUCTOR_ARGUMENTS = 6;

    /** The place is written as in the list of exceptions. */
    private record Finding(String place, String sentence) {}

    @Test
    void filesMethodsAndConstructorsStaySmall() {
        var files = Checkout.files(Checkout.ROOT, ".java", ".jte", ".css", ".js");
        assertThat(files).hasSizeGreaterThan(40);
        var found = Stream.concat(
                        files.stream().flatMap(file -> tooLong(Checkout.name(file), Checkout.text(file)).stream()),
                        JavaSource.everywhere().stream().flatMap(source -> tooBig(source).stream()))
                .toList();
        var excused =
                Table.read("guards/size-exceptions.tsv", "place", "reason").column("place");

        assertThat(complaints(found, excused)).isEmpty();
    }

    @Test
    void anExceptionExcusesItsPlaceAndIsCaughtWhenItIsNoLongerNeeded() {
        var found = List.of(new Finding("A.java", "301 lines"), new Finding("B.java#go", "26 lines"));
        assertThat(complaints(found, List.of("A.java", "C.java")))
                .containsExactly("B.java#go: 26 lines", "C.java: needs no exception");
    }

    @Test
    void whatIsTooBigIsCaught() {
        assertThat(tooLong("long.css", "a {}\n".repeat(301)))
                .extracting(Finding::sentence)
                .containsExactly("301 lines");

        var culprit = JavaSource.parse("Culprit.java", """
                class Culprit {
                    Culprit(int a, int b, int c, int d, int e, int f, int g) {}
                    record Row(int a, int b, int c, int d, int e, int f, int g) { Row {} }
                    void longWinded() {
                        %s
                    }
                }
                """.formatted("go();\n".repeat(26)));
        assertThat(tooBig(culprit))
                .containsExactly(
                        new Finding("Culprit.java#Culprit", "7 constructor arguments"),
                        new Finding("Culprit.java#longWinded", "27 lines"));
    }

    private static List<String> complaints(List<Finding> found, List<String> excused) {
        var places = found.stream().map(Finding::place).toList();
        var tooBig = found.stream()
                .filter(each -> !excused.contains(each.place()))
                .map(each -> each.place() + ": " + each.sentence());
        var needless =
                excused.stream().filter(each -> !places.contains(each)).map(each -> each + ": needs no exception");
        return Stream.concat(tooBig, needless).toList();
    }

    private static List<Finding> tooLong(String name, String text) {
        var lines = text.lines().count();
        return lines > FILE_LINES ? List.of(new Finding(name, lines + " lines")) : List.of();
    }

    private static List<Finding> tooBig(JavaSource source) {
        var found = new ArrayList<Finding>();
        for (var type : source.all(ClassTree.class)) {
            for (var member : type.getMembers()) {
                if (member instanceof MethodTree method) {
                    look(source, type, method, found);
                }
            }
        }
        return found;
    }

    private static void look(JavaSource source, ClassTree type, MethodTree method, List<Finding> found) {
        var isConstructor = method.getReturnType() == null;
        var place = source.name() + "#" + (isConstructor ? type.getSimpleName() : method.getName());
        var arguments = method.getParameters().size();
        if (isConstructor && type.getKind() != Tree.Kind.RECORD && arguments > CONSTRUCTOR_ARGUMENTS) {
            found.add(new Finding(place, arguments + " constructor arguments"));
        }
        var lines = method.getBody() == null ? 0 : linesBetweenBraces(source, method.getBody());
        if (lines > METHOD_LINES) {
            found.add(new Finding(place, lines + " lines"));
        }
    }

    private static long linesBetweenBraces(JavaSource source, Tree body) {
        return Math.max(0, source.breaksIn(body) - 1 - source.breaksInTextOf(body));
    }
}
