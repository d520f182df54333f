package vn.motcua.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Các lượt: the same work over and over on this thread, until the compiler has settled and then to be counted. */
public final class Rounds {
    private static final int WARM_UPS = 10;
    private static final int ROUNDS = 9;

    private Rounds() {}

    /** The nanoseconds of processor time that one piece of work took, least first. */
    public static double[] nanosPerPiece(int pieces, Runnable round) {
        for (var warmUp = 0; warmUp < WARM_UPS; warmUp++) {
            round.run();
        }
        var threads = ManagementFactory.getThreadMXBean();
        var taken = new double[ROUNDS];
        for (var each = 0; each < ROUNDS; each++) {
            var before = threads.getCurrentThreadCpuTime();
            round.run();
            taken[each] = (double) (threads.getCurrentThreadCpuTime() - before) / pieces;
        }
        Arrays.sort(taken);
        return taken;
    }

    public static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
