package vn.motcua.operations;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cài đặt of one installation, from options such as {@code --port 8080} or variables such as {@code MOTCUA_PORT}; an
 * option wins over a variable.
 *
 * @param port 0 to 65535; 0 takes any free port
 * @param behindProxy whether the headers of a proxy tell whom the program serves; they are believed from private addresses
 * @param allowed the dangers that production accepts by explicit permission
 */
public record Settings(
        String host,
        int port,
        Path data,
        DatabaseSettings database,
        boolean behindProxy,
        boolean production,
        Set<Danger> allowed,
        Optional<Boolean> demonstration) {

    private static final Set<String> WITH_VALUE = Set.of(
            "host",
            "port",
            "data",
            "database-url",
            "database-user",
            "database-password",
            "database-owner-user",
            "database-owner-password",
            "allow",
            "demonstration");
    private static final Set<String> FLAGS = Set.of("behind-proxy", "production");
    private static final int LAST_PORT = 65_535;

    /**
     * Where the database is.
     *
     * @param url empty for the embedded server
     */
    public record DatabaseSettings(
            Optional<String> url, Optional<Database.Login> program, Optional<Database.Login> owner) {

        boolean embedded() {
            return url.isEmpty();
        }
    }

    /** Kết quả đọc: settings, or what is wrong with them. */
    public sealed interface Reading {
        record Read(Settings settings) implements Reading {}

        /** @param messageKey in messages/operations.properties */
        record Misread(String messageKey, List<String> details) implements Reading {}
    }

    /** Reads the command line and the environment. */
    public static Reading read(List<String> arguments, Map<String, String> environment) {
        var values = new HashMap<String, String>();
        environment.forEach((name, value) -> {
            if (name.startsWith("MOTCUA_") && !value.isBlank()) {
                values.put(
                        name.substring("MOTCUA_".length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'),
                        value);
            }
        });
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            var name = argument.startsWith("--") ? argument.substring(2) : "";
            if (FLAGS.contains(name)) {
                values.put(name, "true");
            } else if (!WITH_VALUE.contains(name)) {
                return new Reading.Misread("operations.settings.unknown", List.of(argument));
            } else if (!rest.hasNext()) {
                return new Reading.Misread("operations.settings.value-missing", List.of(argument));
            } else {
                values.put(name, rest.next());
            }
        }
        return check(values);
    }

    /** Whether the demonstration place is loaded: asked for, or neither forbidden nor in production. */
    public boolean wantsDemonstration() {
        return demonstration.orElse(!production && database.embedded());
    }

    private static Reading check(Map<String, String> values) {
        var port = values.getOrDefault("port", "8080");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > LAST_PORT) {
            return new Reading.Misread("operations.settings.port", List.of(port));
        }
        var allowed = EnumSet.noneOf(Danger.class);
        for (var name : values.getOrDefault("allow", "").split(",")) {
            var danger = Danger.of(name.strip());
            if (danger.isEmpty() && !name.isBlank()) {
                return new Reading.Misread("operations.settings.danger", List.of(name.strip(), Danger.all()));
            }
            danger.ifPresent(allowed::add);
        }
        var url = Optional.ofNullable(values.get("database-url"));
        if (url.isPresent() && !url.get().startsWith("jdbc:postgresql:")) {
            return new Reading.Misread("operations.settings.database-url", List.of(url.get()));
        }
        return new Reading.Read(new Settings(
                values.getOrDefault("host", "127.0.0.1"),
                Integer.parseInt(port),
                Path.of(values.getOrDefault("data", "data")).toAbsolutePath().normalize(),
                new DatabaseSettings(url, login(values, "database"), login(values, "database-owner")),
                Boolean.parseBoolean(values.get("behind-proxy")),
                Boolean.parseBoolean(values.get("production")),
                allowed,
                Optional.ofNullable(values.get("demonstration")).map(Boolean::parseBoolean)));
    }

    private static Optional<Database.Login> login(Map<String, String> values, String prefix) {
        return Optional.ofNullable(values.get(prefix + "-user"))
                .map(user -> new Database.Login(user, values.getOrDefault(prefix + "-password", "")));
    }

    /** The options, for the help text. */
    static String options() {
        return Stream.concat(WITH_VALUE.stream(), FLAGS.stream())
                .sorted()
                .map(name -> "--" + name)
                .collect(Collectors.joining(" "));
    }
}
