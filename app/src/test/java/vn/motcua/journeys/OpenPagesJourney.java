package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.Town;

/** What stands open to everybody: where a dossier is, the figures, and the pages for whoever writes programs. */
@ExtendWith(Street.class)
class OpenPagesJourney {
    private static final int BORNE = 5;

    @Test
    void aDossierIsTrackedByItsDigitsUntilTooMuchWasGuessed(Street.Opened street) throws Exception {
        var town = new Town(street.database(), street.house());
        var filed = town.filed(Town.citizen(), Town.BIRTH, town.desk);
        var digits = digits(street, filed);
        try (var phone = street.phone();
                var computer = street.computer()) {
            asks(phone, filed.code(), digits);
            assertThat(phone.heading()).contains(filed.code());
            phone.findsNothingWrong().photograph("phone-tracked");

            asks(computer, "T-2222", "12a4");
            assertThat(computer.page().locator(".errsum a").count()).isEqualTo(2);
            computer.findsNothingWrong().photograph("computer-track-misread");

            guesses(phone, filed.code(), digits.equals("0000") ? "0001" : "0000");
            asks(computer, filed.code(), digits);
            assertThat(computer.heading()).doesNotContain(filed.code());
            computer.findsNothingWrong().photograph("computer-track-closed");
        }
    }

    /** Whether the code or the digits are wrong is not told, and digits are never shown again. */
    private static void guesses(Walker visitor, String code, String wrong) {
        asks(visitor, "T-2222-2222", wrong);
        visitor.findsNothingWrong().photograph("phone-track-unknown");
        var unknown = visitor.page().textContent("main");
        for (var guess = 0; guess < BORNE; guess++) {
            asks(visitor, code, wrong);
            assertThat(visitor.page().textContent("main")).isEqualTo(unknown);
        }
        assertThat(visitor.page().inputValue("[name=code]")).isEqualTo(code);
        assertThat(visitor.page().inputValue("[name=digits]")).isEmpty();
    }

    @Test
    void figuresCallsAndProblemsHaveNoBarrierOnAPhoneNorOnAComputer(Street.Opened street) {
        try (var phone = street.phone();
                var computer = street.computer()) {
            for (var path : List.of("/figures", "/api", "/problems", "/en/problems/dossier/incomplete")) {
                assertThat(phone.visit(path)).as(path).isEqualTo(200);
                phone.findsNothingWrong().photograph("phone" + path.replace('/', '-'));
                computer.visit(path);
                computer.findsNothingWrong().photograph("computer" + path.replace('/', '-'));
            }
            computer.visit("/");
            computer.page().click("footer a[href='/api']");
            assertThat(computer.page().textContent("main")).contains("POST /api/v1/drafts/{id}/file");
        }
    }

    @Test
    void aTokenIsMadeShownOnceAndRevoked(Street.Opened street) {
        try (var phone = street.phone().signedInAs("congdan.conmay")) {
            phone.visit("/account/tokens");
            phone.findsNothingWrong().photograph("phone-tokens-none");
            phone.page().fill("[name=name]", "Phần mềm của xã");
            phone.page().check("[name=scope-dossiers-read]");
            phone.page().fill("[name=current]", Street.PASSWORD);
            phone.page().click("main form:last-of-type button");
            phone.findsNothingWrong().photograph("phone-token-made");
            assertThat(phone.page().textContent("main")).contains("mc_");
            phone.visit("/account/tokens");
            assertThat(phone.page().textContent("main"))
                    .contains("Phần mềm của xã")
                    .doesNotContain("mc_");
            phone.page().click("details:has(form[action$='/rotation']) summary");
            phone.findsNothingWrong().photograph("phone-tokens");
            phone.page().click("form[action$='/revocation'] button");
            assertThat(phone.page().locator("form[action$='/revocation']").count())
                    .isZero();
        }
    }

    private static void asks(Walker visitor, String code, String digits) {
        visitor.visit("/track");
        visitor.page().fill("[name=code]", code);
        visitor.page().fill("[name=digits]", digits);
        visitor.page().click("main form button:not([type=button])");
    }

    /** As they stand on the receipt of whoever filed it. */
    private static String digits(Street.Opened street, Dossier filed) {
        return JdbcClient.create(street.database().owner())
                .sql("SELECT d.secret FROM dossier.dossier d WHERE d.id = :id")
                .param("id", filed.id().value())
                .query(String.class)
                .single();
    }
}
