package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an administrator does so that systems of others may call the house and be told by it. */
@ExtendWith(Street.class)
class ConnectionsJourney {

    @Test
    void aProgramIsRegisteredGivenAnotherSecretAndRevoked(Street.Opened street) {
        try (var phone = street.phone().signedInAs("quantri")) {
            phone.findsNothingWrongAt("/admin/clients").photograph("phone-clients-none");
            phone.page().click("form[action$='/admin/clients'] button");
            phone.findsNothingWrong().photograph("phone-clients-mistakes");
            assertThat(phone.page().locator(".errsum a").count()).isGreaterThan(2);
            phone.page().fill("input[name=name]", "Phần mềm một cửa của Sở Nội vụ");
            phone.page().selectOption("select[name=role]", "reception-clerk");
            phone.page().selectOption("select[name=agency]", new SelectOption().setIndex(3));
            phone.page().check("input[name=scope-inbox-read]");
            phone.page().click("form[action$='/admin/clients'] button");
            phone.findsNothingWrong().photograph("phone-client-once");
            assertThat(phone.page().locator("code.secret").count()).isEqualTo(2);
            phone.page().click("main a.btn");
            phone.findsNothingWrong().photograph("phone-client");
            phone.page().click("form[action$='/rotation'] button");
            phone.findsNothingWrong();
            phone.page().click("main a.btn");
            phone.page().click("form[action$='/revocation'] button");
            assertThat(phone.text()).contains("Đã thu hồi lúc");
        }
        street.shows("quantri", "/admin/clients");
        street.shows("quantri", "/en/admin/clients");
    }

    @Test
    void anotherSystemIsToldSignedNewsUntilItIsEnded(Street.Opened street) {
        try (var computer = street.computer().signedInAs("quantri")) {
            computer.findsNothingWrongAt("/admin/webhooks").photograph("computer-webhooks-none");
            computer.page().fill("input[name=name]", "Cổng dữ liệu của thành phố");
            computer.page().fill("input[name=address]", "https://169.254.169.254/latest");
            computer.page().check("input[name=topic-dossiers]");
            computer.page().click("form[action$='/admin/webhooks'] button");
            computer.findsNothingWrong().photograph("computer-webhooks-mistakes");
            assertThat(computer.page().locator(".errsum a").count()).isEqualTo(1);
            computer.page().fill("input[name=address]", "https://93.184.215.14/tin-moi");
            computer.page().click("form[action$='/admin/webhooks'] button");
            computer.findsNothingWrong().photograph("computer-webhook-once");
            computer.page().click("main a.btn");
            computer.findsNothingWrong().photograph("computer-webhook");
        }
        street.shows("quantri", "/admin/webhooks");
        street.shows("quantri", "/en/admin/webhooks");
    }
}
