package vn.motcua.guards;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.guards.culprits.model.LeansOnSpring;
import vn.motcua.guards.culprits.model.SpeaksSql;

/** Rules and shared values are plain Java, so that they outlive frameworks and their tests take milliseconds. */
class PureModelTests {
    private static final ArchRule PLAIN_JAVA = noClasses()
            .that(resideInAnyPackage("vn.motcua..model..", "vn.motcua.shared").and(not(simpleName("package-info"))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "jakarta..", "gg.jte..", "java.sql..", "javax.sql..", "org.postgresql..")
            .because("a rule must be readable and testable without the machinery around it")
            .allowEmptyShould(false);

    @Test
    void modelAndSharedValuesArePlainJava() {
        assertThat(House.CLASSES.that(resideInAnyPackage("vn.motcua.shared"))).hasSizeGreaterThan(15);
        PLAIN_JAVA.check(House.CLASSES);
    }

    @ParameterizedTest
    @ValueSource(classes = {LeansOnSpring.class, SpeaksSql.class})
    void aModelThatNeedsMachineryIsCaught(Class<?> culprit) {
        assertThatThrownBy(() -> PLAIN_JAVA.check(House.culprit(culprit)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit.getSimpleName());
    }
}
