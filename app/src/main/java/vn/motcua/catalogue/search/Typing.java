package vn.motcua.catalogue.search;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kiểu gõ: Telex and VNI as they look where no input method turned them into Vietnamese, {@code ddawng} and {@code d9a8ng}. */
final class Typing {
    private static final Pattern VNI = Pattern.compile("[a-z]{2,}[1-9][a-z1-9]*|[a-z][1-9][a-z][a-z1-9]*|[ou][1-9]{2}");
    private static final Pattern TELEX = Pattern.compile("[a-z]{2,}");
    private static final Pattern SYLLABLE =
            Pattern.compile("(?:ngh?|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?");

    private static final char CIRCUMFLEX = '\u0302';
    private static final char BREVE = '\u0306';
    private static final char HORN = '\u031b';
    /** The keys of both ways, and the tone each puts on the syllable. */
    private static final Map<Character, Character> TONES = Map.of(
            's', '\u0301', 'f', '\u0300', 'r', '\u0309', 'x', '\u0303', 'j', '\u0323', '1', '\u0301', '2', '\u0300',
            '3', '\u0309', '4', '\u0303', '5', '\u0323');

    private final StringBuilder bare = new StringBuilder();
    /** The hook, breve or circumflex of each letter, a bar for đ; a space where there is none. */
    private final StringBuilder signs = new StringBuilder();

    private char tone = ' ';

    private Typing() {}

    /** What these keys write, with its marks; nothing if they are an ordinary word or no syllable. */
    static Optional<String> written(String typed) {
        if (!TELEX.matcher(typed).matches() && !VNI.matcher(typed).matches()) {
            return Optional.empty();
        }
        var typing = new Typing();
        typed.chars().forEach(key -> typing.press((char) key));
        return typing.isMarked() && SYLLABLE.matcher(typing.bare).matches()
                ? Optional.of(typing.text())
                : Optional.empty();
    }

    private void press(char key) {
        var sign = switch (key) {
            case '6' -> sign("aeo", CIRCUMFLEX);
            case '7' -> hook();
            case '8' -> sign("a", BREVE);
            case '9', 'd' -> barred();
            case 'a', 'e', 'o' -> sign(String.valueOf(key), CIRCUMFLEX);
            case 'w' -> hook() || sign("a", BREVE) || write('u', HORN);
            default -> TONES.containsKey(key) && tone(key);
        };
        if (!sign) {
            write(key, ' ');
        }
    }

    private boolean write(char letter, char sign) {
        bare.append(letter);
        signs.append(sign);
        return true;
    }

    private boolean tone(char key) {
        if (tone != ' ' || bare.chars().noneMatch(letter -> isVowel((char) letter))) {
            return false;
        }
        tone = TONES.getOrDefault(key, ' ');
        return true;
    }

    /** The last of these letters that bears no sign yet. */
    private boolean sign(String letters, char sign) {
        for (var at = bare.length() - 1; at >= 0; at--) {
            if (letters.indexOf(bare.charAt(at)) >= 0) {
                var free = signs.charAt(at) == ' ';
                if (free) {
                    signs.setCharAt(at, sign);
                }
                return free;
            }
        }
        return false;
    }

    /** Of "uo" both letters, of "ua" the first, else the last: an "a" takes another sign. */
    private boolean hook() {
        var both = bare.lastIndexOf("uo");
        if (both >= 0 && signs.charAt(both + 1) == ' ') {
            signs.setCharAt(both, HORN);
            signs.setCharAt(both + 1, HORN);
            return true;
        }
        var first = bare.lastIndexOf("ua");
        if (first >= 0 && !(first > 0 && bare.charAt(first - 1) == 'q')) {
            return sign("u", HORN);
        }
        return bare.indexOf("a") < 0 && sign("ou", HORN);
    }

    /** Only the first letter of a syllable can be đ. */
    private boolean barred() {
        return bare.indexOf("d") == 0 && sign("d", 'đ');
    }

    private boolean isMarked() {
        return tone != ' ' || !signs.toString().isBlank();
    }

    private String text() {
        var text = new StringBuilder();
        var main = main();
        for (var at = 0; at < bare.length(); at++) {
            var sign = signs.charAt(at);
            text.append(sign == 'đ' ? 'đ' : bare.charAt(at));
            if (sign != ' ' && sign != 'đ') {
                text.append(sign);
            }
            if (at == main && tone != ' ') {
                text.append(tone);
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The vowel that bears the tone: the last with a sign, else the last before a consonant, else the last but one. */
    private int main() {
        var from = isConsonantOfTwo() ? 2 : 0;
        while (from < bare.length() && !isVowel(bare.charAt(from))) {
            from++;
        }
        var to = from;
        while (to < bare.length() && isVowel(bare.charAt(to))) {
            to++;
        }
        for (var at = to - 1; at >= from; at--) {
            if (signs.charAt(at) != ' ') {
                return at;
            }
        }
        return to < bare.length() || to - from == 1 ? to - 1 : to - 2;
    }

    /** The u of qu and the i of gi before another vowel are no vowels. */
    private boolean isConsonantOfTwo() {
        return bare.indexOf("qu") == 0 || (bare.indexOf("gi") == 0 && bare.length() > 2 && isVowel(bare.charAt(2)));
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
