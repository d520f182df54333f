package vn.motcua.catalogue.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mã thủ tục in what was typed, pasted or scanned: {@code 1.001193}, {@code 1001193}, {@code 1.001193.000.00.00.H41}, an address. */
final class Codes {
    private static final Pattern CODE = Pattern.compile("(?<![\\d.])(\\d)\\.?(\\d{6})(?!\\d)(?:\\.[\\dA-Za-z]+)*");

    private final Map<String, Integer> places = new HashMap<>();

    Codes(Collection<Entry> entries) {
        entries.forEach(entry -> places.put(bare(entry.code()), places.size()));
    }

    /** The places of the entries whose codes are in it. */
    List<Integer> in(String text) {
        return CODE.matcher(text)
                .results()
                .map(Codes::bare)
                .filter(places::containsKey)
                .map(places::get)
                .distinct()
                .toList();
    }

    /** Whether it is a code and nothing else, ours or not. */
    static boolean only(String text) {
        return CODE.matcher(text.strip()).matches();
    }

    private static String bare(MatchResult found) {
        return found.group(1) + found.group(2);
    }

    private static String bare(String code) {
        return code.replace(".", "");
    }
}
