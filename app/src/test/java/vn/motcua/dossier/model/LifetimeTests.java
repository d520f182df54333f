package vn.motcua.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a draft is kept that nobody touches. */
class LifetimeTests {
    private static final Instant SAVED = Instant.parse("2027-01-01T03:00:00Z");
    private static final Lifetime LIFETIME = new Lifetime(90, 14);

    /** Days after it was saved; no warning where the second is empty. */
    @ParameterizedTest(name = "warned after {0} days: kept for {1}")
    @CsvSource({
        "  , 90",
        "76, 90",
        "80, 94",
        "200, 214",
        // Told before it was saved again, which says nothing of what is there now.
        "-3, 90",
    })
    void itIsKeptForItsDaysAndForTheNoticeAtLeast(Long warned, long kept) {
        var at = Optional.ofNullable(warned).map(LifetimeTests::after);
        assertThat(LIFETIME.until(SAVED, at)).isEqualTo(after(kept));
    }

    @Test
    void itIsWarnedOfSoEarlyThatTheNoticeIsOverWithItsDays() {
        assertThat(LIFETIME.warnsOfSaved(after(76))).isEqualTo(SAVED);
        assertThat(LIFETIME.endsSaved(after(90))).isEqualTo(SAVED);
        assertThat(LIFETIME.endsWarned(after(90))).isEqualTo(after(76));
    }

    @ParameterizedTest
    @CsvSource({"14, 14", "1, 1", "10, 0", "3651, 14", "0, -1"})
    void noticeIsPartOfTheTime(int days, int notice) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Lifetime(days, notice));
    }

    private static Instant after(long days) {
        return SAVED.plus(Duration.ofDays(days));
    }
}
