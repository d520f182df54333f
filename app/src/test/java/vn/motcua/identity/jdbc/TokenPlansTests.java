package vn.motcua.identity.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Plans;
import vn.motcua.TestDatabase;
import vn.motcua.shared.PersonId;

/** Four thousand people with five tokens each: a program at the door costs the same whoever else has tokens. */
class TokenPlansTests {
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    private static final PersonId SOMEBODY = new PersonId(new UUID(0, 7));

    @Test
    void aTokenIsFoundByItsHashAndAPersonsOwnByThePerson() {
        try (var database = TestDatabase.fresh()) {
            JdbcClient.create(database.owner()).sql(TOKENS).update();
            var plans = Plans.over(database.program());
            var tokens = new TokensInDatabase(JdbcClient.create(plans.source()));
            var token = tokens.bearing("7".repeat(64), NOON).orElseThrow();
            assertThat(tokens.of(SOMEBODY, NOON)).hasSize(5).contains(token);
            tokens.used(token.id(), LocalDate.of(2026, 11, 23));
            tokens.revoke(SOMEBODY, token.id(), NOON);
            var taken = plans.taken();
            assertThat(taken).hasSize(4).allSatisfy(plan -> assertThat(plan).doesNotContain("Seq Scan"));
            assertThat(taken.get(0)).contains("token_hash_key", "token_former_hash_key");
            assertThat(taken.get(1)).contains("token_of_person", "account_pkey");
            assertThat(taken.subList(2, 4)).allSatisfy(plan -> assertThat(plan).contains("token_pkey"));
        }
    }

    private static final String TOKENS = """
            INSERT INTO identity.person (id, full_name, folded_name, entered_at)
            SELECT CAST(lpad(to_hex(n), 32, '0') AS uuid), 'Mẫu', 'mau', '2026-01-05'
            FROM generate_series(1, 4000) n;
            INSERT INTO identity.account
                (person_id, login, password_hash, generation, password_temporary, demonstration, opened_at)
            SELECT p.id, 'mau' || row_number() OVER (), '{none}x', 1, false, true, '2026-01-05'
            FROM identity.person p;
            INSERT INTO identity.token (id, person_id, generation, name, hash, made_at, until, scopes)
            SELECT CAST(lpad(to_hex(n), 32, '0') AS uuid), CAST(lpad(to_hex(1 + n % 4000), 32, '0') AS uuid), 1, 'mau',
                   CASE n WHEN 6 THEN repeat('7', 64) ELSE lpad(to_hex(n), 64, '0') END, '2026-01-05', '2027-01-01',
                   'dossiers:read'
            FROM generate_series(1, 20000) n;
            ANALYZE identity.person;
            ANALYZE identity.account;
            ANALYZE identity.token
            """;
}
