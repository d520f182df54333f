package vn.motcua.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;
import static vn.motcua.catalogue.CatalogueFixtures.named;
import static vn.motcua.catalogue.CatalogueFixtures.within;
import static vn.motcua.catalogue.ThoroughProcedure.aThoroughProcedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.Limit;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.model.Difference.Change;

/** What officers are shown of a change. */
class DifferenceTests {
    private static final String CODE = "2.000635";

    private final Procedure before = aProcedure(CODE);

    @Test
    void equalTextsDoNotDiffer() {
        assertThat(Difference.between(before, aProcedure(CODE)).isEmpty()).isTrue();
        assertThat(Difference.between(aThoroughProcedure(CODE), aThoroughProcedure(CODE))
                        .changes())
                .isEmpty();
    }

    @Test
    void aNewNameIsShownBesideTheOld() {
        assertThat(Difference.between(before, named(before, "Tên mới")).changes())
                .contains(new Change(
                        Part.NAME,
                        "",
                        Optional.of(new Value.Text("Cấp bản sao trích lục")),
                        Optional.of(new Value.Text("Tên mới"))));
    }

    @Test
    void aLimitIsComparedByChannelAndAChannelThatGoesIsTold() {
        assertThat(Difference.between(before, within(before, Limit.workingDays(2)))
                        .changes())
                .extracting(Change::part, Change::of)
                .contains(
                        tuple(Part.CHANNELS, ""),
                        tuple(Part.LIMIT, "direct"),
                        tuple(Part.LIMIT, "online"),
                        tuple(Part.FEES, "direct"),
                        tuple(Part.FEES, "online"));
    }

    @Test
    void aPaperThatComesStandsAloneWhereverItIsPut() {
        var more = new ArrayList<>(before.papers().cases().getFirst().components());
        more.addFirst(new Papers.Component("Ảnh", Papers.Need.ALWAYS, 2, 0, false, Optional.empty()));
        var after = withPapers(
                new Papers(List.of(new Papers.Case("", more)), before.papers().results()));
        assertThat(Difference.between(before, after).changes())
                .extracting(Change::part, Change::of, change -> change.before().isPresent())
                .containsExactly(tuple(Part.PAPER, "Ảnh", false));
        assertThat(Difference.between(after, before).changes())
                .extracting(Change::part, Change::of, change -> change.after().isPresent())
                .containsExactly(tuple(Part.PAPER, "Ảnh", false));
    }

    @Test
    void stepsThatChangePlacesAreNewsAndStepsThatComeTellItThemselves() {
        var steps = new ArrayList<>(before.process().steps());
        steps.add(steps.removeFirst());
        assertThat(Difference.between(before, withSteps(steps)).changes())
                .extracting(Change::part)
                .containsExactly(Part.STEP_ORDER);
        steps.removeLast();
        assertThat(Difference.between(before, withSteps(steps)).changes())
                .extracting(Change::part)
                .containsExactly(Part.STEP);
    }

    @Test
    void twoStepsOfOneNameAreToldApart() {
        var steps = new ArrayList<>(before.process().steps());
        steps.add(steps.getFirst());
        assertThat(Difference.between(before, withSteps(steps)).changes())
                .extracting(Change::of)
                .containsExactly("Tiếp nhận (2)");
    }

    @Test
    void everythingANewProcedureSaysIsNewInTheOrderOfReading() {
        var changes = Difference.ofNew(aThoroughProcedure(CODE)).changes();
        assertThat(changes).allMatch(change -> change.before().isEmpty());
        assertThat(changes).extracting(Change::part).isSorted();
        var parts = changes.stream().map(Change::part).collect(Collectors.toSet());
        // The order of steps is no news beside the steps themselves.
        assertThat(EnumSet.complementOf(EnumSet.copyOf(parts))).isEqualTo(Set.of(Part.STEP_ORDER));
    }

    private Procedure withPapers(Papers papers) {
        return new Procedure(
                before.code(), before.heading(), before.terms(), papers, before.process(), before.guidance());
    }

    private Procedure withSteps(List<InternalProcess.Step> steps) {
        return new Procedure(
                before.code(),
                before.heading(),
                before.terms(),
                before.papers(),
                new InternalProcess(steps, Optional.empty()),
                before.guidance());
    }
}
