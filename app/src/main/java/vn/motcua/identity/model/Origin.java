package vn.motcua.identity.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.shared.Network;

/**
 * Nơi đăng nhập: from which browser and about where, as much as its owner needs to say "that is not me" and no more.
 *
 * @param browser browser and system by name; empty if unknown
 * @param network the network without the part that tells one line from another
 */
public record Origin(String browser, String network) {
    private static final String BETWEEN = " · ";
    private static final int LONGEST_AGENT = 512;

    /** Those that pretend to be another come before it. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("zalo", "Zalo"),
            Map.entry("coc_coc", "Cốc Cốc"),
            Map.entry("edg", "Edge"),
            Map.entry("opr/", "Opera"),
            Map.entry("samsungbrowser", "Samsung Internet"),
            Map.entry("firefox", "Firefox"),
            Map.entry("fxios", "Firefox"),
            Map.entry("crios", "Chrome"),
            Map.entry("chrome", "Chrome"),
            Map.entry("safari", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("android", "Android"),
            Map.entry("iphone", "iPhone"),
            Map.entry("ipad", "iPad"),
            Map.entry("windows", "Windows"),
            Map.entry("mac os", "macOS"),
            Map.entry("cros", "ChromeOS"),
            Map.entry("linux", "Linux"));

    /**
     * Reads what a browser says of itself.
     *
     * @param agent the header {@code User-Agent}; empty if it sent none
     * @param address where the request came from
     */
    public static Origin of(String agent, String address) {
        var said = agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)).toLowerCase(Locale.ROOT);
        var known = List.of(first(BROWSERS, said), first(SYSTEMS, said)).stream()
                .filter(name -> !name.isEmpty())
                .toList();
        return new Origin(String.join(BETWEEN, known), coarse(Network.of(address)));
    }

    private static String first(List<Map.Entry<String, String>> names, String said) {
        return names.stream()
                .filter(name -> said.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Half of an IPv4 address, the first two groups of an IPv6 one. */
    private static String coarse(Network network) {
        var value = network.value();
        if (value.contains(":")) {
            var groups = value.split(":");
            return groups.length > 1 ? groups[0] + ":" + groups[1] + ":…" : "…";
        }
        var numbers = value.split("\\.");
        return numbers.length > 1 ? numbers[0] + "." + numbers[1] + ".x.x" : "…";
    }
}
