package vn.motcua.catalogue.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.shared.VietnamTime;

class ShelfTests {
    private static final RevisionId ENDED = new RevisionId(new UUID(0, 1));
    private static final Revision REVISION = new Revision(
            ENDED,
            1,
            aProcedure("3.100000"),
            LocalDate.of(2026, 7, 1),
            Optional.of(LocalDate.of(2026, 8, 1)),
            "Quyết định 1/QĐ-UBND (mẫu)");

    private Instant now = Instant.parse("2026-11-23T02:00:00Z");
    private long edition = 1;
    private int asked;
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(VietnamTime.ZONE);
    private final Shelf shelf =
            new Shelf(book(), told(Offices.class, Map.of()), told(FeeSchedules.class, Map.of()), clock);

    @Test
    void aRevisionThatHasEndedIsAskedForOnceUntilSomethingIsPublished() {
        for (var line = 0; line < 25; line++) {
            assertThat(shelf.revision(ENDED)).contains(REVISION);
        }
        assertThat(asked).isEqualTo(1);
        edition++;
        now = now.plus(Duration.ofSeconds(1));
        assertThat(shelf.revision(ENDED)).contains(REVISION);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void manyThatHaveEndedAreNotAllRemembered() {
        for (var number = 0; number < 1_000; number++) {
            assertThat(shelf.revision(new RevisionId(new UUID(1, number)))).isPresent();
        }
        shelf.revision(new RevisionId(new UUID(1, 0)));
        assertThat(asked).isEqualTo(1_001);
    }

    private Publications book() {
        return (Publications) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Publications.class},
                (_, method, _) -> switch (method.getName()) {
                    case "edition" -> edition;
                    case "from", "leads" -> List.of();
                    case "find" -> {
                        asked++;
                        yield Optional.of(REVISION);
                    }
                    default -> throw new AssertionError(method.getName());
                });
    }

    private static <T> T told(Class<T> what, Object answer) {
        return what.cast(Proxy.newProxyInstance(what.getClassLoader(), new Class<?>[] {what}, (_, _, _) -> answer));
    }
}
