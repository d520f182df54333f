package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Street.class)
class OrganisationJourney {
    private static final String OUTLINE = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"99"},
             "geometry":{"type":"Polygon","coordinates":[[[106,10],[107,10],[107,11],[106,10.5],[106,10]]]}}]}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/addresses?commune=ben+do&street=5",
                "/addresses?commune=tan+mo",
                "/addresses?commune=khong+co",
            })
    void aVisitorsPageHasNoBarrierOnAPhoneNorOnAComputer(String path, Street.Opened street) {
        street.shows(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/organisation",
                "/en/admin/organisation?day=2025-06-30&code=99",
                "/admin/organisation?q=tan+mo&any=yes",
                "/admin/organisation/units/99019?day=2025-06-30",
                "/admin/organisation/unplaced",
                "/admin/organisation/decision?kind=split&code=99010",
                "/en/admin/organisation/import",
                "/admin/organisation/map",
                "/admin/organisation/agencies",
                "/admin/organisation/outlines",
                "/admin/organisation/agencies/new?preview=yes&from=2028-01-01&source=Q%C4%90+9&name=S%E1%BB%9F+M%E1%BA%ABu"
                        + "&name-en=Sample&code=Y99.88&kind=department&parent=Y99.00",
                "/en/admin/organisation/agencies/Y99.02.01",
                "/admin/organisation/agencies/Y99.02.01/decision",
            })
    void anAdministratorsPageHasNoBarrierOnAPhoneNorOnAComputer(String path, Street.Opened street) {
        street.shows("quantri", path);
    }

    @Test
    void withoutScriptAVisitorFindsWhereAnOldAddressLiesNow(Street.Opened street) {
        try (var phone = street.plainPhone()) {
            phone.visit("/addresses");
            phone.page().fill("input[name=street]", "Số 5 đường Mẫu");
            phone.page().fill("input[name=commune]", "xa tan mo");
            phone.page().click("main form button:not([type=button])");
            assertThat(phone.text()).contains("Phường Bến Mơ", "Xã Cồn Mây");
            phone.page().fill("input[name=district]", "Huyện Cồn Mây");
            phone.page().click("main form button:not([type=button])");
            assertThat(phone.text()).contains("Số 5 đường Mẫu, Xã Cồn Mây, Thành phố Cửu Hà");
            phone.findsNothingWrong();
        }
    }

    @Test
    void withoutScriptAnAdministratorWalksThroughTimeAndDecides(Street.Opened street) {
        try (var phone = street.plainPhone().signsInAs("quantri")) {
            phone.visit("/admin/organisation");
            phone.page().fill("input[name=day]", "2025-06-30");
            phone.page().click("main form button:not([type=button])");
            assertThat(phone.text()).contains("Tỉnh Nắng Thượng");
            phone.visit("/admin/organisation/decision?kind=split&code=98002");
            phone.page().fill("input[name=from]", "2028-01-01");
            phone.page().fill("input[name=source]", "Nghị quyết mẫu 9/NQ");
            phone.page().fill("textarea[name=pieces]", "98002; Xã Nắng Đông; 60%\n98030; Xã Nắng Tây; 30%");
            phone.page().click("main form[method=get] button");
            phone.findsNothingWrong();
            assertThat(phone.text()).contains("phải bằng 1");
            phone.page().fill("textarea[name=pieces]", "98002; Xã Nắng Đông; 60%\n98030; Xã Nắng Tây; 40%");
            phone.page().click("main form[method=get] button");
            phone.findsNothingWrong().photograph("phone-decision-preview");
            assertThat(phone.text()).contains("Kết thúc", "60 %");
            phone.page().click("main form[method=post] button");
            assertThat(phone.heading()).isEqualTo("Xã Nắng Đông");
            assertThat(phone.text()).contains("Nghị quyết mẫu 9/NQ");
        }
    }

    @Test
    void withoutScriptTheSameFilesAreTriedAndCarriedOut(Street.Opened street) throws IOException {
        try (var phone = street.plainPhone().signsInAs("quantri")) {
            phone.visit("/admin/organisation/import");
            phone.page().setInputFiles("input[name=files]", tables());
            phone.page().click("main form[enctype] button");
            phone.findsNothingWrong().photograph("phone-import-tried");
            assertThat(phone.here()).startsWith("/admin/organisation/import/");
            phone.page().click("main form[action$=carrying-out] button");
            phone.findsNothingWrong();
            assertThat(phone.text()).contains("Đã thực hiện");
            phone.visit("/admin/organisation/import");
            assertThat(phone.page().textContent("main table")).contains("successions.csv");
        }
    }

    private static Path[] tables() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/organisation/sample"))) {
            return files.sorted().toArray(Path[]::new);
        }
    }

    @Test
    void theMapOfTheCountryAlwaysShowsHoangSaAndTruongSa(Street.Opened street) {
        try (var computer = street.computer().signedInAs("quantri")) {
            computer.visit("/admin/organisation/map");
            assertThat(computer.page().textContent("svg[role=img]"))
                    .contains("Quần đảo Hoàng Sa", "Quần đảo Trường Sa");
            computer.visit("/admin/organisation/outlines");
            computer.page()
                    .setInputFiles(
                            "input[name=file]",
                            new FilePayload("mau.json", "application/json", OUTLINE.getBytes(StandardCharsets.UTF_8)));
            computer.page().fill("input[name=source]", "Hình vẽ mẫu");
            computer.page().click("main form button:not([type=button])");
            assertThat(computer.here()).startsWith("/admin/organisation/map");
            assertThat(computer.page().locator("main svg path").count()).isPositive();
            assertThat(computer.page().textContent("svg[role=img]"))
                    .contains("Quần đảo Hoàng Sa", "Quần đảo Trường Sa");
            computer.findsNothingWrong().photograph("computer-map-with-outlines");
        }
    }
}
