package vn.motcua;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.motcua.operations.DataFolder;
import vn.motcua.operations.DataFolder.Opening;
import vn.motcua.operations.Launch;
import vn.motcua.operations.Settings;
import vn.motcua.operations.Settings.Reading;

/** The whole program on a free port over a test database; two of them over one database are two nodes. */
public final class TestHouse implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final DataFolder folder;
    private final HikariDataSource pool;

    private TestHouse(ConfigurableApplicationContext context, DataFolder folder, HikariDataSource pool) {
        this.context = context;
        this.folder = folder;
        this.pool = pool;
    }

    /** Starts it, with these Spring properties ({@code name=value}) beside the usual ones. */
    public static TestHouse over(TestDatabase database, String... properties) {
        try {
            var data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "house-");
            if (DataFolder.open(data) instanceof Opening.Opened(var folder)
                    && Settings.read(List.of("--port", "0", "--data", data.toString()), Map.of())
                            instanceof Reading.Read(var settings)) {
                var pool = database.database().pool();
                var application =
                        Launch.application(MotCua.class, settings, folder, CompletableFuture.completedFuture(pool));
                var arguments = List.of(properties).stream().map("--"::concat).toArray(String[]::new);
                return new TestHouse(application.run(arguments), folder, pool);
            }
            throw new IllegalStateException("no test house in " + data);
        } catch (IOException e) {
            throw new IllegalStateException("no folder for the test house", e);
        }
    }

    public URI at(String path) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** All beans of one kind. */
    public <T> List<T> beans(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    @Override
    public void close() {
        context.close();
        // A house of the test run shares its server with a hundred others.
        pool.close();
        try {
            folder.close();
            FileSystemUtils.deleteRecursively(folder.root());
        } catch (IOException e) {
            throw new IllegalStateException("the folder of the test house did not close", e);
        }
    }
}
