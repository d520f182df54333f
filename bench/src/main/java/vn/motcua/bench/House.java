package vn.motcua.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCua;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.operations.DataFolder;
import vn.motcua.operations.DataFolder.Opening;
import vn.motcua.operations.Database;
import vn.motcua.operations.Launch;
import vn.motcua.operations.Migrations;
import vn.motcua.operations.Settings;
import vn.motcua.operations.Settings.Reading;
import vn.motcua.operations.server.EmbeddedServer;
import vn.motcua.organisation.SampleUnits;
import vn.motcua.shared.Access;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventReader;

/**
 * Nhà: a database of its own, migrated, and in this process the room shared or the whole program, with the pool and the
 * rights that the program has.
 */
public final class House implements AutoCloseable {
    /** Of the sample accounts of the whole program, which nobody reaches from elsewhere. */
    public static final String PASSWORD = "only-for-benches-1";

    private static final String NAME = "bench";

    private final Path folder;
    private final EmbeddedServer server;
    private final Database database;
    private final HikariDataSource pool;
    private final ConfigurableApplicationContext context;

    private House(
            Path folder,
            EmbeddedServer server,
            Database database,
            HikariDataSource pool,
            ConfigurableApplicationContext context) {
        this.folder = folder;
        this.server = server;
        this.database = database;
        this.pool = pool;
        this.context = context;
    }

    /**
     * Đồ đạc: what a bench adds.
     *
     * @param schema statements the owner runs; the program's rights are granted there
     * @param rooms packages of further rooms, in which everybody may do everything
     */
    public record Furniture(List<String> schema, List<EventReader> readers, List<String> rooms) {
        public Furniture(List<String> schema, List<EventReader> readers) {
            this(schema, readers, List.of());
        }
    }

    static House open(Path folder, Furniture furniture) throws IOException, SQLException {
        var password = UUID.randomUUID().toString();
        var server = EmbeddedServer.start(folder, password);
        try {
            var database = prepare(server, password, furniture.schema());
            var pool = database.pool();
            var context = new AnnotationConfigApplicationContext();
            var house = new House(folder, server, database, pool, context);
            furnish(context, pool, furniture);
            return house;
        } catch (IOException | SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** With the whole program in it, demonstration place and all, over a pool of this kind. */
    static House whole(Path folder, Function<Database, HikariDataSource> pools) throws IOException, SQLException {
        var password = UUID.randomUUID().toString();
        var server = EmbeddedServer.start(folder, password);
        try {
            var database = prepare(server, password, List.of());
            var pool = pools.apply(database);
            var context = program(folder.resolve("data"), pool);
            context.getBean(LoadDemonstration.class).load(PASSWORD);
            context.getBean(SampleUnits.class).load();
            context.getBean(LoadSample.class).load();
            return new House(folder, server, database, pool, context);
        } catch (IOException | SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** The whole program over the data of one that has run in this folder and runs no more. */
    static House lived(Path data, Function<Database, HikariDataSource> pools) throws IOException {
        var endpoint = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("endpoint"))) {
            endpoint.load(file);
        }
        var folder = data.resolve("postgres");
        var password = endpoint.getProperty("database.owner.password");
        var server = EmbeddedServer.start(folder, password);
        try {
            var owner = new Database.Login(server.owner(), password);
            var login = new Database.Login("motcua", endpoint.getProperty("database.program.password"));
            var database = new Database(server.url("motcua"), login, Optional.of(owner));
            var pool = pools.apply(database);
            return new House(folder, server, database, pool, program(data, pool));
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static ConfigurableApplicationContext program(Path data, HikariDataSource pool) throws IOException {
        var arguments = List.of("--port", "0", "--data", data.toString());
        if (DataFolder.open(Files.createDirectories(data)) instanceof Opening.Opened(var opened)
                && Settings.read(arguments, Program.UNHURRIED) instanceof Reading.Read(var settings)) {
            var context = Launch.application(MotCua.class, settings, opened, CompletableFuture.completedFuture(pool))
                    .run();
            // The next to run over this data finds it free, as after a program of its own.
            context.addApplicationListener(leaving(opened));
            return context;
        }
        throw new IllegalStateException("no program in " + data);
    }

    private static ApplicationListener<ContextClosedEvent> leaving(DataFolder opened) {
        return _ -> {
            try {
                opened.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** Single connections with the owner's rights. */
    public DataSource owner() {
        return database.asOwner();
    }

    /** Single connections with the program's rights. */
    public Connection connection() throws SQLException {
        var connection = DriverManager.getConnection(
                database.url(), database.program().user(), database.program().password());
        try (var statement = connection.createStatement()) {
            statement.execute("SET ROLE " + Database.PROGRAM_ROLE);
        }
        return connection;
    }

    /** The pool of connections that the program would use. */
    public DataSource pool() {
        return pool;
    }

    public JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    /** Where a page of the whole program is. */
    public URI page(String path) {
        return URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    /** A bean of the rooms that are in it. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** All beans of one kind. */
    public <T> Map<String, T> beans(Class<T> type) {
        return context.getBeansOfType(type);
    }

    /** Lets readers and the journal's chain run. */
    public void startFollowing() {
        context.start();
    }

    /** Halts readers and the journal's chain; what is told meanwhile waits for them. */
    public void stopFollowing() {
        context.stop();
    }

    public Cpu.Meter meter() throws IOException {
        return Cpu.Meter.of(ProcessHandle.current(), folder.resolve("cluster"));
    }

    public String version() {
        return jdbc().sql("SHOW server_version").query(String.class).single();
    }

    @Override
    public void close() throws IOException {
        context.close();
        pool.close();
        // Gone once it has stopped: a house may be closed by its bench and again with its site.
        if (Files.exists(folder.resolve("cluster").resolve("postmaster.pid"))) {
            server.close();
        }
    }

    private static void furnish(AnnotationConfigApplicationContext context, DataSource pool, Furniture furniture) {
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(pool));
        for (var reader : furniture.readers()) {
            context.registerBean(reader.name(), EventReader.class, () -> reader);
        }
        context.scan("vn.motcua.shared");
        for (var room : furniture.rooms()) {
            context.registerBean(Access.class, () -> (_, _, _) -> new Decision.Allowed());
            context.scan(room + ".usecase", room + ".jdbc");
        }
        context.refresh();
    }

    private static Database prepare(EmbeddedServer server, String password, List<String> schema)
            throws IOException, SQLException {
        var owner = new Database.Login(server.owner(), password);
        execute(
                server.url("postgres"),
                owner,
                List.of("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + password + "'", "CREATE DATABASE " + NAME));
        var database = new Database(server.url(NAME), new Database.Login(NAME, password), Optional.of(owner));
        new Migrations(database).run();
        execute(server.url(NAME), owner, schema);
        return database;
    }

    private static void execute(String url, Database.Login owner, List<String> statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner.user(), owner.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
