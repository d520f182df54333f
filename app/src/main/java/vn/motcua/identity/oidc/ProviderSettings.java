package vn.motcua.identity.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.identity.usecase.Providers.Name;
import vn.motcua.shared.Assurance;

/**
 * Cài đặt một nhà cung cấp, from the variables that the runbook lists.
 *
 * @param secret never printed; read from a file or a variable
 * @param algorithm by which it signs
 */
record ProviderSettings(Name name, String issuer, String client, String secret, String algorithm, Claims claims) {
    private static final String PREFIX = "motcua.identity.";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{1,30}");

    /**
     * Tên các thông tin, as this provider calls them.
     *
     * @param second the values of {@code level} that mean the second level; all others mean the first
     */
    record Claims(
            String citizenId,
            String fullName,
            String level,
            Set<String> second,
            String organisationCode,
            String organisationName) {

        Assurance assurance(Optional<String> said) {
            return said.filter(second::contains).isPresent() ? Assurance.LEVEL_2 : Assurance.LEVEL_1;
        }
    }

    /** All that are named, in their order. */
    static List<ProviderSettings> read(Function<String, Optional<String>> settings) {
        return list(settings.apply(PREFIX + "providers").orElse(""))
                .map(id -> read(
                        id, name -> settings.apply(PREFIX + id + "." + name).filter(value -> !value.isBlank())))
                .toList();
    }

    private static ProviderSettings read(String id, Function<String, Optional<String>> settings) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("MOTCUA_IDENTITY_PROVIDERS: " + id);
        }
        Function<String, String> needed = name -> settings.apply(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "MOTCUA_IDENTITY_" + (id + "_" + name).toUpperCase(java.util.Locale.ROOT)));
        var secret = settings.apply("secret.file").map(ProviderSettings::file).orElseGet(() -> needed.apply("secret"));
        var vietnamese = settings.apply("name").orElse(id);
        return new ProviderSettings(
                new Name(id, vietnamese, settings.apply("name.en").orElse(vietnamese)),
                needed.apply("issuer"),
                needed.apply("client"),
                secret,
                settings.apply("algorithm").orElse("RS256"),
                claims(settings));
    }

    private static Claims claims(Function<String, Optional<String>> settings) {
        return new Claims(
                settings.apply("claim.id").orElse("personal_id"),
                settings.apply("claim.name").orElse("name"),
                settings.apply("claim.level").orElse("identity_level"),
                list(settings.apply("second").orElse("2")).collect(Collectors.toUnmodifiableSet()),
                settings.apply("claim.organisation").orElse("organisation_code"),
                settings.apply("claim.organisation.name").orElse("organisation_name"));
    }

    private static Stream<String> list(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(each -> !each.isEmpty());
    }

    private static String file(String path) {
        try {
            return Files.readString(Path.of(path)).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException("MOTCUA_IDENTITY_…_SECRET_FILE", missing);
        }
    }

    /** Whether nobody between here and there can read along. */
    boolean isPrivate() {
        return URI.create(issuer).getScheme().equals("https");
    }

    /** Its address without path, as the browser's policy names it. */
    String origin() {
        var at = URI.create(issuer);
        return at.getScheme() + "://" + at.getRawAuthority();
    }

    @Override
    public String toString() {
        return "ProviderSettings[" + name.id() + "]";
    }
}
