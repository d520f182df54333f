package vn.motcua.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Máy: what the figures were measured on. */
final class Machine {
    private Machine() {}

    static String describe() {
        return String.format(
                Locale.ROOT,
                "machine: %d cores, %s %s, JDK %s (%s), load %.2f",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.version(),
                System.getProperty("java.vendor"),
                load());
    }

    /** Processes that ran or wanted to, over the last minute. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
