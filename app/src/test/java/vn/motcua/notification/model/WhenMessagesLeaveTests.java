package vn.motcua.notification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.notification.Message.Urgency;
import vn.motcua.notification.Message.Words;
import vn.motcua.shared.VietnamTime;

/** What may be said to whom, and when it leaves. */
class WhenMessagesLeaveTests {

    @ParameterizedTest(name = "wanted at {0}, it leaves at {1}")
    @CsvSource({
        "2026-03-02T20:59, 2026-03-02T20:59",
        "2026-03-02T21:00, 2026-03-03T07:00",
        "2026-03-02T23:40, 2026-03-03T07:00",
        "2026-03-02T06:59, 2026-03-02T07:00",
        "2026-03-02T07:00, 2026-03-02T07:00",
        "2026-12-31T22:00, 2027-01-01T07:00",
    })
    void atNightNothingLeavesButWhatSomebodyWaitsFor(LocalDateTime wanted, LocalDateTime leaves) {
        var moment = wanted.atZone(VietnamTime.ZONE).toInstant();
        assertThat(QuietHours.next(moment, Urgency.BY_DAY))
                .isEqualTo(leaves.atZone(VietnamTime.ZONE).toInstant());
        assertThat(QuietHours.next(moment, Urgency.AT_ONCE)).isEqualTo(moment);
    }

    @Test
    void eachAttemptWaitsNoLessThanTheOneBeforeAndAWeekendIsOutlasted() {
        var waits = IntStream.rangeClosed(1, 8)
                .mapToObj(attempt -> Patience.after(attempt).orElseThrow())
                .toList();
        assertThat(waits).isSorted();
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus)).isGreaterThan(Duration.ofHours(63));
        assertThat(Patience.after(9)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hẹn trả\r\nBcc: all@example.vn", "a\nb", "a\u2028b", "a\u0085b", " ", ""})
    void aSubjectIsOneLine(String subject) {
        assertThatThrownBy(() -> new Words("vi", subject, "Xin chào", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(List.of(new Words("vi", "Hẹn trả kết quả", "Xin chào", Optional.empty())))
                .hasSize(1);
    }
}
