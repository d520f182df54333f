package vn.motcua.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;
import static vn.motcua.catalogue.CatalogueFixtures.named;
import static vn.motcua.catalogue.CatalogueFixtures.silent;
import static vn.motcua.catalogue.CatalogueFixtures.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Unit;
import vn.motcua.catalogue.TacitDecision;
import vn.motcua.catalogue.TimeLimit;

/** What must not be published. */
class SoundnessTests {
    private static final String CODE = "2.000635";

    @Test
    void aSoundRecordHasNoFlaws() {
        assertThat(Soundness.of(aProcedure(CODE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, WORKING_DAY, 8", "4, WORKING_DAY, -8", "23, HOUR, 1"})
    void stepsThatDoNotFillALimitInWorkingTimeAreRefusedWithTheDifference(long amount, Unit unit, String hours) {
        assertThat(Soundness.of(within(aProcedure(CODE), new Limit(amount, unit))))
                .contains(new Flaw(Flaw.Kind.STEPS_DO_NOT_SUM, hours));
    }

    @ParameterizedTest
    @CsvSource({"24, HOUR", "3, WORKING_DAY", "5, DAY", "1, MONTH", "1, SAME_DAY"})
    void otherLimitsDoNotAddUpAndAreNotAsked(long amount, Unit unit) {
        assertThat(Soundness.of(within(aProcedure(CODE), new Limit(amount, unit))))
                .noneMatch(Flaw::forbidsPublishing);
    }

    @Test
    void aRecordWithoutANameIsRefused() {
        assertThat(Soundness.of(named(aProcedure(CODE), ""))).first().isEqualTo(new Flaw(Flaw.Kind.NAME_MISSING, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "10, Luật mẫu số 1/2025/QH15, true",
        "0, Luật mẫu số 1/2025/QH15, false",
        "10, ' ', false",
    })
    void aSilenceMeansSomethingOnlyAfterAStatedTimeAndByAStatedLaw(long amount, String basis, boolean founded) {
        var after = TimeLimit.of(Limit.workingDays(amount));
        var silence = new TacitDecision(TacitDecision.Meaning.REFUSES, after, basis);
        assertThat(Soundness.of(silent(aProcedure(CODE), silence)).stream()
                        .filter(Flaw::forbidsPublishing)
                        .map(Flaw::kind))
                .isEqualTo(founded ? List.of() : List.of(Flaw.Kind.SILENCE_UNFOUNDED));
    }

    @Test
    void aRecordFromBeforeSilenceCouldBeStatedSaysThatItMeansNothing() {
        var procedure = aProcedure(CODE);
        var older = ProcedureJson.write(procedure).replace("\"silence\":null,", "");
        assertThat(older).doesNotContain("silence");
        assertThat(ProcedureJson.read(older)).isEqualTo(procedure);
    }

    @Test
    void whatIsWrittenIsReadAgainAndEqualRecordsAreEqualText() {
        var procedure = aProcedure(CODE);
        var json = ProcedureJson.write(procedure);
        assertThat(ProcedureJson.read(json)).isEqualTo(procedure);
        assertThat(ProcedureJson.write(ProcedureJson.read(json))).isEqualTo(json);
    }

    @Test
    void textThatIsNoRecordIsRefusedInWords() {
        var whole = ProcedureJson.write(aProcedure(CODE));
        assertThatThrownBy(() -> ProcedureJson.read(whole.replaceFirst("\\{", "{\"surprise\":1,")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("surprise");
        assertThatThrownBy(() -> ProcedureJson.read("{\"code\":\"2.000635\"}"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
