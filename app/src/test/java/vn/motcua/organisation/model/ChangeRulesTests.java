package vn.motcua.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Period;
import vn.motcua.organisation.Succession;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitType;
import vn.motcua.organisation.model.Deed.Draft;
import vn.motcua.organisation.model.Deed.Into;
import vn.motcua.organisation.model.Deed.Part;
import vn.motcua.organisation.model.Deed.Piece;
import vn.motcua.organisation.model.Flaw.Rule;

/** What may not be decided, each with the rule that says so; on the invented city of today. */
class ChangeRulesTests {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 21);
    private final Gazetteer city = Sample.gazetteer();
    private final UnitId whole = id("99");
    private final UnitId benMo = id("99004");
    private final UnitId conMay = id("99010");

    @Test
    void aCodeMeansOneUnitOnADay() {
        assertThat(rules(new Deed.Found(draft("99004", "Xã Mới")))).containsExactly(Rule.CODE_TAKEN);
        assertThat(rules(new Deed.Split(benMo, List.of(piece("99030", "1", "0.5"), piece("99030", "2", "0.5")))))
                .containsExactly(Rule.CODE_TAKEN);
    }

    @Test
    void aCodeThatWasGivenUpMayBeGivenAgain() {
        assertThat(rules(new Deed.Found(draft("99001", "Xã Mới")))).isEmpty();
        assertThat(rules(new Deed.Split(benMo, List.of(piece("99004", "1", "0.5"), piece("99030", "2", "0.5")))))
                .isEmpty();
    }

    @Test
    void knownSharesSumToOneAndUnknownOnesAreLeftUnknown() {
        assertThat(rules(new Deed.Split(benMo, List.of(piece("99030", "1", "0.5"), piece("99031", "2", "0.4")))))
                .containsExactly(Rule.SHARES_NOT_ONE);
        assertThat(rules(new Deed.Split(benMo, List.of(piece("99030", "1", "1"), piece("99031", "2", "")))))
                .containsExactly(Rule.SHARES_NOT_ONE);
        assertThat(rules(new Deed.Split(benMo, List.of(piece("99030", "1", "0.123456789"), piece("99031", "2", "")))))
                .containsExactly(Rule.SHARE_TOO_FINE);
        assertThat(rules(new Deed.Split(benMo, List.of(piece("99030", "1", ""), piece("99031", "2", "")))))
                .isEmpty();
    }

    @Test
    void nobodyTakesOverFromThemselvesNorInACircle() {
        assertThat(rules(new Deed.Abolish(benMo, List.of(new Part(benMo, Optional.empty())))))
                .containsExactly(Rule.OWN_SUCCESSOR);
        var circle =
                new Change(DAY, Set.of(benMo, conMay), List.of(), List.of(link(benMo, conMay), link(conMay, benMo)));
        assertThat(ChangeRules.flaws(city, circle)).extracting(Flaw::rule).contains(Rule.CYCLE);
    }

    @Test
    void anHeirExistsOnTheDayItsPredecessorEnds() {
        var later = new Unit(
                new UnitId(new UUID(1, 1)),
                "99040",
                UnitType.WARD,
                new Bilingual("Phường Sau", "Later Ward"),
                Optional.of(whole),
                Period.since(DAY.plusDays(1)));
        var known = new Change(DAY.plusDays(1), Set.of(), List.of(later), List.of()).after(city);
        var change = new Change(DAY, Set.of(benMo), List.of(), List.of(link(benMo, later.id())));
        assertThat(ChangeRules.flaws(known, change)).extracting(Flaw::rule).containsExactly(Rule.HEIR_NOT_THERE);
        assertThat(rules(new Deed.Abolish(benMo, List.of(new Part(id("99001"), Optional.empty())))))
                .containsExactly(Rule.HEIR_NOT_THERE);
    }

    @Test
    void whatHasEndedOrNotBegunCannotEnd() {
        assertThat(rules(new Deed.Rename(id("99001"), name("Phường Khác")))).contains(Rule.NOT_THERE);
        var change =
                Change.of(new Deed.Rename(benMo, name("Phường Khác")), LocalDate.of(2025, 7, 1), city, this::fresh);
        assertThat(ChangeRules.flaws(city, change))
                .as("it began on that very day")
                .extracting(Flaw::rule)
                .contains(Rule.NOT_THERE);
    }

    @Test
    void whatLiesInAUnitIsNotLeftBehind() {
        assertThat(rules(new Deed.Abolish(whole, List.of()))).containsExactly(Rule.CHILDREN_LEFT);
    }

    @Test
    void whatLiesInMergedUnitsLiesInTheirHeir() {
        var other = new Change(
                        NOW,
                        Set.of(),
                        List.of(new Unit(
                                new UnitId(new UUID(1, 2)),
                                "97",
                                UnitType.PROVINCE,
                                name("Tỉnh Kia"),
                                Optional.empty(),
                                Period.since(NOW))),
                        List.of())
                .after(city);
        var province = other.bearing("97", NOW).orElseThrow().id();
        var merge = Change.of(new Deed.Merge(List.of(whole), new Into.Existing(province)), DAY, other, this::fresh);
        assertThat(ChangeRules.flaws(other, merge)).isEmpty();
        assertThat(merge.after(other).children(province, DAY)).hasSize(3);
    }

    @Test
    void levelsLieInOneAnotherInOrder() {
        assertThat(rules(new Deed.Move(benMo, conMay))).containsExactly(Rule.WRONG_PARENT);
        assertThat(rules(new Deed.Move(benMo, id("991")))).containsExactly(Rule.PARENT_NOT_THERE);
        assertThat(rules(new Deed.Found(new Draft("99050", UnitType.WARD, name("Phường Lẻ"), Optional.empty()))))
                .containsExactly(Rule.WRONG_PARENT);
        assertThat(rules(new Deed.Abolish(benMo, List.of(new Part(whole, Optional.empty())))))
                .containsExactly(Rule.OTHER_LEVEL);
    }

    @Test
    void namesAndCodesLookLikeTheirTypeAndLevel() {
        assertThat(rules(new Deed.Found(new Draft("9905", UnitType.WARD, name("Phường Mới"), Optional.of(whole)))))
                .containsExactly(Rule.CODE_MALFORMED);
        assertThat(rules(new Deed.Rename(benMo, name("Bến Mơ")))).containsExactly(Rule.NAME_WITHOUT_TYPE);
        assertThat(rules(new Deed.Rename(
                        benMo, city.find(benMo, NOW).orElseThrow().name())))
                .containsExactly(Rule.NOTHING_CHANGES);
    }

    @Test
    void heirsAreNamedOnceAndOnlyOfWhatHasEnded() {
        var unplaced = id("98005");
        var day = LocalDate.of(2025, 7, 1);
        var succeed = Change.of(
                new Deed.Succeed(unplaced, List.of(new Part(benMo, Optional.empty()))), day, city, this::fresh);
        assertThat(ChangeRules.flaws(city, succeed)).isEmpty();
        assertThat(ChangeRules.flaws(succeed.after(city), succeed))
                .extracting(Flaw::rule)
                .contains(Rule.HEIRS_KNOWN);
        var going = new Deed.Succeed(benMo, List.of(new Part(conMay, Optional.empty())));
        assertThat(rules(going)).containsExactly(Rule.GOES_ON);
        var twice = List.of(new Part(conMay, Optional.empty()), new Part(conMay, Optional.empty()));
        assertThat(rules(new Deed.Abolish(benMo, twice))).contains(Rule.HEIR_TWICE);
    }

    private List<Rule> rules(Deed deed) {
        return ChangeRules.flaws(city, Change.of(deed, DAY, city, this::fresh)).stream()
                .map(Flaw::rule)
                .toList();
    }

    private long next = 100;

    private UnitId fresh() {
        return new UnitId(new UUID(1, next++));
    }

    /** The latest bearer of a code. */
    private UnitId id(String code) {
        return city.bearers(code).getLast().id();
    }

    private static Succession link(UnitId from, UnitId to) {
        return new Succession(from, to, Optional.of(BigDecimal.ONE));
    }

    private static Bilingual name(String name) {
        return new Bilingual(name, name);
    }

    private Draft draft(String code, String name) {
        return new Draft(code, UnitType.RURAL_COMMUNE, name(name), Optional.of(whole));
    }

    private Piece piece(String code, String name, String share) {
        return new Piece(
                draft(code, "Xã " + name), share.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(share)));
    }
}
