package vn.motcua.organisation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.motcua.organisation.UnitType;
import vn.motcua.shared.Text;

/**
 * Tên đã gõ: one way to understand what somebody typed.
 *
 * @param types which the words or letters before the name allow
 * @param fold the name without marks
 * @param typed all that was typed
 * @param from where in it the name begins
 */
record Typed(Set<UnitType> types, String fold, String typed, int from) {
    private static final Set<UnitType> ANY = EnumSet.allOf(UnitType.class);
    private static final Map<String, Set<UnitType>> ABBREVIATED = Map.of(
            "p", Set.of(UnitType.WARD),
            "x", Set.of(UnitType.RURAL_COMMUNE),
            "tt", Set.of(UnitType.TOWNSHIP),
            "dk", Set.of(UnitType.SPECIAL_ZONE),
            "q", Set.of(UnitType.URBAN_DISTRICT),
            "h", Set.of(UnitType.RURAL_DISTRICT),
            "tx", Set.of(UnitType.TOWN),
            "tp", Set.of(UnitType.CITY, UnitType.DISTRICT_CITY),
            "t", Set.of(UnitType.PROVINCE));
    private static final Map<String, Set<UnitType>> BEGINNINGS = beginnings();
    private static final Pattern GLUED = Pattern.compile("(tp|tt|tx|dk|p|q|x|h|t)\\.\\s*(.+)|(p|q)(\\d+)");

    /** Each with the blank behind it. */
    private static Map<String, Set<UnitType>> beginnings() {
        Map<String, Set<UnitType>> all = new TreeMap<>();
        Arrays.stream(UnitType.values())
                .forEach(type -> all.computeIfAbsent(
                                Text.fold(type.vietnamese()) + " ", _ -> EnumSet.noneOf(UnitType.class))
                        .add(type));
        ABBREVIATED.forEach((letters, types) -> all.put(letters + " ", types));
        return all;
    }

    /** The likeliest way first. */
    static List<Typed> ways(String text) {
        var fold = Text.fold(text);
        var ways = new ArrayList<Typed>(2);
        var glued = GLUED.matcher(fold);
        if (glued.matches()) {
            var letters = glued.group(1) != null ? glued.group(1) : glued.group(3);
            ways.add(new Typed(
                    ABBREVIATED.getOrDefault(letters, ANY),
                    bare(glued.group(1) != null ? glued.group(2) : glued.group(4)),
                    text,
                    glued.group(1) != null ? glued.start(2) : glued.start(4)));
        } else {
            BEGINNINGS.forEach((beginning, types) -> {
                if (fold.startsWith(beginning)) {
                    var from = beginning.length();
                    ways.addFirst(new Typed(types, bare(fold.substring(from)), text, from));
                }
            });
        }
        ways.add(new Typed(ANY, bare(fold), text, 0));
        return ways;
    }

    static String fold(String name) {
        return bare(Text.fold(name));
    }

    static String tone(String name) {
        return bare(Text.tonePlaceFree(name.toLowerCase(Locale.ROOT)));
    }

    /** Phường 01 is Phường 1. */
    private static String bare(String name) {
        var from = 0;
        while (from + 1 < name.length() && name.charAt(from) == '0' && Character.isDigit(name.charAt(from + 1))) {
            from++;
        }
        return name.substring(from);
    }

    /** The name with its marks, wherever they sit. A mark less or more never moves a letter of composed text. */
    String tone() {
        var clean = Text.clean(typed);
        return from < clean.length() ? tone(clean.substring(from)) : "";
    }

    /** What is left when even spelling is free: i for y, no blanks, hyphens and apostrophes. */
    static String loose(String fold) {
        var bare = new StringBuilder(fold.length());
        for (var place = 0; place < fold.length(); place++) {
            var each = fold.charAt(place);
            if ((each >= 'a' && each <= 'z') || (each >= '0' && each <= '9')) {
                bare.append(each == 'y' ? 'i' : each);
            }
        }
        return bare.toString();
    }
}
