package vn.motcua.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.motcua.MotCua;

/** Arrows between rooms go one way, to counters only, and each is written on the plaque of the room it leaves. */
class ModuleMapTests {
    private static final ImportOption EVERYTHING = location -> true;

    @Test
    void theRoomsKeepToTheirPlaques() {
        var house = ApplicationModules.of(MotCua.class);
        assertThat(house).isNotEmpty();
        house.verify();
    }

    @Test
    void everyRoomSaysWhatItMayUse() {
        assertThat(silentRooms(ApplicationModules.of(MotCua.class))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cycle, Cycle detected",
        "arrow, Module 'cellar' depends on module 'attic'",
        "backdoor, Module 'street' depends on non-exposed type"
    })
    void aHouseThatBreaksItsMapIsCaught(String house, String complaint) {
        var culprit = ApplicationModules.of("vn.motcua.guards.culprits." + house, EVERYTHING);
        assertThatThrownBy(culprit::verify).hasMessageContaining(complaint);
    }

    @Test
    void aRoomThatLeavesItsArrowsOpenIsCaught() {
        var culprit = ApplicationModules.of("vn.motcua.guards.culprits.unplaqued", EVERYTHING);
        assertThat(silentRooms(culprit)).containsExactly("lodger");
    }

    private static List<String> silentRooms(ApplicationModules house) {
        return house.stream()
                .filter(room -> !saysWhatItMayUse(room.getBasePackage().getName()))
                .map(room -> room.getIdentifier().toString())
                .toList();
    }

    /** Left out, the list means "anything": the token stands for that. */
    private static boolean saysWhatItMayUse(String room) {
        return plaque(room)
                .filter(plaque -> plaque.type() != ApplicationModule.Type.OPEN)
                .filter(plaque -> !List.of(plaque.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN))
                .isPresent();
    }

    private static Optional<ApplicationModule> plaque(String room) {
        try {
            return Optional.ofNullable(Class.forName(room + ".package-info").getAnnotation(ApplicationModule.class));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
