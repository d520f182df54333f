package vn.motcua.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What answers people holds no words of its own: they come from the room's messages, in the language of the page. */
class ControllersTests {
    private static final Pattern WORDS = Pattern.compile(".*[\\p{L}&&[^a-zA-Z]].*|\\p{Lu}\\p{Ll}+ \\p{L}+.*");

    @Test
    void controllersHoldNoWords() {
        var web = JavaSource.program().stream()
                .filter(source -> (source.packageName() + ".").contains(".web."))
                .toList();
        assertThat(web).hasSizeGreaterThan(5);
        assertThat(web).flatExtracting(ControllersTests::words).isEmpty();
    }

    @Test
    void wordsInAControllerAreCaught() {
        var culprit = JavaSource.parse("Culprit.java", """
                package vn.motcua.desk.web;
                class Culprit {
                    String[] said = {"Đã lưu", "Saved for you", "desk.saved", "Content-Type", "an error for developers"};
                }
                """);
        assertThat(words(culprit)).containsExactly("Culprit.java:3: Đã lưu", "Culprit.java:3: Saved for you");
    }

    private static List<String> words(JavaSource source) {
        return source.all(LiteralTree.class).stream()
                .filter(literal -> literal.getValue() instanceof String text
                        && WORDS.matcher(text).matches())
                .map(literal -> source.name() + ":" + source.firstLine(literal) + ": " + literal.getValue())
                .toList();
    }
}
