package vn.motcua.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.motcua.guards.culprits.AsksTheDatabase;

/** Null does not exist; but the compiler only says so where the package is marked, and a mark does not reach below. */
class NullMarkedTests {

    @Test
    void everyPackageIsNullMarked() {
        assertThat(House.CLASSES).hasSizeGreaterThan(20);
        assertThat(unmarked(House.CLASSES)).isEmpty();
    }

    @Test
    void anUnmarkedPackageIsCaught() {
        assertThat(unmarked(House.culprit(AsksTheDatabase.class))).containsExactly("vn.motcua.guards.culprits");
    }

    private static List<String> unmarked(JavaClasses classes) {
        return classes.stream()
                .map(each -> each.getPackage())
                .distinct()
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted()
                .toList();
    }
}
