package vn.motcua.api;

/**
 * Chỗ sai in what was sent.
 *
 * @param pointer where, as RFC 6901 points into the body: {@code /answers/birth-day.month}
 * @param code what is wrong, the same in every language
 * @param detail the same in words
 */
public record Flaw(String pointer, String code, String detail) {

    /** The pointer to a member of an object in the body. */
    public static String at(String... members) {
        var pointer = new StringBuilder();
        for (var member : members) {
            pointer.append('/').append(member.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
