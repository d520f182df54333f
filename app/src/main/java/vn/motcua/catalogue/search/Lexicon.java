package vn.motcua.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Từ điển lời dân: how citizens put it, and how the catalogue does. A text that an administrator edits; its head says how.
 *
 * @param spellings abbreviations and chat spellings, exactly as they are typed, and what they stand for
 * @param fillers what a question may say without meaning anything by it
 * @param problems the lines that make no sense; they are left out
 */
public record Lexicon(
        Map<String, List<Word>> spellings,
        List<List<Word>> fillers,
        List<Saying> sayings,
        List<Variant> variants,
        List<Topic> topics,
        List<Problem> problems) {
    private static final String SHIPPED = "/catalogue/lexicon.txt";

    public Lexicon {
        spellings = Map.copyOf(spellings);
        fillers = List.copyOf(fillers);
        sayings = List.copyOf(sayings);
        variants = List.copyOf(variants);
        topics = List.copyOf(topics);
        problems = List.copyOf(problems);
    }

    /**
     * Cách nói.
     *
     * @param parts what must all be said, in any order
     * @param meant how the catalogue writes it; one of them is enough
     * @param needed whether a procedure that says none of it is less likely meant; else it only speaks for those that do
     */
    record Saying(List<List<Word>> parts, List<List<Word>> meant, boolean needed) {}

    /**
     * Biến thể: what makes a procedure a special case, as titles write it and as people ask for it. Not asked for, not meant.
     *
     * @param asked none for what is done in the plain case
     * @param needed whether a procedure that is no such case is less likely meant by who asks for it
     */
    record Variant(List<List<Word>> written, List<List<Word>> asked, boolean needed) {}

    /** Việc của nơi khác. */
    record Topic(List<List<Word>> parts, Hits.Elsewhere elsewhere) {}

    /** Dòng sai. */
    public record Problem(int line, String text, Reason reason) {}

    /** Vì sao a line is left out. */
    public enum Reason {
        NO_SECTION,
        UNKNOWN_SECTION,
        NO_ARROW,
        EMPTY_SIDE
    }

    /** Reads all that makes sense and names what does not. */
    public static Lexicon read(String text) {
        var reading = new LexiconReading();
        var lines = text.lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            reading.take(at + 1, lines.get(at));
        }
        return reading.lexicon();
    }

    /** The one that comes with the program. */
    public static Lexicon shipped() {
        return read(shippedText());
    }

    /** Its text, for an administrator to begin with. */
    public static String shippedText() {
        try (var file = Lexicon.class.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new IllegalStateException(SHIPPED + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
