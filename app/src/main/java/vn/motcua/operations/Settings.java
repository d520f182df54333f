package vn.motcua.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cài đặt of one installation, from options such as {@code --port 8080} or variables such as {@code MOTCUA_PORT}; an
 * option wins over a variable.
 *
 * @param port 0 to 65535; 0 takes any free port
 * @param proxy the addresses, separated by commas, whose word about whom the program serves is believed
 * @param smtp the mail server; empty if nothing is to be sent
 * @param allowed the dangers that production accepts by explicit permission
 */
public record Settings(
        String host,
        int port,
        Path data,
        DatabaseSettings database,
        Optional<String> proxy,
        Optional<String> smtp,
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
            "database-password-file",
            "database-owner-user",
            "database-owner-password",
            "database-owner-password-file",
            "allow",
            "proxy",
            "demonstration");
    private static final Set<String> FLAGS = Set.of("production");
    private static final int LAST_PORT = 65_535;
    private static final String SMTP = "(smtp|smtp\\+starttls|smtps)://[A-Za-z0-9.-]+(:[0-9]{1,5})?/?";

    /** What a value must look like; a security setting that is misspelt must not count as left out. */
    private static final Map<String, Check> CHECKS = new TreeMap<>(Map.of(
            "port", new Check(Settings::isPort, "operations.settings.port"),
            "production", new Check(Settings::isBoolean, "operations.settings.boolean"),
            "demonstration", new Check(Settings::isBoolean, "operations.settings.boolean"),
            "smtp", new Check(value -> value.matches(SMTP), "operations.settings.smtp"),
            "proxy", new Check(value -> value.matches("[0-9a-fA-F.:,]+"), "operations.settings.proxy"),
            "allow", new Check(Danger::areNames, "operations.settings.danger"),
            "database-password-file", new Check(Settings::isFile, "operations.settings.file"),
            "database-owner-password-file", new Check(Settings::isFile, "operations.settings.file"),
            "database-url",
                    new Check(value -> value.startsWith("jdbc:postgresql:"), "operations.settings.database-url")));

    private record Check(Predicate<String> fits, String messageKey) {}

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
        return CHECKS.entrySet().stream()
                .filter(check -> values.containsKey(check.getKey()))
                .filter(check -> !check.getValue().fits().test(values.getOrDefault(check.getKey(), "")))
                .<Reading>map(check -> new Reading.Misread(
                        check.getValue().messageKey(),
                        List.of(values.getOrDefault(check.getKey(), ""), check.getKey(), Danger.all())))
                .findFirst()
                .orElseGet(() -> new Reading.Read(settings(values)));
    }

    private static Settings settings(Map<String, String> values) {
        return new Settings(
                values.getOrDefault("host", "127.0.0.1"),
                Integer.parseInt(values.getOrDefault("port", "8080")),
                Path.of(values.getOrDefault("data", "data")).toAbsolutePath().normalize(),
                new DatabaseSettings(
                        Optional.ofNullable(values.get("database-url")),
                        login(values, "database"),
                        login(values, "database-owner")),
                Optional.ofNullable(values.get("proxy")),
                Optional.ofNullable(values.get("smtp")),
                Boolean.parseBoolean(values.get("production")),
                Danger.named(values.getOrDefault("allow", "")),
                Optional.ofNullable(values.get("demonstration")).map(Boolean::parseBoolean));
    }

    private static Optional<Database.Login> login(Map<String, String> values, String prefix) {
        return Optional.ofNullable(values.get(prefix + "-user"))
                .map(user -> new Database.Login(user, password(values, prefix + "-password")));
    }

    /** As it stands in the file that is named, or itself. */
    private static String password(Map<String, String> values, String name) {
        var file = values.get(name + "-file");
        try {
            return file == null
                    ? values.getOrDefault(name, "")
                    : Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFile(String value) {
        return Files.isReadable(Path.of(value));
    }

    private static boolean isPort(String value) {
        return value.matches("\\d{1,5}") && Integer.parseInt(value) <= LAST_PORT;
    }

    private static boolean isBoolean(String value) {
        return value.equals("true") || value.equals("false");
    }

    /** The options, for the help text. */
    static String options() {
        return Stream.concat(WITH_VALUE.stream(), FLAGS.stream())
                .sorted()
                .map(name -> "--" + name)
                .collect(Collectors.joining(" "));
    }
}
