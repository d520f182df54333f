package vn.motcua.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.identity.model.NewAccount;
import vn.motcua.shared.Role;

/** Two administrators at two counters, at the same moment. */
class OpeningAtOnceTests extends InventedCity {
    @Test
    void ofTwoWhoOpenTheSameLoginNameAtOnceOneIsToldThatItIsTaken() throws Exception {
        var administrator = actor("quantri");
        var second = whileOpening(
                officer("cung.luc", Role.CASHIER, agencyOf("tiepnhan")),
                () -> openAccount.open(administrator, officer("cung.luc", Role.CASHIER, agencyOf("tiepnhan"))));
        assertThat(second).isInstanceOf(OpenAccount.Outcome.LoginTaken.class);
    }

    @Test
    void ofTwoWhoOpenForTheSameCitizenIdAtOnceOneIsToldThatItIsTaken() throws Exception {
        var administrator = actor("quantri");
        var second = whileOpening(
                officer("mot.nguoi", Role.CASHIER, agencyOf("tiepnhan"), "099190000777"),
                () -> openAccount.open(
                        administrator, officer("hai.ten", Role.CASHIER, agencyOf("tiepnhan"), "099190000777")));
        assertThat(second).isInstanceOf(OpenAccount.Outcome.CitizenIdTaken.class);
    }

    /** What the second verb answers that began before the first account was committed. */
    private <T> T whileOpening(NewAccount first, Callable<T> second) throws Exception {
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var administrator = actor("quantri");
            var answer = new TransactionTemplate(house.bean(PlatformTransactionManager.class)).execute(_ -> {
                assertThat(openAccount.open(administrator, first)).isInstanceOf(OpenAccount.Outcome.Opened.class);
                var asked = other.submit(second);
                awaitSomebodyWaiting();
                return asked;
            });
            return Objects.requireNonNull(answer).get(30, TimeUnit.SECONDS);
        }
    }

    private void awaitSomebodyWaiting() {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (count("SELECT count(*) FROM pg_stat_activity s WHERE s.wait_event_type = 'Lock'"
                        + " AND s.datname = current_database()")
                == 0) {
            assertThat(System.nanoTime()).as("somebody waits in time").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
