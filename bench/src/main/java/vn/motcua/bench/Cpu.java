package vn.motcua.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Thời gian xử lý used by the program and by its database, in milliseconds of one core.
 *
 * @param database the server with all its processes
 */
public record Cpu(double program, double database) {
    public static final Cpu NONE = new Cpu(0, 0);

    public double total() {
        return program + database;
    }

    public Cpu plus(Cpu other) {
        return new Cpu(program + other.program, database + other.database);
    }

    public Cpu minus(Cpu other) {
        return new Cpu(program - other.program, database - other.database);
    }

    public Cpu per(long count) {
        return new Cpu(program / count, database / count);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f CPU-ms (program %.3f, database %.3f)", total(), program, database);
    }

    /** Đồng hồ: reads what two processes have used since they began. */
    public static final class Meter {
        private final long program;
        private final long postmaster;
        private final double millisPerTick;

        private Meter(long program, long postmaster, double millisPerTick) {
            this.program = program;
            this.postmaster = postmaster;
            this.millisPerTick = millisPerTick;
        }

        /** @param cluster where the database server keeps its files, and the number of its first process */
        public static Meter of(ProcessHandle program, Path cluster) throws IOException {
            return new Meter(program.pid(), postmaster(cluster), 1000.0 / ticksPerSecond());
        }

        public Cpu read() throws IOException {
            // What an ended connection used is then in the account of the server's first process.
            var database = ProcessFiles.children(postmaster).stream()
                    .mapToLong(ProcessFiles.Stat::ticks)
                    .sum();
            var first = ProcessFiles.stat(postmaster);
            return new Cpu(
                    ProcessFiles.stat(program).ticks() * millisPerTick,
                    (database + first.ticks() + first.childTicks()) * millisPerTick);
        }

        /** Runs something and tells what it used. */
        public Cpu of(Work work) throws Exception {
            var before = read();
            work.run();
            return read().minus(before);
        }
    }

    /** Việc. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** The number of the first process of the server that runs on these files. */
    public static long postmaster(Path cluster) throws IOException {
        return Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst().strip());
    }

    private static long ticksPerSecond() throws IOException {
        var getconf = new ProcessBuilder("getconf", "CLK_TCK").start();
        try (var answer = getconf.getInputStream()) {
            return Long.parseLong(new String(answer.readAllBytes(), StandardCharsets.US_ASCII).strip());
        }
    }
}
