package vn.motcua.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.model.Ticket.Purpose;

class TicketTests {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    private final String ticket =
            Ticket.until(NOW.plusSeconds(60), Purpose.SECOND_STEP, "somebody 3").sealed(TicketTests::seal);

    @Test
    void aTicketTellsOfWhomItSpeaks() {
        assertThat(Ticket.read(ticket, Purpose.SECOND_STEP, NOW, TicketTests::seal)
                        .orElseThrow()
                        .subject())
                .isEqualTo("somebody 3");
    }

    @Test
    void aTicketServesOnePurposeUntilItEnds() {
        assertThat(Ticket.read(ticket, Purpose.CONFIRMED, NOW, TicketTests::seal))
                .isEmpty();
        assertThat(Ticket.read(ticket, Purpose.SECOND_STEP, NOW.plusSeconds(60), TicketTests::seal))
                .isEmpty();
    }

    @Test
    void aTicketThatWasChangedIsNone() {
        assertThat(Ticket.read(ticket.replace("somebody 3", "somebody 4"), Purpose.SECOND_STEP, NOW, TicketTests::seal))
                .isEmpty();
        assertThat(Ticket.read(ticket, Purpose.SECOND_STEP, NOW, text -> "0".repeat(64)))
                .isEmpty();
        assertThat(Ticket.read("", Purpose.SECOND_STEP, NOW, TicketTests::seal)).isEmpty();
    }

    private static String seal(String text) {
        return "%064x".formatted(text.hashCode());
    }

    @Test
    void noTwoTicketsAreAlike() {
        assertThat(Ticket.until(NOW, Purpose.CHALLENGE, "")).isNotEqualTo(Ticket.until(NOW, Purpose.CHALLENGE, ""));
    }
}
