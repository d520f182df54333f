package vn.motcua.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationContext;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.support.AbstractApplicationContext;
import vn.motcua.operations.DataFolder.Opening;
import vn.motcua.operations.Settings.Reading;

/**
 * Lệnh quản trị: {@code bin/admin COMMAND}, beside a running program or alone. Beside one, it uses the database that the
 * program has open; alone, it opens the house for as long as the command takes, without pages.
 */
public final class Administration {
    private static final List<AdminCommand> COMMANDS = List.of(
            new JournalCommand(),
            new BeginCommand(),
            new PasswordCommand(),
            new ImportCommand(),
            new CheckLinksCommand(),
            new FiguresCommand());

    private static final String TRY = "--try";

    private final Class<?> program;
    private final Console console;

    private Administration(Class<?> program, Console console) {
        this.program = program;
        this.console = console;
    }

    /** Runs a command; the exit code. */
    public static int run(Class<?> program, List<String> given, Map<String, String> environment) {
        var arguments = tried(given);
        // Until the log has its file, nothing is told on the screen but by the command.
        LoggingSystem.get(program.getClassLoader()).beforeInitialize();
        var console = Console.in(environment);
        var options = options(arguments);
        var words = arguments.subList(0, arguments.size() - options.size());
        return switch (Settings.read(options, environment)) {
            case Reading.Misread(var key, var details) -> {
                console.problem(key, details.toArray());
                yield Launch.MISREAD;
            }
            case Reading.Read(var settings) -> new Administration(program, console).run(words, settings);
        };
    }

    /** {@code --try} belongs to the command, wherever it stands. */
    private static List<String> tried(List<String> given) {
        var arguments = new ArrayList<>(given);
        if (arguments.remove(TRY)) {
            arguments.add(arguments.size() - options(arguments).size(), TRY.substring(2));
        }
        return arguments;
    }

    /** The settings stand behind the command: from the first word that begins with two dashes. */
    private static List<String> options(List<String> arguments) {
        for (var place = 0; place < arguments.size(); place++) {
            if (arguments.get(place).startsWith("--")) {
                return arguments.subList(place, arguments.size());
            }
        }
        return List.of();
    }

    private int run(List<String> words, Settings settings) {
        var command = COMMANDS.stream()
                .filter(known -> !words.isEmpty() && known.name().equals(words.getFirst()))
                .findFirst();
        if (command.isEmpty() || !command.get().understands(words.subList(1, words.size()))) {
            console.problem("operations.admin.help");
            COMMANDS.forEach(known -> console.problem(known.help()));
            return words.equals(List.of("help")) ? 0 : Launch.MISREAD;
        }
        if (!command.get().begins() && isNothingAt(settings)) {
            console.problem("operations.admin.nothing-here", settings.data());
            return Launch.MISREAD;
        }
        try {
            return run(command.get(), words.subList(1, words.size()), settings);
        } catch (IOException | SQLException | RuntimeException e) {
            console.problem("operations.admin.failed", Launch.rootOf(e));
            return Launch.FAILED;
        }
    }

    private static boolean isNothingAt(Settings settings) {
        return settings.database().embedded() && !Files.exists(settings.data().resolve("postgres"));
    }

    private int run(AdminCommand command, List<String> words, Settings settings) throws IOException, SQLException {
        return switch (DataFolder.open(settings.data())) {
            case Opening.InUse(var endpoint) -> {
                var beside = settings.database().embedded()
                        ? Premises.beside(endpoint)
                        : Premises.elsewhere(settings.database());
                try (beside) {
                    yield run(command, words, beside, settings);
                }
            }
            case Opening.Opened(var folder) -> {
                try (folder;
                        var alone = Premises.open(settings, folder)) {
                    yield run(command, words, alone, settings);
                }
            }
        };
    }

    private int run(AdminCommand command, List<String> words, Premises premises, Settings settings) {
        var application = new SpringApplication(program);
        application.setWebApplicationType(WebApplicationType.NONE);
        // Only what the command asks for is made, and nothing is started: no pages, no readers, no chain.
        application.setLazyInitialization(true);
        application.setDefaultProperties(Map.of(
                "installation.data", settings.data().toString(),
                "logging.file.name", settings.data().resolve("logs/admin.log").toString()));
        application.addInitializers(context -> {
            var beans = context.getBeanFactory();
            beans.registerSingleton("dataSource", premises.pool());
            beans.registerSingleton(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME, new Idle());
        });
        try (var context = application.run()) {
            return command.run(context, new ArrayList<>(words), console);
        }
    }

    /** Starts nothing that would go on by itself. */
    private static final class Idle implements LifecycleProcessor {
        @Override
        public void onRefresh() {}

        @Override
        public void onClose() {}

        @Override
        public void start() {}

        @Override
        public void stop() {}

        @Override
        public boolean isRunning() {
            return false;
        }
    }

    /** One command; empty of state. */
    interface AdminCommand {
        String name();

        /** The key of its line in the help. */
        String help();

        boolean understands(List<String> words);

        /** Whether it may make an installation where there is none. */
        default boolean begins() {
            return false;
        }

        int run(ApplicationContext house, List<String> words, Console console);

        /** The word at this place, if there is one. */
        static Optional<String> at(List<String> words, int place) {
            return place < words.size() ? Optional.of(words.get(place)) : Optional.empty();
        }
    }
}
