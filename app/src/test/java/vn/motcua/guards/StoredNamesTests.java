package vn.motcua.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.guards.culprits.NamelessFact;
import vn.motcua.guards.culprits.NamesakeFact;
import vn.motcua.guards.culprits.StrangerFact;
import vn.motcua.guards.culprits.WellNamedFact;
import vn.motcua.shared.Fact;

/** What is stored under a name is stored for ever: each fact has a name of its own that begins with its room. */
class StoredNamesTests {
    private static final Pattern SLUG = Pattern.compile("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*");

    @Test
    void everyFactIsARecordWithANameOfItsOwnThatBeginsWithItsRoom() {
        var facts = House.CLASSES.stream().filter(StoredNamesTests::isFact).toList();
        assertThat(facts).isNotEmpty();
        assertThat(flaws(facts)).isEmpty();
    }

    @Test
    void aFactWithoutANameOrUnderAStrangersOrANeighboursNameIsCaught() {
        var culprits = Stream.of(WellNamedFact.class, NamesakeFact.class, StrangerFact.class, NamelessFact.class)
                .map(new ClassFileImporter()::importClass)
                .toList();
        assertThat(flaws(culprits))
                .containsExactly(
                        "NamesakeFact has the name of another fact",
                        "StrangerFact is stored as elsewhere.told",
                        "NamelessFact has no name");
    }

    private static List<String> flaws(Collection<JavaClass> facts) {
        var found = new ArrayList<String>();
        var names = new HashSet<String>();
        for (var fact : facts) {
            var name = fact.tryGetAnnotationOfType(Fact.Name.class).map(Fact.Name::value);
            if (!fact.isRecord() || name.isEmpty()) {
                found.add(fact.getSimpleName() + " has no name");
            } else if (!names.add(name.get())) {
                found.add(fact.getSimpleName() + " has the name of another fact");
            } else if (!SLUG.matcher(name.get()).matches() || !name.get().startsWith(room(fact) + ".")) {
                found.add(fact.getSimpleName() + " is stored as " + name.get());
            }
        }
        return found;
    }

    private static boolean isFact(JavaClass each) {
        return each.isAssignableTo(Fact.class) && !each.isInterface();
    }

    private static String room(JavaClass fact) {
        return fact.getPackageName().split("\\.")[2];
    }
}
