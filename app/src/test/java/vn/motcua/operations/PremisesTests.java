package vn.motcua.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;

/** Mặt bằng. */
class PremisesTests {

    @Test
    void aLoginInTheAddressIsUsedWhereNoneIsGivenBesideIt() throws Exception {
        try (var database = TestDatabase.fresh()) {
            var owner = database.database().owner().orElseThrow();
            var address = "%s?user=%s&password=%s".formatted(database.database().url(), owner.user(), owner.password());
            var settings = new Settings.DatabaseSettings(Optional.of(address), Optional.empty(), Optional.empty());

            try (var premises = Premises.elsewhere(settings)) {
                var jdbc = JdbcClient.create(premises.pool());

                assertThat(jdbc.sql("SELECT session_user").query(String.class).single())
                        .isEqualTo(owner.user());
            }
        }
    }
}
