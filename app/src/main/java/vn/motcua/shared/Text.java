package vn.motcua.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Chữ Việt: text as it enters the house, and the keys under which it is found again. */
public final class Text {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}]+");
    /** Latin marks only: the vowels of Khmer are marks too, and without them nothing is left to find. */
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F]+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    /** Huyền, sắc, ngã, hỏi, nặng. */
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private Text() {}

    /**
     * One line of text from outside: composed (NFC), Icelandic Ð and ð made the Vietnamese Đ and đ they were meant to be,
     * other look-alikes read as what they look like, every run of white space, control characters or halves of characters
     * one space, none at the ends.
     */
    public static String clean(String typed) {
        return Normalizer.normalize(oneSpace(Lookalikes.read(typed)), Normalizer.Form.NFC)
                .replace('\u00D0', '\u0110')
                .replace('\u00F0', '\u0111');
    }

    /** The search key: no marks, đ as d, lower case, so that "doc than" finds "độc thân". */
    public static String fold(String text) {
        var decomposed = Normalizer.normalize(clean(text), Normalizer.Form.NFD);
        // Where a mark stood alone, its spaces have come together.
        var bare = oneSpace(MARKS.matcher(decomposed).replaceAll(""));
        return bare.toLowerCase(Locale.ROOT).replace('\u0111', 'd');
    }

    private static String oneSpace(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /**
     * Whether two texts differ at most in where a tone mark sits, as hoà and hòa do. Officers are told so; names stay as
     * their owners write them.
     */
    public static boolean sameButForTonePlace(String one, String other) {
        return tonePlaceFree(one).equals(tonePlaceFree(other));
    }

    /** A key to compare by: each word's tone marks moved behind the word. */
    public static String tonePlaceFree(String text) {
        var decomposed = Normalizer.normalize(clean(text), Normalizer.Form.NFD);
        return WORD.matcher(decomposed).replaceAll(word -> tonesLast(word.group()));
    }

    private static String tonesLast(String word) {
        var tones = new StringBuilder();
        var bare = TONES.matcher(word).replaceAll(tone -> {
            tones.append(tone.group());
            return "";
        });
        return bare + tones;
    }
}
