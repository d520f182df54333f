package vn.motcua.catalogue.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Kiểu gõ: Telex and VNI as they look where no input method turned them into Vietnamese, {@code ddawng} and {@code d9a8ng}. */
final class Typing {
    private static final Pattern VNI = Pattern.compile("[a-z]+[1-9][a-z1-9]*");
    private static final Pattern TELEX = Pattern.compile("[a-z]{2,}");
    /** No Vietnamese syllable has these letters after its vowel: there they are tones. */
    private static final Pattern TONE = Pattern.compile("(?<=[aeiouyw][a-z]{0,4})[sfrxj]");

    private static final Pattern TWICE = Pattern.compile("(aa|ee|oo|dd)");
    private static final Pattern LATE = Pattern.compile("([aeod])([a-z]+)\\1$");
    private static final Pattern HOOK = Pattern.compile("(?<=[aou])w|(?<=[aou][a-z]{1,3})w");

    private Typing() {}

    /** What may have been meant, bare of marks, the likeliest first; none if it looks like neither. */
    static List<String> readings(String typed) {
        if (VNI.matcher(typed).matches()) {
            return List.of(Word.one(typed.replaceAll("[1-9]", "")).folded());
        }
        if (!TELEX.matcher(typed).matches()) {
            return List.of();
        }
        var toneless = TONE.matcher(typed).replaceAll("");
        var hookless = HOOK.matcher(toneless).replaceAll("").replace("w", "u");
        var single = TWICE.matcher(hookless).replaceAll(found -> found.group().substring(1));
        var early = LATE.matcher(single).replaceAll("$1$2");
        return Stream.of(single, early)
                .map(reading -> Word.one(reading).folded())
                .filter(reading -> !reading.equals(typed))
                .distinct()
                .toList();
    }
}
