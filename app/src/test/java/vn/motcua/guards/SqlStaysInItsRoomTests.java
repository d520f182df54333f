package vn.motcua.guards;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveAnyDependenciesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.guards.culprits.AsksTheDatabase;
import vn.motcua.guards.culprits.operations.PassesTheDataSourceOn;
import vn.motcua.guards.culprits.operations.QueriesWhileOperating;

/**
 * Statements are made in {@code jdbc} packages. {@code operations} opens connections and hands them on; only the two
 * classes that furnish a database before any room is there may speak to it.
 */
class SqlStaysInItsRoomTests {
    private static final PackageMatchers DATABASE =
            PackageMatchers.of("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..");
    private static final Set<String> HANDED_ON = Set.of(
            "javax.sql.DataSource",
            "java.sql.Connection",
            "java.sql.SQLException",
            "org.postgresql.ds.PGSimpleDataSource",
            "org.springframework.jdbc.datasource.AbstractDataSource");
    private static final Set<String> FURNISHERS =
            Set.of("vn.motcua.operations.Migrations", "vn.motcua.operations.Premises");

    private static final ArchRule SQL_ONLY_IN_JDBC = noClasses()
            .that()
            .resideOutsideOfPackage("..jdbc..")
            .and(not(describe("furnish the database", SqlStaysInItsRoomTests::furnishes)))
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
    void operationsMayHandConnectionsOnButNotSpeakThroughThem() {
        SQL_ONLY_IN_JDBC.check(House.culprit(PassesTheDataSourceOn.class));
        assertThatThrownBy(() -> SQL_ONLY_IN_JDBC.check(House.culprit(QueriesWhileOperating.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("java.sql.Statement");
    }

    @Test
    void thoseWhoFurnishTheDatabaseDoSpeakToIt() {
        assertThat(FURNISHERS)
                .allMatch(name -> House.CLASSES.get(name).getDirectDependenciesFromSelf().stream()
                        .anyMatch(SqlStaysInItsRoomTests::reachesForIt));
    }

    private static boolean furnishes(JavaClass each) {
        return FURNISHERS.contains(each.getName());
    }

    private static boolean reachesForIt(Dependency dependency) {
        var target = dependency.getTargetClass();
        return DATABASE.test(target.getPackageName())
                && !(HANDED_ON.contains(target.getName()) && isInOperations(dependency.getOriginClass()));
    }

    private static boolean isInOperations(JavaClass origin) {
        return resideInAPackage("..operations..").test(origin);
    }
}
