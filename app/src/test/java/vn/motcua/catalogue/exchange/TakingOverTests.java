package vn.motcua.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;
import static vn.motcua.catalogue.CatalogueFixtures.named;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.read;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.row;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.Limit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Method;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.TimeLimit;

/** What a new row changes in a procedure that is kept here. */
class TakingOverTests {
    private static final String CODE = "1.999001";
    private static final Procedure HERE = aProcedure(CODE);

    @Test
    void whatIsNewIsTakenAsItIs() {
        var row = said(Map.of());
        assertThat(Takeover.of(row, Optional.empty(), Optional.empty())).isEqualTo(new Takeover(row, false));
    }

    @Test
    void whatTheRowDoesNotSayStays() {
        var taken = Takeover.of(said(Map.of(Column.FIELD, "Lĩnh vực khác")), Optional.of(HERE), Optional.empty());
        var after = taken.procedure();
        assertThat(after.heading().field()).isEqualTo("Lĩnh vực khác");
        assertThat(after.heading().name().english())
                .isEqualTo(HERE.heading().name().english());
        assertThat(after.heading().law()).isEqualTo(HERE.heading().law());
        assertThat(after.terms()).isEqualTo(HERE.terms());
        assertThat(after.papers()).isEqualTo(HERE.papers());
        assertThat(after.process()).isEqualTo(HERE.process());
    }

    @Test
    void whatWasMendedHereStaysUntilTheCountryChangesIt() {
        var before = said(Map.of(Column.RESULT, "Giấy"));
        var mended = named(before, "Tên đã sửa ở đây");
        var other = said(Map.of(Column.RESULT, "Giấy mới"));
        var after = Takeover.of(other, Optional.of(mended), Optional.of(before)).procedure();
        assertThat(after.heading().name().vietnamese()).isEqualTo("Tên đã sửa ở đây");
        assertThat(after.papers().results().getFirst().name()).isEqualTo("Giấy mới");
    }

    @Test
    void aProcessThatNoLongerFillsTheLimitIsSetAside() {
        var row = said(Map.of(Column.TIME_LIMIT, "2 ngày làm việc"));
        var taken = Takeover.of(row, Optional.of(HERE), Optional.empty());
        assertThat(taken.setAside()).isTrue();
        assertThat(taken.procedure().process().isUnknown()).isTrue();
        assertThat(taken.procedure().terms().by(Channel.DIRECT).flatMap(Method::limit))
                .contains(TimeLimit.of(Limit.workingDays(2)));
    }

    @Test
    void theDifferenceIsToldColumnByColumn() {
        var before = said(Map.of(Column.TIME_LIMIT, "3 ngày"));
        var after = said(Map.of(Column.TIME_LIMIT, "2 ngày"));
        assertThat(Difference.between(before, after))
                .containsExactly(new Difference(new Difference.Part.Cell(Column.TIME_LIMIT), "3 ngày", "2 ngày"));
        assertThat(Difference.between(HERE, HERE)).isEmpty();
    }

    private static Procedure said(Map<Column, String> cells) {
        return read(row(CODE, cells)).procedure();
    }
}
