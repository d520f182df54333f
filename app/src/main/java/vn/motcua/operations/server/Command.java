package vn.motcua.operations.server;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Lệnh của PostgreSQL: runs one of the server's own programs to its end. */
final class Command {
    private static final Duration USUAL = Duration.ofMinutes(2);

    private final Path binaries;
    private final Path log;

    Command(Path binaries, Path log) {
        this.binaries = binaries;
        this.log = log;
    }

    /**
     * Runs it and insists that it succeeds.
     *
     * @throws IOException if it fails or takes longer than two minutes; the log says why
     */
    void run(String program, List<String> arguments) throws IOException {
        if (exitCode(program, arguments) != 0) {
            throw new IOException(program + " failed; see " + log);
        }
    }

    int exitCode(String program, List<String> arguments) throws IOException {
        return exitCode(program, arguments, USUAL);
    }

    /** The exit code of one that may take its time. */
    int exitCode(String program, List<String> arguments, Duration patience) throws IOException {
        var line = new ArrayList<String>();
        if (new UnixSystem().getUid() == 0) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
            insistOnNamespaces();
            line.addAll(List.of("unshare", "-U"));
        }
        line.add(binaries.resolve("bin").resolve(program).toString());
        line.addAll(arguments);
        var process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IOException(program + " did not end; see " + log);
    }

    /** Some containers forbid user namespaces, and PostgreSQL's own words would not tell. */
    private void insistOnNamespaces() throws IOException {
        var probe = new ProcessBuilder("unshare", "-U", "true").start();
        try {
            if (probe.waitFor() == 0) {
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new IOException("PostgreSQL does not run as root, and this system gives root no user namespace:"
                + " start as an ordinary user, or name a server with --database-url");
    }
}
