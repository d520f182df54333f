package vn.motcua.shared;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Chữ trông giống: what reaches us from other keyboards and programs and looks like the letters we mean. A Cyrillic or Greek
 * letter inside a Latin word is the Latin one; a word that is all Cyrillic is left as it is, for it may be somebody's name.
 */
final class Lookalikes {
    /** Soft hyphens, directions and breaks that nobody sees; the joiners of Khmer are not among them. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]+");

    private static final Pattern WIDE = Pattern.compile("[\\uFF01-\\uFF5E]");
    /** Below it nothing looks like something else: most of what programs send. */
    private static final int FIRST_UNPLAIN = 0x80;

    private static final int WIDENING = 0xFF01 - '!';
    private static final Pattern FOREIGN_SCRIPT = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    /** Cyrillic capitals, Cyrillic small letters, Greek; below them what they look like, in the same order. */
    private static final String FOREIGN =
            "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405"
                    + "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455"
                    + "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF";

    private static final String LATIN = "ABEKMHOPCTYXIJS" + "aeopcyxijs" + "ABEZHIKMNOPTYXo";

    private Lookalikes() {}

    /** As it was meant. */
    static String read(String text) {
        if (text.chars().allMatch(letter -> letter < FIRST_UNPLAIN)) {
            return text;
        }
        var seen = UNSEEN.matcher(text).replaceAll("");
        var narrow = WIDE.matcher(seen)
                .replaceAll(wide -> "\\" + (char) (wide.group().charAt(0) - WIDENING));
        if (!FOREIGN_SCRIPT.matcher(narrow).find()) {
            return narrow;
        }
        // A letter with its mark is known by the letter.
        return WORD.matcher(Normalizer.normalize(narrow, Normalizer.Form.NFD))
                .replaceAll(word -> isPartLatin(word.group()) ? latin(word.group()) : word.group());
    }

    private static boolean isPartLatin(String word) {
        return word.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
    }

    private static String latin(String word) {
        var latin = new StringBuilder(word.length());
        for (var at = 0; at < word.length(); at++) {
            var known = FOREIGN.indexOf(word.charAt(at));
            latin.append(known < 0 ? word.charAt(at) : LATIN.charAt(known));
        }
        return latin.toString();
    }
}
