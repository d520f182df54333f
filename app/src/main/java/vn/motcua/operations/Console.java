package vn.motcua.operations;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import vn.motcua.identity.DemonstrationAccounts.Sample;
import vn.motcua.shared.Role;
import vn.motcua.ui.Language;

/** Màn hình dòng lệnh: speaks to whoever starts the program, in Vietnamese where the system does, else in English. */
final class Console {
    private final ResourceBundle words;
    private final PrintStream out;
    private final PrintStream problems;

    private Console(ResourceBundle words) {
        this.words = words;
        this.out = System.out;
        this.problems = System.err;
    }

    static Console in(Map<String, String> environment) {
        var language = Optional.ofNullable(environment.get("MOTCUA_LANGUAGE"))
                .or(() -> Optional.ofNullable(environment.get("LANG")))
                .orElse("en");
        var locale = language.startsWith("vi") ? Locale.ROOT : Locale.ENGLISH;
        return new Console(ResourceBundle.getBundle(
                "messages.operations",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** In which other rooms' texts are said here. */
    Language language() {
        return words.getLocale().equals(Locale.ENGLISH) ? Language.ENGLISH : Language.VIETNAMESE;
    }

    void say(String key, Object... details) {
        out.println(text(key, details));
    }

    void problem(String key, Object... details) {
        problems.println(text(key, details));
    }

    /** A line in another room's words. */
    void print(String line) {
        out.println(line);
    }

    void printProblem(String line) {
        problems.println(line);
    }

    void danger(Danger danger) {
        problem("operations.danger." + danger.key(), danger.key());
    }

    /** The sample accounts and the password they share. */
    void accounts(Optional<String> password, List<Sample> samples) {
        password.ifPresentOrElse(
                known -> say("operations.launch.accounts", known),
                () -> say("operations.launch.accounts-loaded-elsewhere"));
        for (var sample : samples) {
            var role = sample.role().map(this::role).orElse(text("operations.launch.citizen"));
            out.printf("    %-22s %s, %s%n", sample.login(), sample.words(), role);
        }
    }

    private String role(Role role) {
        return words.getLocale().equals(Locale.ENGLISH)
                ? role.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : role.vietnamese();
    }

    String text(String key, Object... details) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(details);
    }
}
