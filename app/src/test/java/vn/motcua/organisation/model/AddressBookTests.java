package vn.motcua.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.organisation.Address;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Located;
import vn.motcua.organisation.Located.Part;
import vn.motcua.organisation.Naming;
import vn.motcua.organisation.UnitLevel;

/** Addresses and names, on the invented city. */
class AddressBookTests {
    private static final LocalDate THEN = LocalDate.of(2025, 6, 30);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 21);
    private final Gazetteer gazetteer = Sample.gazetteer();

    @ParameterizedTest
    @CsvSource({
        "Phường Bến Đò, Thành phố Bến Mơ, Tỉnh Cửu Hà, Phường Bến Mơ",
        "phuong ben do, tp ben mo, cuu ha, Phường Bến Mơ",
        "P. Bến Đò, TP. Bến Mơ, '', Phường Bến Mơ",
        "ben do, '', '', Phường Bến Mơ",
        "Xã Tân Mơ, Huyện Cồn Mây, Cửu Hà, Xã Cồn Mây",
        "xã Tân Mơ, Bến Mơ, Cửu Hà, Phường Bến Mơ",
        "TT. Nắng, '', Nắng Thượng, Xã Sông Nắng",
        "Xã Gò Nắng, '', Thành phố Cửu Hà, Xã Sông Nắng",
        "Xã Sông Nắng, '', Cửu Hà, Xã Sông Nắng",
    })
    void anOldAddressHasOneOfToday(String commune, String district, String province, String today) {
        var located = gazetteer.locate(new Address("Số 5", "Ấp 2", commune, district, province), NOW);
        assertThat(located).isInstanceOf(Located.At.class);
        var address = ((Located.At) located).place().address();
        assertThat(address).isEqualTo(new Address("Số 5", "Ấp 2", today, "", "Thành phố Cửu Hà"));
    }

    @Test
    void aNameOfSeveralPlacesIsAnsweredWithAChoice() {
        var located = gazetteer.locate(new Address("", "", "tan mo", "", ""), NOW);
        assertThat(((Located.Choice) located).places())
                .extracting(place -> place.address().commune())
                .containsExactlyInAnyOrder("Phường Bến Mơ", "Xã Cồn Mây");
        assertThat(gazetteer.named("tan mo", THEN))
                .isInstanceOfSatisfying(
                        Naming.Several.class,
                        several -> assertThat(several.units()).hasSize(2));
    }

    @Test
    void aDividedCommuneIsAChoiceWithoutGuessedShares() {
        var located = gazetteer.locate(new Address("", "", "Xã Rạch Gầu", "", ""), NOW);
        assertThat(((Located.Choice) located).places())
                .hasSize(2)
                .allMatch(place -> place.share().isEmpty());
    }

    @Test
    void anAddressOfTodayHasItsOldOnes() {
        var located = gazetteer.locate(new Address("", "", "Phường Bến Mơ", "", "Cửu Hà"), THEN);
        assertThat(((Located.Choice) located).places())
                .extracting(place ->
                        place.address().commune() + ", " + place.address().district())
                .containsExactlyInAnyOrder(
                        "Phường Bến Đò, Thành phố Bến Mơ",
                        "Phường Chợ Mơ, Thành phố Bến Mơ",
                        "Xã Tân Mơ, Thành phố Bến Mơ");
    }

    @Test
    void anIslandDistrictWithoutCommunesIsAnAddressToo() {
        var islands = Sample.plan(Sample.withIsland()).result();
        var located = islands.locate(new Address("Số 5", "Thôn Tây", "", "Huyện Lý Sơn", "Tỉnh Quảng Ngãi"), NOW);
        assertThat(((Located.At) located).place().address())
                .isEqualTo(new Address("Số 5", "Thôn Tây", "Đặc khu Lý Sơn", "", "Tỉnh Quảng Ngãi"));
        var back = islands.locate(new Address("Số 5", "", "dac khu ly son", "", ""), THEN);
        assertThat(((Located.At) back).place().address())
                .isEqualTo(new Address("Số 5", "", "", "Huyện Lý Sơn", "Tỉnh Quảng Ngãi"));
        assertThat(gazetteer.locate(new Address("", "", "", "Huyện Cồn Mây", ""), NOW))
                .as("a district that had communes is not enough")
                .isEqualTo(new Located.Unknown(Part.COMMUNE));
    }

    @Test
    void whatIsNotThereIsSaidByPart() {
        assertThat(gazetteer.locate(new Address("", "", "Xã Không Có", "", ""), NOW))
                .isEqualTo(new Located.Unknown(Part.COMMUNE));
        assertThat(gazetteer.locate(new Address("", "", "Bến Đò", "Huyện Cồn Mây", ""), NOW))
                .isEqualTo(new Located.Unknown(Part.DISTRICT));
        assertThat(gazetteer.locate(new Address("", "", "Bến Đò", "", "Nắng Thượng"), NOW))
                .isEqualTo(new Located.Unknown(Part.PROVINCE));
        assertThat(gazetteer.locate(new Address("", "", "Xã Hòa Nắng", "", ""), NOW))
                .isInstanceOf(Located.NoHeir.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Hòa Nắng, 98005",
        "Hoà Nắng, 98005",
        "hoa nang, 98005",
        "xã hoà nắng, 98005",
        "hoa-nang, 98005",
        "X. Hòa Nắng, 98005",
    })
    void aNameIsFoundWithOrWithoutMarksWhereverTheToneSits(String typed, String code) {
        assertThat(gazetteer.named(typed, THEN))
                .isInstanceOfSatisfying(
                        Naming.One.class, one -> assertThat(one.unit().code()).isEqualTo(code));
    }

    @Test
    void marksThatAreTypedTellNamesApart() {
        assertThat(gazetteer.named("Nâng", unit -> unit.level() == UnitLevel.COMMUNE))
                .as("nothing has these marks, so all without them are meant")
                .isInstanceOf(Naming.One.class);
        assertThat(gazetteer.named("Phường Tân Mơ", THEN)).isInstanceOf(Naming.Nobody.class);
    }

    @Test
    void aCodeUsedAgainMeansTheUnitOfItsDay() {
        assertThat(gazetteer.bearing("99004", THEN).orElseThrow().name().vietnamese())
                .isEqualTo("Phường Chợ Mơ");
        assertThat(gazetteer.bearing("99004", NOW).orElseThrow().name().vietnamese())
                .isEqualTo("Phường Bến Mơ");
        assertThat(gazetteer.bearers("99004")).extracting(unit -> unit.id()).doesNotHaveDuplicates();
    }
}
