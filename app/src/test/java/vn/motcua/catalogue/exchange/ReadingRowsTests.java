package vn.motcua.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.read;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Unit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Method;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.Papers.Need;
import vn.motcua.catalogue.TimeLimit;
import vn.motcua.shared.Vnd;

/** What a row says, cell by cell. */
class ReadingRowsTests {
    private static final String CODE = "1.999001";

    @ParameterizedTest
    @CsvSource({
        "5 ngày làm việc, 5, WORKING_DAY",
        "30 ngày, 30, DAY",
        "8 giờ, 8, HOUR",
        "2 tuần, 14, DAY",
        "3 tháng, 3, MONTH",
        "1 năm, 1, YEAR",
        "trong ngày, 1, SAME_DAY"
    })
    void aLimitIsReadInItsUnit(String cell, long amount, Unit unit) {
        assertThat(limit(Channel.DIRECT, Map.of(Column.TIME_LIMIT, cell))).contains(new Limit(amount, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5 buổi", "ngày", "0 ngày", "-1 ngày", "99999 ngày", "5 ngày làm vi"})
    void aUnitNobodyKnowsIsRefusedAndNotGuessed(String cell) {
        assertThat(kinds(Map.of(Column.TIME_LIMIT, cell))).containsExactly(Mistake.Kind.UNKNOWN_UNIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "giải quyết trong ngày; nhận sau 15 giờ thì trả ngày làm việc tiếp theo",
                "giải quyết trong ngày; nhận sau 15 giờ → ngày làm việc tiếp theo, phải có phiếu hẹn",
                "Giải quyết  TRONG NGÀY"
            })
    void aNoteThatSaysInTheDayWinsOverTheColumn(String note) {
        var cells = Map.of(Column.TIME_LIMIT, "1 ngày làm việc", Column.NOTE, note, Column.ONLINE_CHANNEL, "có");
        for (var channel : List.of(Channel.DIRECT, Channel.ONLINE)) {
            assertThat(method(channel, cells).flatMap(Method::limit))
                    .contains(new TimeLimit(Limit.SAME_DAY, CutOff.AFTER_15));
        }
    }

    @Test
    void eachChannelHasTheLimitItsNoteStates() {
        var cells = Map.of(
                Column.TIME_LIMIT,
                "25 ngày",
                Column.ONLINE_CHANNEL,
                "có",
                Column.NOTE,
                "thời hạn theo kênh: Trực tuyến=15 ngày làm việc, Dịch vụ bưu chính=?1, Trực tiếp=25 ngày");
        assertThat(limit(Channel.DIRECT, cells)).contains(Limit.days(25));
        assertThat(limit(Channel.ONLINE, cells)).contains(Limit.workingDays(15));
        assertThat(method(Channel.POSTAL, cells)).isPresent();
        assertThat(limit(Channel.POSTAL, cells))
                .as("what cannot be read is not known")
                .isEmpty();
        assertThat(remarks(cells)).contains(Mistake.Kind.ODD_CHANNEL_LIMIT);
    }

    @Test
    void aChannelLimitThatWasCutOffIsNotReadAsAnother() {
        var start = "thời hạn theo kênh: Trực tuyến=3 ngày làm việc, Dịch vụ bưu chính=10 ngày";
        var cut = "nhiều trường hợp: " + "x".repeat(400 - start.length() - 21) + " | " + start;
        assertThat(cut).hasSize(400);
        var cells = Map.of(Column.TIME_LIMIT, "5 ngày", Column.NOTE, cut);
        assertThat(limit(Channel.ONLINE, cells)).contains(Limit.workingDays(3));
        assertThat(limit(Channel.POSTAL, cells)).as("10 ngày what?").isEmpty();
    }

    @Test
    void withoutANoteTheChannelsShareTheLimitAndUnknownStaysUnknown() {
        assertThat(limit(Channel.ONLINE, Map.of(Column.TIME_LIMIT, "5 ngày", Column.ONLINE_CHANNEL, "có")))
                .contains(Limit.days(5));
        assertThat(method(Channel.ONLINE, Map.of(Column.TIME_LIMIT, "5 ngày"))).isEmpty();
        assertThat(limit(Channel.DIRECT, Map.of())).isEmpty();
        assertThat(fees(Map.of())).containsExactly(new Fee.Unknown());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Cổng ghi \"Miễn phí\" | ``",
                "Không có | Không có",
                "Miễn lệ phí cho người thuộc hộ nghèo theo Luật mẫu | Miễn lệ phí cho người thuộc hộ nghèo theo Luật mẫu",
                "không thu phí theo QĐ 1 | không thu phí theo QĐ 1"
            })
    void noughtIsNotFree(String note, String kept) {
        var cells = Map.of(Column.FEE_VND, "0", Column.FEE_NOTE, note);
        assertThat(fees(cells)).containsExactly(new Fee.ByResolution(kept));
        assertThat(remarks(cells)).contains(Mistake.Kind.NOT_KNOWN_TO_BE_FREE);
    }

    @Test
    void noughtIsFreeWhereALawOfTheCountrySaysSoOfEverybody() {
        var basis = "Không thu phí theo Thông tư 99/2099/TT-BTC";
        assertThat(fees(Map.of(Column.FEE_VND, "0", Column.FEE_NOTE, basis))).containsExactly(new Fee.Free(basis));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8000 | 8.000 đ/bản sao | CHARGE | bản sao",
                "70000 | Thu lệ phí 70.000 đồng/Giấy chứng nhận. | FEE | Giấy chứng nhận",
                "50000 | /hồ sơ | CHARGE | hồ sơ",
                "50000 | đồng/lần | CHARGE | lần",
                "50000 | Theo Thông tư | CHARGE | ''"
            })
    void anAmountIsReadWithWhatItIsFor(String amount, String note, Fee.Kind kind, String per) {
        assertThat(fees(Map.of(Column.FEE_VND, amount, Column.FEE_NOTE, note)))
                .containsExactly(new Fee.Amount(kind, new Vnd(Long.parseLong(amount)), per));
    }

    @Test
    void ofSeveralAmountsThoseTypedInThousandsAreLeftOut() {
        var cells = Map.of(Column.FEE_VND, "50000", Column.FEE_NOTE, "các mức: 50000, 150000, 25 | tùy loại");
        assertThat(fees(cells))
                .extracting(
                        fee -> fee instanceof Fee.Amount each ? each.amount().dong() : 0)
                .containsExactly(50_000L, 150_000L);
    }

    @Test
    void anEmptyAmountLeftToTheCouncilIsSetByResolution() {
        var note = "Mức lệ phí do Hội đồng nhân dân cấp tỉnh quyết định";
        assertThat(fees(Map.of(Column.FEE_NOTE, note))).containsExactly(new Fee.ByResolution(note));
    }

    @Test
    void componentsTellHowManyAndWhetherTheyAreOnlyShown() {
        var papers = papers(Map.of(
                Column.COMPONENTS,
                "Tờ khai (1 bản chính); [xuất trình] Hộ chiếu (1 bản chính + 2 bản sao); [trường hợp] Giấy ủy quyền "
                        + "(3 bản sao); Mẫu hộ tịch điện tử tương tác; Đơn (20261 bản chính)"));
        assertThat(papers)
                .containsExactly(
                        paper("Tờ khai", Need.ALWAYS, 1, 0, false),
                        paper("Hộ chiếu", Need.SHOWN_ONLY, 1, 2, false),
                        paper("Giấy ủy quyền", Need.IN_SOME_CASES, 0, 3, false),
                        paper("Mẫu hộ tịch điện tử tương tác", Need.ALWAYS, 0, 0, true),
                        paper("Đơn", Need.ALWAYS, 0, 0, false));
    }

    @Test
    void aPaperReplacedByDataIsSparedUntilTheResolutionEnds() {
        var papers = papers(Map.of(
                Column.COMPONENTS,
                "Tờ khai (1 bản chính); Bản sao Giấy khai sinh của con (1 bản sao)",
                Column.DATA_REUSE,
                "Giấy khai sinh ← CSDL hộ tịch; CSDL dân cư"));
        assertThat(papers.getFirst().isSparedOn(LocalDate.of(2027, 2, 28))).isFalse();
        assertThat(papers.getLast().isSparedOn(LocalDate.of(2027, 2, 28))).isTrue();
        assertThat(papers.getLast().isSparedOn(LocalDate.of(2027, 3, 1))).isFalse();
        assertThat(papers.getLast().replaced().map(Papers.Replaced::database)).contains("CSDL hộ tịch; CSDL dân cư");
    }

    @ParameterizedTest
    @CsvSource({
        "CODE, '', MISSING",
        "CODE, 1.99900, BAD_CODE",
        "NAME, ' ', MISSING",
        "LEVEL, huyện, UNKNOWN_LEVEL",
        "FEE_VND, 8.000, BAD_NUMBER",
        "FEE_VND, -5, BAD_NUMBER",
        "ONLINE_LEVEL, mức 4, UNKNOWN_WORD",
        "ONLINE_CHANNEL, maybe, UNKNOWN_WORD"
    })
    void whatIsWrongIsToldWithItsColumn(Column column, String cell, Mistake.Kind kind) {
        assertThat(RowReader.read(row(CODE, Map.of(column, cell)), 7))
                .isEqualTo(new Reading.Refused(
                        List.of(new Mistake(kind, 7, Optional.of(column), cell.isEmpty() ? "" : cell))));
    }

    @Test
    void aCellLongerThanItsColumnIsRefusedAndShownCutShort() {
        assertThat(RowReader.read(row(CODE, Map.of(Column.RESULT, "y".repeat(5_001))), 3))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.mistakes()).allSatisfy(mistake -> {
                            assertThat(mistake.kind()).isEqualTo(Mistake.Kind.CELL_TOO_LONG);
                            assertThat(mistake.detail()).hasSizeLessThan(200);
                        }));
    }

    private static Papers.Component paper(String name, Need need, int originals, int copies, boolean electronic) {
        return new Papers.Component(name, need, originals, copies, electronic, Optional.empty());
    }

    private static List<Papers.Component> papers(Map<Column, String> cells) {
        return read(row(CODE, cells)).procedure().papers().cases().getFirst().components();
    }

    private static Optional<Method> method(Channel channel, Map<Column, String> cells) {
        return read(row(CODE, cells)).procedure().terms().by(channel);
    }

    private static Optional<Limit> limit(Channel channel, Map<Column, String> cells) {
        return method(channel, cells).flatMap(Method::limit).map(TimeLimit::limit);
    }

    private static List<Fee> fees(Map<Column, String> cells) {
        return method(Channel.DIRECT, cells).orElseThrow().fees();
    }

    private static List<Mistake.Kind> remarks(Map<Column, String> cells) {
        return read(row(CODE, cells)).remarks().stream().map(Mistake::kind).toList();
    }

    private static List<Mistake.Kind> kinds(Map<Column, String> cells) {
        return RowReader.read(row(CODE, cells), 2) instanceof Reading.Refused(var mistakes)
                ? mistakes.stream().map(Mistake::kind).toList()
                : List.of();
    }
}
