package vn.motcua.operations;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import vn.motcua.shared.Network;

/**
 * Đang gửi đến: how many requests with a body are in hand for each network. A part of {@link Capacity} is all that one network
 * gets, or a hundred that send as slowly as they may would leave nobody else a place.
 */
final class UnderWay {
    static final int FROM_ONE_NETWORK = Capacity.AT_ONCE * 3 / 8;

    private final ConcurrentMap<Network, Integer> inHand = new ConcurrentHashMap<>();

    /** Whether one more is taken; then {@link #leave} must follow. */
    boolean enter(Network from) {
        if (inHand.merge(from, 1, Integer::sum) <= FROM_ONE_NETWORK) {
            return true;
        }
        leave(from);
        return false;
    }

    void leave(Network from) {
        inHand.computeIfPresent(from, (_, count) -> count > 1 ? count - 1 : null);
    }
}
