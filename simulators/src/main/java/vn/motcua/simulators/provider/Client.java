package vn.motcua.simulators.provider;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chương trình được phép hỏi: registered as at a real provider, and told nothing at any other address.
 *
 * @param back where the browser may be sent back to, to the letter
 * @param after where it may be sent after signing out
 * @param behind where sign-outs are told behind the browser; empty if nowhere
 */
record Client(String id, String secret, Set<String> back, Set<String> after, String behind) {

    static Client of(Map<String, String> options) {
        return new Client(
                options.getOrDefault("client", "motcua"),
                options.getOrDefault("secret", "chi-de-thu"),
                addresses(options.getOrDefault("back", "")),
                addresses(options.getOrDefault("after", "")),
                options.getOrDefault("behind", ""));
    }

    private static Set<String> addresses(String list) {
        return Arrays.stream(list.split(",")).filter(each -> !each.isBlank()).collect(Collectors.toUnmodifiableSet());
    }
}
