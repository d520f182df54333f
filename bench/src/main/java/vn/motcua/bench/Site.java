package vn.motcua.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.operations.Database;

/**
 * Công trường: where one run keeps its files and what it has started. Closed, also by Ctrl+C, it stops what still runs and
 * leaves nothing behind.
 */
public final class Site implements AutoCloseable {
    private static final Duration COMMAND = Duration.ofMinutes(5);
    /** The exit codes of a command that did what it was told, or as much of it as could be done. */
    private static final Set<Integer> DONE = Set.of(0, 6);

    private final Path root;
    private final Path command;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Thread onInterrupt = new Thread(this::clear, "clearing the site");
    private Optional<Path> demonstration = Optional.empty();

    private Site(Path root, Path command) {
        this.root = root;
        this.command = command;
    }

    /**
     * A new site.
     *
     * @param environment {@code MOTCUA_RUN} names the command that starts the program, {@code MOTCUA_BENCH} the folder to
     *     work in, which must be on a real disk for writes to cost what they cost
     */
    public static Site open(Map<String, String> environment) throws IOException {
        var under = Files.createDirectories(Path.of(named(environment, "MOTCUA_BENCH")));
        var site = new Site(
                Files.createTempDirectory(under, "site-").toRealPath(), Path.of(named(environment, "MOTCUA_RUN")));
        Runtime.getRuntime().addShutdownHook(site.onInterrupt);
        return site;
    }

    /** A new empty folder. */
    public Path folder(String name) throws IOException {
        return Files.createTempDirectory(root, name + "-");
    }

    /** Starts the program on this data folder, as people start it; the caller closes it. */
    public Program start(Path data) throws IOException {
        var program = Program.start(command, data, folder("program"));
        opened.push(program);
        return program;
    }

    /**
     * Gives an administrator's command beside a program that runs on this data folder.
     *
     * @throws IOException if it was not carried out
     */
    public void administer(Path data, String... words) throws IOException, InterruptedException {
        var console = folder("admin").resolve("console");
        var exit = command(data, console, words);
        if (!DONE.contains(exit)) {
            throw new IOException(String.join(" ", words) + " ended with " + exit + ":\n" + Files.readString(console));
        }
    }

    /** Whether an administrator's command found nothing to complain of; its words go to the console where it did. */
    public boolean succeeds(Path data, String... words) throws IOException, InterruptedException {
        var console = folder("admin").resolve("console");
        var exit = command(data, console, words);
        if (exit != 0) {
            System.err.println(String.join(" ", words) + " ended with " + exit + ":\n" + Files.readString(console));
        }
        return exit == 0;
    }

    private int command(Path data, Path console, String... words) throws IOException, InterruptedException {
        var given = Stream.of(
                        Stream.of(command.resolveSibling("admin").toString()),
                        Stream.of(words),
                        Stream.of("--data", data.toString()))
                .flatMap(Function.identity())
                .toList();
        var builder = new ProcessBuilder(given).redirectErrorStream(true).redirectOutput(console.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MOTCUA_") && !name.endsWith("JAVA_OPTIONS"));
        var process = builder.start();
        if (!process.waitFor(COMMAND.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("no end of " + given);
        }
        return process.exitValue();
    }

    /** A data folder in which the program has run before: the demonstration place is loaded, nothing runs. */
    public Path demonstration() throws Exception {
        if (demonstration.isEmpty()) {
            var data = folder("data");
            try (var program = start(data)) {
                program.awaitReady();
            }
            demonstration = Optional.of(data);
        }
        return demonstration.get();
    }

    /** An empty database in this process, with these beans beside those of the room shared; the caller closes it. */
    public House house(House.Furniture furniture) throws Exception {
        var house = House.open(folder("house"), furniture);
        opened.push(house);
        return house;
    }

    /** The whole program in this process, with the demonstration place in it; the caller closes it. */
    public House whole(Function<Database, HikariDataSource> pools) throws Exception {
        var house = House.whole(folder("house"), pools);
        opened.push(house);
        return house;
    }

    /** The whole program in this process, over the data of one that has run in this folder and runs no more; the caller closes it. */
    public House lived(Path data, Function<Database, HikariDataSource> pools) throws Exception {
        var house = House.lived(data, pools);
        opened.push(house);
        return house;
    }

    @Override
    public void close() {
        clear();
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException _) {
            // The hook runs already; it finds the site cleared.
        }
    }

    private synchronized void clear() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                System.err.println("not stopped cleanly: " + e);
            }
        }
        try {
            if (Files.exists(root)) {
                Files.walkFileTree(root, new Deletion());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("left behind: " + root, e);
        }
    }

    private static String named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .orElseThrow(() -> new IllegalArgumentException(variable + " is not set; start with bin/bench"));
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
