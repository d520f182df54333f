package vn.motcua.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.read;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.row;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.catalogue.Availability;
import vn.motcua.organisation.Agency;

/** Whose procedure it is. */
class ReadingAuthoritiesTests {
    private static final String CODE = "1.999001";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ủy ban nhân dân cấp xã | COMMUNE",
                "Chủ tịch UBND cấp xã; Ủy ban nhân dân cấp xã | COMMUNE",
                "Uỷ ban Nhân dân cấp xã, phường, thị trấn | COMMUNE",
                "Chủ tịch ủy ban nhân dân cấp tỉnh | PROVINCE",
                "Sở Mẫu, Thể thao và Du lịch | DEPARTMENT",
                "Cơ quan chuyên môn về mẫu thuộc Ủy ban nhân dân cấp tỉnh | DEPARTMENT"
            })
    void aPlainAuthorityIsOneOfOurs(String authority, Agency.Kind kind) {
        var terms =
                read(row(CODE, Map.of(Column.AUTHORITY, authority))).procedure().terms();
        assertThat(terms.competence().handles()).containsExactly(kind);
        assertThat(terms.availability()).isEqualTo(new Availability.Offered());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công an cấp Xã",
                "Bảo hiểm xã hội tỉnh",
                "Cục Mẫu Việt Nam",
                "Công an huyện",
                "Thuế cơ sở",
                "Bộ Quốc phòng",
                "Phòng quản lý xuất nhập cảnh"
            })
    void anotherAuthoritysIsHandledElsewhere(String authority) {
        var address = "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/mau";
        var cells = Map.of(Column.AUTHORITY, authority, Column.SOURCE_ADDRESS, address);
        assertThat(read(row(CODE, cells)).procedure().terms().availability())
                .isInstanceOfSatisfying(Availability.Elsewhere.class, elsewhere -> {
                    assertThat(elsewhere.authority().vietnamese()).isEqualTo(authority);
                    assertThat(elsewhere.authority().english()).isNotBlank();
                    assertThat(elsewhere.link()).isEqualTo(address);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://example.com/gov.vn", "http://dichvucong.gov.vn", "x y"})
    void nobodyIsLedToAPageThatIsNotTheStates(String address) {
        var cells = Map.of(Column.AUTHORITY, "Công an cấp Xã", Column.SOURCE_ADDRESS, address);
        assertThat(read(row(CODE, cells)).procedure().terms().availability())
                .isInstanceOfSatisfying(
                        Availability.Elsewhere.class,
                        elsewhere -> assertThat(elsewhere.link()).isEqualTo("https://dichvucong.gov.vn"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Cơ sở giáo dục", "Cơ quan chuyên môn được giao", "Công an cấp Xã; Ủy ban nhân dân cấp xã"})
    void whatIsNotPlainIsNotCalledElsewhere(String authority) {
        assertThat(read(row(CODE, Map.of(Column.AUTHORITY, authority)))
                        .procedure()
                        .terms()
                        .availability())
                .isEqualTo(new Availability.Offered());
    }
}
