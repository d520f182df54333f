package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.catalogue.LoadSample;

/** A mother asks once for the birth, the residence and the insurance card, on a phone of 360 px on which no script runs. */
@ExtendWith(Street.class)
class LifeEventJourney {
    @BeforeAll
    static void publish(Street.Opened street) {
        street.house().bean(LoadSample.class).load();
    }

    @Test
    void withoutScriptAMotherAsksOnceForThree(Street.Opened street) throws IOException {
        try (var phone = street.plainPhone().signedInAs("congdan")) {
            var page = phone.page();
            begins(phone);
            applicant(phone);
            looksAt(street, phone, "child");
            child(page);
            birthplace(phone);
            assertThat(phone.heading()).as("she is the mother").isEqualTo("Người cha");
            page.check("[name=father-stated][value=no]");
            go(page);
            home(street, phone);
            card(page);
            photograph(phone);
            looksAt(street, phone, "check");
            page.click("main form button:not([type=button])");
            assertThat(phone.here()).contains("/bundle");
            assertThat(phone.text())
                    .contains(
                            "Một lần khai thành 3 hồ sơ",
                            "Công an phường Bến Mơ",
                            "Bảo hiểm xã hội",
                            "Chờ kết quả của");
            looksAt(street, phone, "bundle");
        }
    }

    private static void begins(Walker phone) {
        phone.visit("/procedures/2.000986");
        phone.page().click("main a[href='/apply/2.000986']");
        phone.page().check("input[value='Y99.01.01']");
        go(phone.page());
    }

    private static void card(Page page) {
        page.fill("[name=clinic]", "Trạm y tế phường Bến Mơ");
        page.check("[name=card][value=electronic]");
        go(page);
        page.check("[name=pledge]");
        go(page);
    }

    private static void applicant(Walker phone) {
        var page = phone.page();
        page.fill("[name=applicant-name]", "Đinh Mẫu Út");
        page.fill("[name=applicant-id]", "099190000101");
        day(page, "applicant-birth-day", "05", "11", "1995");
        page.fill("[name=applicant-phone]", "0000 000 101");
        place(page, "applicant-home");
        page.check("[name=relation][value=mother]");
        go(page);
        assertThat(phone.here())
                .as("she is asked what the certificate says of a mother")
                .endsWith("?more");
        page.fill("[name=applicant-ethnicity]", "Kinh");
        go(page);
    }

    private static void child(Page page) {
        page.fill("[name=child-name]", "Đinh Mẫu Bé");
        page.check("[name=child-sex][value=female]");
        day(page, "birth-day", "05", "11", "2025");
        page.fill("[name=child-ethnicity]", "Kinh");
        page.fill("[name=child-nationality]", "Việt Nam");
        page.fill("[name=child-home-town]", "Phường Bến Mơ");
        go(page);
    }

    private static void birthplace(Walker phone) {
        phone.page().check("[name=born-at][value=hospital]");
        go(phone.page());
        phone.page().fill("[name=hospital]", "Bệnh viện Mẫu");
        go(phone.page());
    }

    private static void home(Street.Opened street, Walker phone) {
        var page = phone.page();
        looksAt(street, phone, "home");
        page.check("[name=lives-at][value=applicant]");
        page.check("[name=housing][value=own]");
        page.check("[name=head-is][value=applicant]");
        go(page);
    }

    private static void photograph(Walker phone) throws IOException {
        var page = phone.page();
        assertThat(phone.heading()).isEqualTo("Giấy tờ");
        page.click("text=Giấy chứng sinh");
        page.setInputFiles("#photograph", new FilePayload("giay-chung-sinh.png", "image/png", picture()));
        go(page);
        page.click("main .btns a");
        page.click("main .btns a:first-child");
        assertThat(phone.heading()).contains("Kiểm tra lại");
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static void place(Page page, String field) {
        page.fill("[name='" + field + ".house']", "Số 3 đường Ví Dụ");
        page.fill("[name='" + field + ".commune']", "Phường Bến Mơ");
    }

    private static void day(Page page, String field, String day, String month, String year) {
        page.fill("[name='" + field + ".day']", day);
        page.fill("[name='" + field + ".month']", month);
        page.fill("[name='" + field + ".year']", year);
    }

    /** Looked at with script by the same person: only then can barriers be looked for. */
    private static void looksAt(Street.Opened street, Walker phone, String name) {
        phone.findsNothingWrong().photograph("phone-plain-event-" + name);
        street.shows("congdan", phone.here(), "-event-" + name);
    }

    private static void go(Page page) {
        page.click("main form[method=post] button >> nth=0");
    }
}
