package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.catalogue.LoadSample;

/** A birth is registered from the procedure's page to the receipt, on a phone of 360 px on which no script runs. */
@ExtendWith(Street.class)
class DossierJourney {
    private static final String BIRTH = "/procedures/1.001193";

    @BeforeAll
    static void publish(Street.Opened street) {
        street.house().bean(LoadSample.class).load();
    }

    @Test
    void withoutScriptACitizenRegistersABirth(Street.Opened street) throws IOException {
        try (var phone = street.plainPhone().signedInAs("congdan")) {
            var page = phone.page();
            begins(phone);
            go(page);
            looksAt(street, phone, "mistakes");
            fills(phone);
            photograph(phone);
            page.click("main .btns a:first-child");
            assertThat(phone.heading()).contains("Kiểm tra lại");
            looksAt(street, phone, "check");
            page.click("main form button:not([type=button])");
            assertThat(phone.here()).endsWith("/receipt");
            assertThat(phone.text()).containsPattern("T-[2-9A-Z]{4}-[2-9A-Z]{4}");
            looksAt(street, phone, "receipt");
            page.click("main .btns a:first-child");
            assertThat(phone.text()).contains("Chờ tiếp nhận", "Bến Mơ");
            looksAt(street, phone, "dossier");
        }
    }

    private static void begins(Walker phone) {
        phone.visit(BIRTH);
        phone.page().click("main a[href='/apply/1.001193']");
        phone.page().check("input[value='Y99.01.01']");
        go(phone.page());
        phone.page().check("input[name=case][value='0']");
        go(phone.page());
    }

    private static void fills(Walker phone) {
        applicant(phone.page());
        go(phone.page());
        child(phone.page());
        go(phone.page());
        birthplace(phone);
        mother(phone.page());
        go(phone.page());
        father(phone.page());
        pledge(phone.page());
    }

    @Test
    void itsPagesHaveNoBarrierOnAPhoneNorOnAComputer(Street.Opened street) {
        try (var phone = street.phone().signedInAs("congdan.songnang");
                var computer = street.computer().signedInAs("congdan.songnang")) {
            phone.visit("/my/dossiers");
            phone.findsNothingWrong().photograph("phone-mine-empty");
            phone.visit("/apply/1.001193");
            phone.findsNothingWrong().photograph("phone-apply");
            phone.page().check("input[value='Y99.03.01']");
            go(phone.page());
            var draft = phone.here().replaceFirst("/case$", "");
            for (var path : List.of("/case", "/pages/child", "/pages/birthplace", "/papers", "/papers/1", "/check")) {
                for (var walker : List.of(phone, computer)) {
                    walker.visit(draft + path);
                    walker.findsNothingWrong();
                }
                phone.photograph("phone-draft" + path.replace('/', '-'));
                computer.photograph("computer-draft" + path.replace('/', '-'));
            }
            phone.visit(draft + "/pages/child");
            go(phone.page());
            phone.findsNothingWrong().photograph("phone-draft-mistakes");
            phone.visit("/my/dossiers");
            phone.findsNothingWrong().photograph("phone-mine");
        }
    }

    /** Looked at with script by the same person: only then can barriers be looked for. */
    private static void looksAt(Street.Opened street, Walker phone, String name) {
        phone.findsNothingWrong().photograph("phone-plain-" + name);
        street.shows("congdan", phone.here(), "-filing-" + name);
    }

    private static void go(Page page) {
        page.click("main form[method=post] button >> nth=0");
    }

    private static void applicant(Page page) {
        page.fill("[name=applicant-name]", "Đinh Mẫu Út");
        page.fill("[name=applicant-id]", "099190000101");
        page.fill("[name=applicant-phone]", "0000 000 101");
        home(page, "applicant-home");
        page.check("[name=relation][value=father]");
    }

    private static void child(Page page) {
        page.fill("[name=child-name]", "Đinh Mẫu Bé");
        page.check("[name=child-sex][value=female]");
        day(page, "birth-day", "05", "11", "2025");
        page.fill("[name=child-ethnicity]", "Kinh");
        page.fill("[name=child-nationality]", "Việt Nam");
        page.fill("[name=child-home-town]", "Phường Bến Mơ");
    }

    /** The hospital is asked for only once one has said that there was one. */
    private static void birthplace(Walker phone) {
        var page = phone.page();
        assertThat(page.locator("[name=hospital]").count()).isZero();
        page.check("[name=born-at][value=hospital]");
        go(page);
        assertThat(phone.here()).endsWith("?more");
        page.fill("[name=hospital]", "Bệnh viện Mẫu");
        go(page);
    }

    private static void mother(Page page) {
        page.fill("[name=mother-name]", "Lê Mẫu Mẹ");
        page.fill("[name=mother-ethnicity]", "Kinh");
        home(page, "mother-home");
    }

    private static void father(Page page) {
        page.check("[name=father-stated][value=no]");
        go(page);
    }

    /** Whatever is asked besides, up to the declaration. */
    private static void pledge(Page page) {
        assertThat(page.locator("[name=pledge]").count()).isEqualTo(1);
        page.check("[name=pledge]");
        go(page);
    }

    private static void photograph(Walker phone) throws IOException {
        var page = phone.page();
        assertThat(phone.heading()).isEqualTo("Giấy tờ");
        page.click("text=Giấy chứng sinh");
        assertThat(page.getAttribute("#photograph", "capture")).isEqualTo("environment");
        page.setInputFiles("#photograph", new FilePayload("giay-chung-sinh.png", "image/png", picture()));
        go(page);
        assertThat(phone.text()).contains("giay-chung-sinh.png");
        assertThat(page.locator("img[src$='/preview']").count()).isEqualTo(1);
        phone.photograph("phone-plain-paper");
        page.click("main .btns a");
    }

    private static byte[] picture() throws IOException {
        var picture = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.fillRect(20, 20, 260, 360);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static void home(Page page, String field) {
        page.fill("[name='" + field + ".house']", "Số 3 đường Ví Dụ");
        page.fill("[name='" + field + ".commune']", "Phường Bến Mơ");
    }

    private static void day(Page page, String field, String day, String month, String year) {
        page.fill("[name='" + field + ".day']", day);
        page.fill("[name='" + field + ".month']", month);
        page.fill("[name='" + field + ".year']", year);
    }
}
