package vn.motcua.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.operations.Settings.Reading.Misread;
import vn.motcua.operations.Settings.Reading.Read;

class SettingsTests {

    @Test
    void anOptionWinsOverAVariable() {
        var settings = read(Map.of("MOTCUA_PORT", "9000", "MOTCUA_HOST", "0.0.0.0"), "--port", "9001");
        assertThat(settings.port()).isEqualTo(9001);
        assertThat(settings.host()).isEqualTo("0.0.0.0");
    }

    @ParameterizedTest
    @CsvSource({
        "--port 70000, operations.settings.port",
        "--port eighty, operations.settings.port",
        "--port, operations.settings.value-missing",
        "--colour red, operations.settings.unknown",
        "--allow everything, operations.settings.danger",
        "--database-url mysql://x, operations.settings.database-url",
        "--demonstration yes, operations.settings.boolean",
        "--proxy everybody, operations.settings.proxy",
    })
    void aMistakeIsNamed(String line, String key) {
        var reading = Settings.read(List.of(line.split(" ")), Map.of());
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Misread.class,
                        misread -> assertThat(misread.messageKey()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.vn, true",
        "smtp://localhost.example.vn:25, true",
        "smtp://127.0.0.1:2525, false",
        "smtp://localhost, false",
        "smtp+starttls://mail.example.vn, false",
        "smtps://mail.example.vn:465, false",
    })
    void productionSendsNoLettersThatTheNetworkCanRead(String server, boolean refused) {
        var settings = read(Map.of("MOTCUA_SMTP", server), "--production");
        assertThat(ProductionGuard.refused(settings, false).contains(Danger.PLAIN_MAIL))
                .isEqualTo(refused);
        assertThat(Settings.read(List.of(), Map.of("MOTCUA_SMTP", "mail.example.vn")))
                .isInstanceOf(Misread.class);
    }

    @Test
    void productionMisspeltIsNotProductionLeftOut() {
        assertThat(Settings.read(List.of(), Map.of("MOTCUA_PRODUCTION", "1"))).isInstanceOf(Misread.class);
    }

    @ParameterizedTest
    @CsvSource({
        "--production, UNSIGNED_RESULTS;EMBEDDED_DATABASE",
        "--production --allow unsigned-results, EMBEDDED_DATABASE",
        "--production --allow unsigned-results;embedded-database, ''",
        "--production --database-url jdbc:postgresql://h/d, UNSIGNED_RESULTS;DEFAULT_SECRETS",
        "--production --database-url jdbc:postgresql://h/d --database-user u --database-password u,"
                + " UNSIGNED_RESULTS;DEFAULT_SECRETS",
        "--production --database-url jdbc:postgresql://h/d --database-user u --database-password xK-42-vuong,"
                + " UNSIGNED_RESULTS",
        "--production --demonstration true, UNSIGNED_RESULTS;EMBEDDED_DATABASE;DEMONSTRATION_ACCOUNTS",
        "--port 80, ''",
    })
    void productionRefusesEachDangerByName(String line, String refused) {
        var settings = read(Map.of(), line.replace(';', ',').split(" "));
        assertThat(ProductionGuard.refused(settings, false))
                .extracting(Danger::name)
                .containsExactlyInAnyOrder(refused.isEmpty() ? new String[0] : refused.split(";"));
    }

    @Test
    void demonstrationAccountsInTheDatabaseAreADanger() {
        var settings = read(Map.of(), "--production", "--allow", "unsigned-results,embedded-database");
        assertThat(ProductionGuard.refused(settings, true)).containsExactly(Danger.DEMONSTRATION_ACCOUNTS);
    }

    @Test
    void aPasswordIsNeverPrinted() {
        var settings = read(Map.of("MOTCUA_DATABASE_PASSWORD", "xK-42-vuong", "MOTCUA_DATABASE_USER", "u"));
        assertThat(settings.toString()).contains("Login[u]").doesNotContain("xK-42-vuong");
    }

    private static Settings read(Map<String, String> environment, String... arguments) {
        return ((Read) Settings.read(List.of(arguments), environment)).settings();
    }
}
