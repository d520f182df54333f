package vn.motcua.webhook.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

class TopicTests {
    private static final List<JavaClass> FACTS = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(
                            "vn.motcua.calendar", "vn.motcua.catalogue", "vn.motcua.dossier", "vn.motcua.organisation")
                    .stream()
                    .filter(each -> each.isAnnotatedWith(Fact.Name.class))
                    .toList();

    /** People are known by id inside the house only. */
    @Test
    void whatOthersAreToldSpeaksOfNoPerson() {
        assertThat(FACTS).hasSizeGreaterThan(20);
        var told = FACTS.stream()
                .filter(fact -> Arrays.stream(Topic.values()).anyMatch(topic -> topic.tells(name(fact))))
                .toList();
        assertThat(told).hasSizeGreaterThan(15);
        assertThat(told.stream()
                        .filter(fact -> fact.getFields().stream()
                                .anyMatch(field -> field.getRawType().isEquivalentTo(PersonId.class)))
                        .map(TopicTests::name))
                .isEmpty();
    }

    @Test
    void everyTopicTellsOfSomethingThatHappens() {
        for (var topic : Topic.values()) {
            assertThat(FACTS).as(topic.key()).anyMatch(fact -> topic.tells(name(fact)));
        }
    }

    private static String name(JavaClass fact) {
        return fact.getAnnotationOfType(Fact.Name.class).value();
    }
}
