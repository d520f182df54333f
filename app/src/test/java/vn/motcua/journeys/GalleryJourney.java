package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every example of every component, in each density, light and dark, in both languages. */
@ExtendWith(Street.class)
class GalleryJourney {
    /** The long matrix belongs to {@code bin/check --full}. */
    private static final boolean FULL = Boolean.getBoolean("motcua.full");

    private static final List<String> DENSITIES = List.of("comfortable", "compact", "kiosk");

    @Test
    void everyExampleIsFreeOfBarriers(Street.Opened street) {
        try (var phone = street.phone().signedInAs("quantri");
                var computer = street.computer().signedInAs("quantri")) {
            phone.visit("/admin/gallery");
            phone.findsNothingWrong();
            var components = components(phone);
            assertThat(components).hasSizeGreaterThan(25);
            // The long run takes a while: it tells all that it found, not the first.
            SoftAssertions.assertSoftly(found -> {
                for (var component : components) {
                    looks().forEach(look -> found.check(() -> free(phone, component + look)));
                    found.check(() -> free(computer, "/en" + component + "?density=compact&theme=dark"));
                }
            });
        }
    }

    private static void free(Walker walker, String example) {
        walker.visit(example);
        walker.findsNoBarrier();
    }

    private static List<String> looks() {
        var looks = new ArrayList<String>();
        for (var density : FULL ? DENSITIES : DENSITIES.subList(0, 1)) {
            looks.add("?density=" + density);
            if (FULL) {
                looks.add("?density=" + density + "&text=xl");
                looks.add("?density=" + density + "&theme=dark");
            }
        }
        return looks;
    }

    private static List<String> components(Walker walker) {
        return walker.page().locator("main a[href^='/admin/gallery/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .map(href -> href.replaceFirst("\\?.*", ""))
                .distinct()
                .toList();
    }
}
