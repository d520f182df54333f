package vn.motcua.notification.outside;

import java.util.Map;
import java.util.Set;

/**
 * Tài khoản chính thức trên Zalo, with what an installation has agreed with the party.
 *
 * @param app the number of the application
 * @param secret of the application; never printed
 * @param refresh the token that was given with the account's consent, by which the first one is had; never printed
 * @param templates approved by the party, by language
 * @param blanks what the two blanks of a template are called there: the code, and what is said of it
 * @param never codes of answers after which nobody tries again
 */
record ZaloAccount(
        String app, String secret, String refresh, Map<String, String> templates, Blanks blanks, Set<Integer> never) {

    /** Tên chỗ trống. */
    record Blanks(String code, String news) {}

    ZaloAccount {
        templates = Map.copyOf(templates);
        never = Set.copyOf(never);
    }

    @Override
    public String toString() {
        return "ZaloAccount[" + app + "]";
    }
}
