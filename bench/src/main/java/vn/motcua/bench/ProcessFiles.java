package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tiến trình as Linux tells of them under {@code /proc}. */
public final class ProcessFiles {
    private static final Path PROC = Path.of("/proc");

    private ProcessFiles() {}

    /**
     * Một tiến trình.
     *
     * @param ticks of processor time it has used
     * @param childTicks used by those of its children that have ended and been waited for
     */
    record Stat(long pid, long parent, long ticks, long childTicks) {
        private static final int PARENT = 1;
        private static final int USER = 11;
        private static final int SYSTEM = 12;
        private static final int CHILDREN_USER = 13;
        private static final int CHILDREN_SYSTEM = 14;

        /** Reads a line of {@code /proc/<pid>/stat}; the name in it may hold spaces and brackets, so it is cut off. */
        static Stat parse(String line) {
            var name = line.indexOf(" (");
            var fields = line.substring(line.lastIndexOf(") ") + 2).split(" ");
            return new Stat(
                    Long.parseLong(line.substring(0, name)),
                    Long.parseLong(fields[PARENT]),
                    Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]),
                    Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_SYSTEM]));
        }
    }

    static Stat stat(long pid) throws IOException {
        return Stat.parse(Files.readString(file(pid, "stat")));
    }

    /** The running children of a process. */
    static List<Stat> children(long pid) throws IOException {
        try (var entries = Files.list(PROC)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("\\d+"))
                    .flatMap(ProcessFiles::statIn)
                    .filter(stat -> stat.parent() == pid)
                    .toList();
        }
    }

    /** Memory that the process has in the machine's at this moment, in bytes. */
    public static long resident(long pid) throws IOException {
        return bytes(Files.readString(file(pid, "status")), "VmRSS");
    }

    /** The most it ever had. */
    public static long mostResident(long pid) throws IOException {
        return bytes(Files.readString(file(pid, "status")), "VmHWM");
    }

    /** Memory of a process and its children, what they share counted once, in bytes. */
    public static long proportional(long pid) throws IOException {
        var sum = bytes(Files.readString(file(pid, "smaps_rollup")), "Pss");
        for (var child : children(pid)) {
            sum += bytes(Files.readString(file(child.pid(), "smaps_rollup")), "Pss");
        }
        return sum;
    }

    /** The value of a line such as {@code VmRSS:     1732 kB}. */
    static long bytes(String text, String field) {
        return text.lines()
                        .filter(line -> line.startsWith(field + ":"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no " + field + " in what the system tells"))
                * 1024;
    }

    private static Path file(long pid, String name) {
        return PROC.resolve(Long.toString(pid)).resolve(name);
    }

    private static Stream<Stat> statIn(Path folder) {
        return readIfThere(folder.resolve("stat")).map(Stat::parse).stream();
    }

    /** Empty for a process that ended while the list was read. */
    private static Optional<String> readIfThere(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException _) {
            // "No such process": it ended between opening and reading.
            return Optional.empty();
        }
    }
}
