package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How officers come in: with a passkey, in a real browser that has an authenticator of its own. */
@ExtendWith(Street.class)
class OfficersDoorJourney {

    @Test
    void anOfficerGetsAPasskeyAndNeedsNoPasswordAnyMore(Street.Opened street) {
        try (var computer = street.computer()) {
            var home = "http://localhost:" + street.house().at("/").getPort();
            givesAKey(computer);
            typesThePassword(computer, home);
            computer.page().waitForURL("**/desk");
            addsTheKey(computer, home);

            computer.device().clearCookies();
            computer.page().navigate(home + "/sign-in");
            showsTheKey(computer);
            assertThat(computer.text()).contains("Chuyên viên");

            computer.device().clearCookies();
            typesThePassword(computer, home);
            assertThat(computer.heading()).isEqualTo("Bước thứ hai");
            computer.findsNothingWrong().photograph("computer-second-step");
            showsTheKey(computer);
        }
    }

    private static void typesThePassword(Walker walker, String home) {
        walker.page().navigate(home + "/sign-in");
        walker.page().fill("input[name=login]", "chuyenvien");
        walker.page().fill("input[name=password]", Street.PASSWORD);
        walker.page().click("form[action='/sign-in'] button");
    }

    private static void addsTheKey(Walker walker, String home) {
        walker.page().navigate(home + "/account/keys");
        walker.findsNothingWrong().photograph("computer-keys");
        walker.page().fill("input[name=current]", Street.PASSWORD);
        walker.page().click("form[action='/account/keys/password'] button");
        walker.page().fill("input[name=name]", "Máy cơ quan");
        walker.page().click("[data-passkey=make] button");
        walker.page().waitForSelector("text=Máy cơ quan");
        walker.findsNothingWrong().photograph("computer-keys-one");
    }

    private static void showsTheKey(Walker walker) {
        walker.page().click("[data-passkey=show] button");
        walker.page().waitForURL("**/desk");
    }

    /** As a telephone or computer has one: it knows its owner, and says yes. */
    private static void givesAKey(Walker walker) {
        var wire = walker.device().newCDPSession(walker.page());
        wire.send("WebAuthn.enable");
        var kind = JsonParser.parseString("""
                {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
                 "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}
                """).getAsJsonObject();
        JsonObject made = wire.send("WebAuthn.addVirtualAuthenticator", kind);
        assertThat(made.get("authenticatorId").getAsString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chuyenvien, /desk/delegations",
        "chuyenvien, /en/desk/delegations",
        "quantri, /admin/delegations",
        "tiepnhan, /account/keys",
        "tiepnhan, /en/account/keys",
    })
    void aPageHasNoBarrierOnAPhoneNorOnAComputer(String login, String path, Street.Opened street) {
        street.shows(login, path);
    }
}
