package vn.motcua.guards;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.guards.culprits.AsksTheWallClock;
import vn.motcua.guards.culprits.HoldsAClock;
import vn.motcua.shared.VietnamTime;

/** The model is told the time; one clock runs, and only use cases and what lies under them may look at it. */
class HiddenClockTests {
    private static final ArchRule NO_HIDDEN_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(VietnamTime.class.getName())
            .should(accessTargetWhere(describe("the wall clock is read", HiddenClockTests::readsTheWallClock)))
            .because("the only clock is VietnamTime.clock(), so that a test can move it")
            .allowEmptyShould(false);

    private static final ArchRule FEW_HOLD_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackages("..usecase..", "..jdbc..", "..operations..")
            .and()
            .doNotHaveFullyQualifiedName(VietnamTime.class.getName())
            .should()
            .dependOnClassesThat(belongToAnyOf(Clock.class, InstantSource.class))
            .because("a rule is a pure function of facts and the instant it is told")
            .allowEmptyShould(false);

    private static final Set<String> RUNNING_CLOCKS =
            Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");

    @Test
    void theWholeHouseIsLookedAt() {
        assertThat(House.CLASSES).hasSizeGreaterThan(20);
    }

    @Test
    void nobodyReadsTheWallClock() {
        NO_HIDDEN_CLOCK.check(House.CLASSES);
    }

    @Test
    void onlyUseCasesAndTheFloorsBelowHoldTheClock() {
        FEW_HOLD_THE_CLOCK.check(House.CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                AsksTheWallClock.ForTheDay.class,
                AsksTheWallClock.ByReference.class,
                AsksTheWallClock.InMilliseconds.class,
                AsksTheWallClock.AsADate.class,
                AsksTheWallClock.WithAClockOfItsOwn.class
            })
    void everyWayToAskTheWallClockIsCaught(Class<?> culprit) {
        assertThatThrownBy(() -> NO_HIDDEN_CLOCK.check(House.culprit(culprit))).isInstanceOf(AssertionError.class);
    }

    @Test
    void askingTheClockOneWasGivenIsNotAskingTheWallClock() {
        NO_HIDDEN_CLOCK.check(House.culprit(HoldsAClock.class));
    }

    @Test
    void aRuleThatHoldsAClockIsCaught() {
        assertThatThrownBy(() -> FEW_HOLD_THE_CLOCK.check(House.culprit(HoldsAClock.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("HoldsAClock");
    }

    private static boolean readsTheWallClock(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        var parameters = target.getRawParameterTypes();
        var owner = target.getOwner().getFullName();
        return switch (owner) {
            case "java.lang.System" -> target.getName().equals("currentTimeMillis");
            case "java.util.Date", "java.util.GregorianCalendar" ->
                target.getName().equals("<init>") && parameters.isEmpty();
            case "java.util.Calendar" -> target.getName().equals("getInstance");
            case "java.time.Clock", "java.time.InstantSource" -> RUNNING_CLOCKS.contains(target.getName());
            default ->
                owner.startsWith("java.time.")
                        && target.getName().equals("now")
                        && parameters.stream().noneMatch(each -> each.isEquivalentTo(Clock.class));
        };
    }
}
