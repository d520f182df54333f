package vn.motcua.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.Apology;
import vn.motcua.calendar.Appointment;
import vn.motcua.calendar.Appointment.PutOff;

class AppointmentTests {
    private static final Instant ORIGINAL = Instant.parse("2026-11-20T17:00:00+07:00");
    private static final Instant TOLD = Instant.parse("2026-11-19T09:00:00+07:00");
    private static final Instant LATER = Instant.parse("2026-11-25T17:00:00+07:00");

    @Test
    void anAppointmentIsPutOffOnceAndJudgedByTheOriginal() {
        var put = ((PutOff.Until) Appointment.at(ORIGINAL).putOff(new Apology(TOLD, LATER))).appointment();
        assertThat(put.due()).isEqualTo(LATER);
        assertThat(put.original()).isEqualTo(ORIGINAL);
        assertThat(put.keptAt(LATER)).isFalse();
        assertThat(put.putOff(new Apology(TOLD, LATER.plusSeconds(86_400)))).isEqualTo(PutOff.Refused.ONLY_ONCE);
    }

    @Test
    void theNewTimeLiesAfterTheOriginal() {
        assertThat(Appointment.at(ORIGINAL).putOff(new Apology(TOLD, ORIGINAL))).isEqualTo(PutOff.Refused.NOT_LATER);
        assertThatIllegalArgumentException().isThrownBy(() -> new Apology(TOLD, TOLD));
    }

    @Test
    void theWholeDayIsOnTime() {
        var appointment = Appointment.at(ORIGINAL);
        assertThat(appointment.keptAt(Instant.parse("2026-11-20T23:59:00+07:00")))
                .isTrue();
        assertThat(appointment.keptAt(Instant.parse("2026-11-21T00:00:00+07:00")))
                .isFalse();
    }
}
