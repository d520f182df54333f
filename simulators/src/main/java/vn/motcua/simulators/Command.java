package vn.motcua.simulators;

import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/** Lệnh mở một bên ngoài thử, the same for all: options in pairs, and {@code --while PID} to end when that process does. */
public final class Command {
    private static final int WRONG_OPTION = 2;
    private static final int PORT_TAKEN = 3;
    private static final String WHILE = "while";

    private final String name;
    private final String options;
    private final Opening opening;

    /**
     * A command.
     *
     * @param name in both languages, for whoever reads what went wrong
     * @param options that it knows beside the common one, separated by bars
     */
    public Command(String name, String options, Opening opening) {
        this.name = name;
        this.options = options + "|" + WHILE;
        this.opening = opening;
    }

    /** Runs until it is stopped. */
    public void run(String... arguments) throws IOException, InterruptedException {
        try {
            var given = given(arguments);
            try (var _ = opening.open(given)) {
                stay(given);
            }
        } catch (BindException taken) {
            System.err.println(name + ": cổng đã bị chiếm · port taken: " + taken.getMessage());
            System.exit(PORT_TAKEN);
        } catch (IllegalArgumentException wrong) {
            System.err.println("--" + options.replace("|", " --") + ": " + wrong.getMessage());
            System.exit(WRONG_OPTION);
        }
    }

    private Map<String, String> given(String... arguments) {
        var given = new TreeMap<String, String>();
        for (var place = 0; place < arguments.length; place += 2) {
            if (place + 1 == arguments.length || !arguments[place].matches("--(" + options + ")")) {
                throw new IllegalArgumentException(arguments[place]);
            }
            given.put(arguments[place].substring(2), arguments[place + 1]);
        }
        return given;
    }

    private static void stay(Map<String, String> given) throws InterruptedException {
        if (given.containsKey(WHILE)) {
            ProcessHandle.of(Long.parseLong(given.getOrDefault(WHILE, "")))
                    .ifPresent(process -> process.onExit().join());
        } else {
            new CountDownLatch(1).await();
        }
    }

    /** Opens it and says where it is. */
    @FunctionalInterface
    public interface Opening {
        Closeable open(Map<String, String> options) throws IOException;
    }
}
