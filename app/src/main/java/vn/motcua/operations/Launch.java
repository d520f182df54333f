package vn.motcua.operations;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.operations.DataFolder.Opening;
import vn.motcua.operations.Settings.Reading;

/** Khởi động: from the command line to a page that answers. */
public final class Launch {
    /** Exit codes that scripts may rely on. */
    static final int MISREAD = 2;

    static final int IN_USE = 3;
    static final int REFUSED = 4;
    static final int FAILED = 1;

    /** From when officers of a real place need a second factor, unless it says otherwise: always. */
    private static final String FIRST_DAY = "2000-01-01";

    private final Class<?> program;
    private final Settings settings;
    private final Console console;
    private final boolean training;

    private Launch(Class<?> program, Settings settings, Console console, boolean training) {
        this.program = program;
        this.settings = settings;
        this.console = console;
        this.training = training;
    }

    /** Runs the program; returns 0 once pages are served, else the exit code after having said why. */
    public static int run(Class<?> program, List<String> arguments, Map<String, String> environment) {
        if (Blueprint.isBeingDrawn()) {
            Blueprint.draw(program);
        }
        Blueprint.followIfDrawn(program);
        var console = Console.in(environment);
        return switch (Settings.read(arguments, environment)) {
            case Reading.Misread(var key, var details) -> {
                console.problem(key, details.toArray());
                console.problem("operations.settings.options", Settings.options());
                yield MISREAD;
            }
            case Reading.Read(var settings) ->
                new Launch(program, settings, console, environment.containsKey("MOTCUA_TRAINING")).run();
        };
    }

    private int run() {
        var refused = ProductionGuard.refused(settings, false);
        if (!refused.isEmpty()) {
            refused.forEach(console::danger);
            return REFUSED;
        }
        try {
            return switch (DataFolder.open(settings.data())) {
                case Opening.InUse(var endpoint) -> {
                    console.problem(
                            "operations.launch.in-use",
                            settings.data(),
                            endpoint.address().orElse("?"));
                    yield IN_USE;
                }
                case Opening.Opened(var folder) -> start(folder);
            };
        } catch (IOException e) {
            console.problem("operations.launch.folder", settings.data(), rootOf(e));
            return FAILED;
        }
    }

    private int start(DataFolder folder) {
        console.say("operations.launch.database");
        // The database and the program get ready side by side; the first query waits for both.
        var premises = CompletableFuture.supplyAsync(
                opening(folder), task -> Thread.ofVirtual().start(task));
        SpringApplication.getShutdownHandlers().add(() -> close(premises, folder));
        try {
            var context = application(program, settings, folder, premises.thenApply(Premises::pool))
                    .run();
            premises.join();
            return open(context, folder);
        } catch (IOException | RuntimeException e) {
            if (root(e) instanceof LastLook.Shut shut) {
                shut.dangers().forEach(console::danger);
                return REFUSED;
            }
            var cause = premises.isCompletedExceptionally() ? rootOf(premises.exceptionNow()) : rootOf(e);
            console.problem("operations.launch.failed", cause, folder.root().resolve("logs"));
            return FAILED;
        }
    }

    private int open(ConfigurableApplicationContext context, DataFolder folder) throws IOException {
        var address = ready(context, folder);
        if (settings.wantsDemonstration()) {
            var demonstration = context.getBean(Demonstration.class);
            console.accounts(demonstration.load(), demonstration.accounts());
        }
        console.say("operations.launch.stop");
        if (training) {
            Training.readPagesAt(address);
            context.close();
            System.exit(0);
        }
        return 0;
    }

    /** The application over this database; tests use it with a database of theirs. */
    public static SpringApplication application(
            Class<?> program, Settings settings, DataFolder folder, CompletableFuture<HikariDataSource> database) {
        var application = new SpringApplication(program);
        // The folder is not called motcua.data here: the variable MOTCUA_DATA would overrule what the command line
        // says.
        application.setDefaultProperties(Map.of(
                "server.address", settings.host(),
                "server.port", settings.port(),
                "server.forward-headers-strategy", settings.proxy().isPresent() ? "native" : "none",
                "server.tomcat.remoteip.internal-proxies", proxies(settings),
                "installation.data", folder.root().toString(),
                "installation.second-factor-from", settings.production() ? FIRST_DAY : "",
                "motcua.site", site(settings)));
        if (settings.production()) {
            application.setAdditionalProfiles("production");
        }
        application.addInitializers(context -> {
            var beans = context.getBeanFactory();
            beans.registerSingleton("settings", settings);
            beans.registerSingleton("dataFolder", folder);
            beans.registerSingleton("dataSource", new AwaitedDataSource(database));
        });
        return application;
    }

    /** What letters name unless the installation says otherwise; real people are never led to this computer. */
    private static String site(Settings settings) {
        return settings.production() || settings.port() == 0 ? "" : "http://" + settings.host() + ":" + settings.port();
    }

    /** Exactly the addresses named, as the pattern Tomcat asks for. */
    private static String proxies(Settings settings) {
        return Arrays.stream(settings.proxy().orElse("").split(","))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private Supplier<Premises> opening(DataFolder folder) {
        return () -> {
            try {
                return Premises.open(settings, folder);
            } catch (IOException | SQLException e) {
                throw new CompletionException(e);
            }
        };
    }

    private String ready(ConfigurableApplicationContext context, DataFolder folder) throws IOException {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        var address = "http://" + settings.host() + ":" + port;
        folder.write(folder.endpoint().servedAt(address));
        console.say("operations.launch.ready", address, folder.root());
        return address;
    }

    private static void close(CompletableFuture<Premises> premises, DataFolder folder) {
        try (folder) {
            if (premises.handle((_, failure) -> failure == null).join()) {
                premises.join().close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("the database server did not stop", e);
        }
    }

    static String rootOf(Throwable failure) {
        return String.valueOf(root(failure).getMessage());
    }

    private static Throwable root(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
