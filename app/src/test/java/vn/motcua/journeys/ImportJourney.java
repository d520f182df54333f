package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Street.class)
class ImportJourney {
    private static final String HEADINGS =
            "code,name,field,level,time_limit,fee_vnd,online_level,components,result,source_address,authority\n";
    private static final String GOOD =
            "9.800001,Thủ tục mẫu một,Lĩnh vực mẫu,xã,%s,0,toàn trình,Tờ khai (1 bản chính),Giấy mẫu,,Ủy ban nhân dân cấp xã\n";
    private static final String BAD = "9.800002,Thủ tục mẫu hai,Lĩnh vực mẫu,xã,3 buổi,,,,,,\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/procedures/import",
                "/en/admin/procedures/import",
                "/admin/procedures/import/one",
                "/en/admin/procedures/import/one"
            })
    void thePageHasNoBarrierOnAPhoneNorOnAComputer(String path, Street.Opened street) {
        street.shows("quantri", path);
    }

    @Test
    void withoutScriptAnAdministratorTriesAFileLooksAndPublishes(Street.Opened street) {
        try (var phone = street.plainPhone().signsInAs("quantri")) {
            send(phone, HEADINGS + GOOD.formatted("3 ngày làm việc") + BAD);
            assertThat(phone.text()).contains("Chưa có gì thay đổi", "Không rõ thời hạn “3 buổi”");
            phone.findsNothingWrong().photograph("phone-import-refused");
            phone.page().click("main nav.tabs a[href*='fate=new']");
            assertThat(phone.text()).contains("9.800001", "không phải miễn phí");
            phone.findsNothingWrong().photograph("phone-import-new");
            phone.page().click("main form[action*=publication] button");
            assertThat(phone.text()).contains("Đã công bố");
            phone.findsNothingWrong();

            send(phone, HEADINGS + GOOD.formatted("3 ngày làm việc"));
            assertThat(phone.text()).contains("Không có gì mới");
            phone.findsNothingWrong();
        }
    }

    @Test
    void aChangedRowIsShownFieldByFieldOnPhoneAndComputer(Street.Opened street) {
        try (var computer = street.computer().signedInAs("quantri")) {
            send(computer, HEADINGS + GOOD.replace("9.800001", "9.800003").formatted("5 ngày"));
            computer.page().click("main form[action*=publication] button");
            computer.visit("/admin/procedures/import");
            computer.page().fill("input[name=from-year]", "2031");
            send(computer, HEADINGS + GOOD.replace("9.800001", "9.800003").formatted("4 ngày"), false);
            computer.page().click("main nav.tabs a[href*='fate=changed']");
            assertThat(computer.text()).contains("5 ngày", "4 ngày");
            computer.findsNothingWrong().photograph("computer-import-changed");
            try (var phone = street.phone().signedInAs("quantri")) {
                phone.visit(computer.here());
                phone.findsNothingWrong().photograph("phone-import-changed");
            }
        }
    }

    @Test
    void aFileThatIsNoTableIsRefusedInWords(Street.Opened street) {
        try (var phone = street.plainPhone().signsInAs("quantri")) {
            send(phone, "ten,ma\nx,y\n");
            assertThat(phone.text()).contains("Không đọc được tệp này", "Không có cột nào tên “ten”");
            phone.findsNothingWrong();
            phone.visit("/admin/procedures/import");
            phone.page().click("main form button:not([type=button])");
            assertThat(phone.text()).contains("Hãy chọn một tệp");
            phone.findsNothingWrong();
        }
    }

    private static void send(Walker walker, String file) {
        send(walker, file, true);
    }

    private static void send(Walker walker, String file, boolean anew) {
        if (anew) {
            walker.visit("/admin/procedures/import");
        }
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        walker.page().setInputFiles("input[name=file]", new FilePayload("mau.csv", "text/csv", bytes));
        walker.page().click("main form button:not([type=button])");
    }
}
