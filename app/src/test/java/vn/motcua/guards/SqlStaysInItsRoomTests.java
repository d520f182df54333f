package vn.motcua.guards;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveAnyDependenciesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchRule;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua.guards.culprits.AsksTheDatabase;
import vn.motcua.guards.culprits.operations.PassesTheDataSourceOn;
import vn.motcua.guards.culprits.operations.QueriesWhileOperating;

/** Statements are made in {@code jdbc} packages; {@code operations} may hold the data source it hands to them. */
class SqlStaysInItsRoomTests {
    private static final PackageMatchers DATABASE =
            PackageMatchers.of("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..");

    private static final ArchRule SQL_ONLY_IN_JDBC = noClasses()
            .that()
            .resideOutsideOfPackage("..jdbc..")
            .should(haveAnyDependenciesThat(describe("reach for the database", SqlStaysInItsRoomTests::reachesForIt)))
            .because("whoever looks for a statement must know where to look")
            .allowEmptyShould(false);

    @Test
    void onlyJdbcPackagesSpeakToTheDatabase() {
        assertThat(House.CLASSES).hasSizeGreaterThan(20);
        SQL_ONLY_IN_JDBC.check(House.CLASSES);
    }

    @Test
    void aQueryElsewhereIsCaught() {
        assertThatThrownBy(() -> SQL_ONLY_IN_JDBC.check(House.culprit(AsksTheDatabase.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("JdbcClient");
    }

    @Test
    void operationsMayPassTheDataSourceOnButNotQueryIt() {
        SQL_ONLY_IN_JDBC.check(House.culprit(PassesTheDataSourceOn.class));
        assertThatThrownBy(() -> SQL_ONLY_IN_JDBC.check(House.culprit(QueriesWhileOperating.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("java.sql.Connection");
    }

    private static boolean reachesForIt(Dependency dependency) {
        var target = dependency.getTargetClass();
        return DATABASE.test(target.getPackageName())
                && !(target.isEquivalentTo(DataSource.class) && isInOperations(dependency.getOriginClass()));
    }

    private static boolean isInOperations(JavaClass origin) {
        return JavaClass.Predicates.resideInAPackage("..operations..").test(origin);
    }
}
