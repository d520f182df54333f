package vn.motcua.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;

class MigrationsTests {

    @Test
    void aMigratedDatabaseSaysSoInOneQuestion() throws Exception {
        try (var test = TestDatabase.fresh()) {
            // The copy of a migrated database carries no comment: it migrates once more, finding nothing to do.
            var migrations = new Migrations(test.database());
            assertThat(migrations.done()).isFalse();
            migrations.run();
            assertThat(migrations.done()).isTrue();
        }
    }

    @Test
    void theProgramMayChangeRowsButNoTables() {
        try (var test = TestDatabase.fresh()) {
            var program = JdbcClient.create(test.program());
            assertThat(program.sql("SELECT current_user").query(String.class).single())
                    .isEqualTo(Database.PROGRAM_ROLE);
            assertThatThrownBy(() ->
                            program.sql("CREATE TABLE public.mine (id int)").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }
}
