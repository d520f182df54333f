package vn.motcua.identity.web.admin;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import vn.motcua.shared.Rule;

/**
 * Bảng phân quyền, room by room: the whole is longer than anybody reads at once.
 *
 * @param rooms how many rules each has
 * @param room the one that is shown; {@link #ALL} shows the whole
 */
public record PolicyTable(SequencedMap<String, Integer> rooms, String room, List<Rule> rules) {
    public static final String ALL = "all";

    /** @param asked for; the first room, where there is none of that name */
    static PolicyTable of(List<Rule> rules, String asked) {
        var rooms = new TreeMap<String, Integer>();
        rules.forEach(rule -> rooms.merge(roomOf(rule), 1, Integer::sum));
        var room = asked.equals(ALL) || rooms.containsKey(asked) ? asked : rooms.firstKey();
        return new PolicyTable(
                rooms,
                room,
                rules.stream()
                        .filter(rule -> room.equals(ALL) || roomOf(rule).equals(room))
                        .toList());
    }

    private static String roomOf(Rule rule) {
        return rule.action().substring(0, rule.action().indexOf('.'));
    }

    /** Of all rooms. */
    public int size() {
        return rooms.values().stream().mapToInt(Integer::intValue).sum();
    }
}
