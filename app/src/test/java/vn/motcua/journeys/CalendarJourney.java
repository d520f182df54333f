package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Street.class)
class CalendarJourney {
    private static final String ASKED = "/deadline?day=2026-11-20&time=09:00&amount=3&unit=WORKING_DAY&agency=&cutoff=";

    @ParameterizedTest
    @ValueSource(strings = {"/deadline", "/en/deadline", ASKED, "/en" + ASKED, "/deadline?unit=DAY&amount=0"})
    void aVisitorsPageHasNoBarrierOnAPhoneNorOnAComputer(String path, Street.Opened street) {
        street.shows(path);
    }

    @ParameterizedTest
    @CsvSource({
        "quantri, /admin/calendar",
        "quantri, /en/admin/calendar",
        "quantri, /admin/calendar?year=2027",
        "quantri, /admin/calendar/day",
        "quantri, /admin/calendar/import?year=2027",
        "quantri, /admin/calendar/hours",
        "quantri, /admin/calendar/withdrawal?day=2026-11-24",
        "lanhdao, /desk/calendar",
        "chuyenvien, /desk/calendar",
    })
    void anOfficersPageHasNoBarrierOnAPhoneNorOnAComputer(String login, String path, Street.Opened street) {
        street.shows(login, path);
    }

    @Test
    void withoutScriptAVisitorComesFromTheHomePageAndLearnsWhenAndWhy(Street.Opened street) {
        try (var phone = street.plainPhone()) {
            phone.visit("/");
            phone.page().click("main a[href='/deadline']");
            phone.page().fill("input[name=day]", "2026-11-23");
            phone.page().fill("input[name=time]", "09:00");
            phone.page().fill("input[name=amount]", "1");
            phone.page().click("main form button:not([type=button])");
            assertThat(phone.text())
                    .contains("17:00 thứ Tư, 25/11/2026", "Ngày Văn hóa Việt Nam", "Nghị quyết 28/2026/QH16");
            phone.findsNothingWrong();
        }
    }

    @Test
    void withoutScriptAnAdministratorTriesOutAndCarriesOutTheYear(Street.Opened street) {
        try (var phone = street.plainPhone().signsInAs("quantri")) {
            phone.visit("/admin/calendar?year=2029");
            assertThat(phone.text()).contains("tạm tính");
            phone.page().click("main a[href*='/admin/calendar/import']");
            phone.page()
                    .fill("textarea[name=rows]", "01/01/2029;lễ;Tết Dương lịch;Luật mẫu\n32/01/2029;lễ;Sai;Luật mẫu");
            phone.page().click("main button[value=try]");
            phone.findsNothingWrong();
            assertThat(phone.text()).contains("Không đọc được ô này");
            phone.page().fill("textarea[name=rows]", "01/01/2029;lễ;Tết Dương lịch;Luật mẫu");
            phone.page().click("main button[value=try]");
            assertThat(phone.text()).contains("chưa thay đổi gì");
            phone.page().fill("input[name=source]", "Quyết định mẫu 1/QĐ");
            phone.page().click("main button[value=carry-out]");
            assertThat(phone.here()).startsWith("/admin/calendar?year=2029");
            assertThat(phone.text()).contains("Quyết định mẫu 1/QĐ");
        }
    }

    @Test
    void aFileIsReadLikeWhatIsTypedAndOneThatIsNoTextIsSaid(Street.Opened street) {
        try (var phone = street.plainPhone().signsInAs("quantri")) {
            phone.visit("/admin/calendar/import?year=2031");
            phone.page().setInputFiles("input[name=file]", file(StandardCharsets.UTF_16));
            phone.page().click("main button[value=try]");
            assertThat(phone.text()).contains("UTF-8");
            phone.page().setInputFiles("input[name=file]", file(StandardCharsets.UTF_8));
            phone.page().click("main button[value=try]");
            assertThat(phone.text()).contains("chưa thay đổi gì", "Tết Dương lịch");
            assertThat(phone.page().inputValue("textarea[name=rows]")).contains("Luật mẫu");
        }
    }

    private static FilePayload file(Charset charset) {
        return new FilePayload("lich.csv", "text/csv", "01/01/2031;lễ;Tết Dương lịch;Luật mẫu".getBytes(charset));
    }

    @ParameterizedTest
    @CsvSource({
        "quantridonvi, /admin/calendar/import?year=2027",
        "quantridonvi, /admin/calendar/day",
        "quantridonvi, /admin/calendar/hours",
    })
    void aFormThatCouldNotBeSentIsNotOpened(String login, String path, Street.Opened street) {
        try (var phone = street.phone().signedInAs(login)) {
            assertThat(phone.visit(path)).isEqualTo(403);
        }
    }

    @Test
    void withoutScriptAnAgencyAdministratorClosesTheOfficeAfterALookAtWhatItMoves(Street.Opened street) {
        try (var phone = street.plainPhone().signsInAs("quantridonvi")) {
            phone.visit("/admin/calendar");
            phone.page()
                    .selectOption(
                            "select[name=agency]",
                            new SelectOption().setLabel("Trung tâm Phục vụ hành chính công phường Bến Mơ"));
            phone.page().click("main form.filters button");
            phone.page().click("main a[href*='/admin/calendar/day?']");
            phone.page().fill("input[name=day]", "2026-12-22");
            phone.page().selectOption("select[name=kind]", "closure");
            phone.page().fill("input[name=name]", "Nước lụt");
            phone.page().fill("input[name=source]", "Quyết định mẫu 2/QĐ");
            phone.page().click("main form[method=get] button");
            phone.findsNothingWrong();
            phone.page().click("main form[method=post] button");
            assertThat(phone.text()).contains("Nước lụt", "Quyết định mẫu 2/QĐ");
        }
    }
}
