package vn.motcua.notification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.identity.spi.QuietHours;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Message;
import vn.motcua.notification.Message.Urgency;
import vn.motcua.notification.Message.Words;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.VietnamTime;

/** What may be said to whom, and when it leaves. */
class WhenMessagesLeaveTests {
    private static final QuietHours NEVER = QuietHours.parse("00:00-00:00");

    @ParameterizedTest(name = "wanted at {1}, it leaves at {2} where {0} is quiet")
    @CsvSource({
        "21:00-07:00, 2026-03-02T20:59, 2026-03-02T20:59",
        "21:00-07:00, 2026-03-02T21:00, 2026-03-03T07:00",
        "21:00-07:00, 2026-03-02T23:40, 2026-03-03T07:00",
        "21:00-07:00, 2026-03-02T06:59, 2026-03-02T07:00",
        "21:00-07:00, 2026-03-02T07:00, 2026-03-02T07:00",
        "21:00-07:00, 2026-12-31T22:00, 2027-01-01T07:00",
        "12:00-14:00, 2026-03-02T11:59, 2026-03-02T11:59",
        "12:00-14:00, 2026-03-02T12:00, 2026-03-02T14:00",
        "12:00-14:00, 2026-03-02T14:00, 2026-03-02T14:00",
        "12:00-14:00, 2026-03-02T23:00, 2026-03-02T23:00",
        "22:00-00:00, 2026-03-02T23:59, 2026-03-03T00:00",
        "22:00-00:00, 2026-03-02T00:00, 2026-03-02T00:00",
        "00:00-00:00, 2026-03-02T03:00, 2026-03-02T03:00",
        "07:00-21:00, 2026-03-02T12:00, 2026-03-02T21:00",
    })
    void whileItsReaderWantsQuietNothingLeavesButWhatSomebodyWaitsFor(
            String quiet, LocalDateTime wanted, LocalDateTime leaves) {
        var moment = wanted.atZone(VietnamTime.ZONE).toInstant();
        var then = leaves.atZone(VietnamTime.ZONE).toInstant();
        var own = Optional.of(QuietHours.parse(quiet));
        assertThat(message(Urgency.BY_DAY, own).leaves(moment, NEVER)).isEqualTo(then);
        assertThat(message(Urgency.BY_DAY, Optional.empty()).leaves(moment, own.get()))
                .isEqualTo(then);
        assertThat(message(Urgency.AT_ONCE, own).leaves(moment, own.get())).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21:00", "24:00-07:00", "21:00-07:60", "9:00-7:00", "21:00-07:00 "})
    void quietHoursAreTwoTimes(String typed) {
        assertThatThrownBy(() -> QuietHours.parse(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Message message(Urgency urgency, Optional<QuietHours> quiet) {
        return new Message(
                new Channel.Mail(new EmailAddress("lan@example.vn")),
                new Words("vi", "Tin", "Xin chào", Optional.empty()),
                urgency,
                "test.quiet",
                new UUID(1, 1),
                Optional.empty(),
                quiet);
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
