package vn.motcua.notification.outside;

import java.util.Set;

/**
 * Tài khoản gọi at an operator.
 *
 * @param key its number
 * @param secret by which what we ask is signed; never printed
 * @param from the number that rings, digits alone
 * @param voice that speaks, as the operator calls it; its own choice where empty
 * @param never codes of answers after which nobody tries again
 */
record CallAccount(String key, String secret, String from, String voice, Set<Integer> never) {
    CallAccount {
        never = Set.copyOf(never);
    }

    @Override
    public String toString() {
        return "CallAccount[" + key + "]";
    }
}
