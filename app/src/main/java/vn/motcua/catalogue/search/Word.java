package vn.motcua.catalogue.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tiếng: one syllable or number, as everybody can type it, and the marks somebody took the trouble to type.
 *
 * @param folded bare lower-case letters and digits; a final y after a consonant is i, because both are written
 * @param marks its tones and hooks in one order wherever they stood, so that hòa is hoà; hỏi and ngã are one, because half of
 *     the country says them alike. {@code NONE} if it has none, {@code UNTYPED} if nobody can tell
 * @param text as it was written, in lower case
 */
record Word(String folded, String marks, String text) {
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern FINAL_Y = Pattern.compile("(?<=^(?:[bdhklmnstv]|th|tr|ch|ph|nh|qu|thu|tu|hu))y$");
    private static final String NONE = "-";
    private static final String UNTYPED = "";
    /** In Vietnamese two words of three bear marks; where fewer than this do, they were left out. */
    private static final double MARKED = 0.25;

    private static final char TILDE = '\u0303';
    private static final char HOOK = '\u0309';

    /** Words that were written with care. */
    static List<Word> of(String text) {
        return of(text, new HashMap<>());
    }

    /** The same, for many texts with the same words. */
    static List<Word> of(String text, Map<String, Word> seen) {
        var words = new ArrayList<Word>();
        for (var part : BREAKS.split(Normalizer.normalize(text, Normalizer.Form.NFC))) {
            if (!part.isEmpty()) {
                words.add(seen.computeIfAbsent(part.toLowerCase(Locale.ROOT), Word::one));
            }
        }
        return words;
    }

    /** Words as people type them: many leave out the marks. */
    static List<Word> typed(String text) {
        var words = of(text);
        var marked = words.stream().filter(word -> !word.marks.equals(NONE)).count();
        return marked >= words.size() * MARKED
                ? words
                : words.stream()
                        .map(word -> word.marks.equals(NONE) ? word.untyped() : word)
                        .toList();
    }

    /** A word of which nobody can tell what marks it has. */
    Word untyped() {
        return new Word(folded, UNTYPED, text);
    }

    static Word one(String text) {
        var bare = new StringBuilder();
        var marks = new StringBuilder();
        for (var each : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            if (each == 'đ') {
                bare.append('d');
                marks.append(each);
            } else if (Character.getType(each) == Character.NON_SPACING_MARK) {
                marks.append(each == TILDE ? HOOK : each);
            } else {
                bare.append(each);
            }
        }
        return new Word(withoutFinalY(bare.toString()), marks.isEmpty() ? NONE : sorted(marks), text);
    }

    private static String withoutFinalY(String bare) {
        return bare.endsWith("y") ? FINAL_Y.matcher(bare).replaceFirst("i") : bare;
    }

    /** How it is written, wherever its marks stand. */
    String form() {
        return folded + "/" + marks;
    }

    boolean isUntyped() {
        return marks.equals(UNTYPED);
    }

    private static String sorted(StringBuilder marks) {
        var each = marks.toString().toCharArray();
        Arrays.sort(each);
        return new String(each);
    }

    /** Whether it may be the same word: marks that were not typed may be any. */
    boolean agrees(Word other) {
        return folded.equals(other.folded) && marksAgree(other);
    }

    boolean marksAgree(Word other) {
        return marks.equals(UNTYPED) || other.marks.equals(UNTYPED) || marks.equals(other.marks);
    }

    static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
