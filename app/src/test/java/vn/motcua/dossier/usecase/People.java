package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;

/** Người của nơi minh họa, put into other places by chance: who serves where, how they are told, and what becomes of them. */
final class People {
    private static final List<Role> ROLES = List.of(
            Role.RECEPTION_CLERK, Role.DESK_HEAD, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.CASHIER);
    private static final List<String> WAYS = List.of("{}", "{mail}", "{text}", "{mail,zalo}", "{text,call,zalo}");

    private static final String LEND = """
            INSERT INTO identity.delegation (id, giver_id, taker_id, agency_id, roles, during, reason, entered_at)
            SELECT gen_random_uuid(), t.person_id, a.person_id, t.agency_id, ARRAY[t.role],
                daterange(current_date - 1, current_date + 9), 'nghỉ phép', now()
            FROM identity.post t
            JOIN identity.account a ON a.person_id <> t.person_id
            WHERE t.person_id = :id
            ORDER BY a.login
            LIMIT 1
            """;

    private final Town town;
    private final JdbcClient jdbc;

    People(Town town) {
        this.town = town;
        this.jdbc = JdbcClient.create(town.database().owner());
    }

    /** Everybody has an address and a telephone of their own, chooses how to be told, and serves somewhere or nowhere. */
    void come(Random random) {
        var number = 0;
        for (var person : accounts()) {
            reach(random, person, number);
            jdbc.sql("DELETE FROM identity.post WHERE person_id = :id")
                    .param("id", person)
                    .update();
            appoint(random, person);
            number++;
        }
        stay();
    }

    private void reach(Random random, UUID person, int number) {
        jdbc.sql("""
                        UPDATE identity.person SET email = id || '@canbo.example', phone = :phone,
                            phone_confirmed_at = CASE WHEN :confirmed THEN now() END
                        WHERE id = :id
                        """)
                .param("phone", "+8490%07d".formatted(1_000_000 + number))
                .param("confirmed", random.nextInt(3) > 0)
                .param("id", person)
                .update();
        jdbc.sql("UPDATE identity.account SET closed_at = NULL, told_by = CAST(:ways AS text[]) WHERE person_id = :id")
                .param("ways", WAYS.get(random.nextInt(WAYS.size())))
                .param("id", person)
                .update();
    }

    List<UUID> accounts() {
        return jdbc.sql("SELECT a.person_id FROM identity.account a WHERE NOT a.practice ORDER BY a.login")
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .list();
    }

    private void appoint(Random random, UUID person) {
        var agencies = List.of(town.desk, town.commune, town.city, town.department, town.insurance);
        var during = List.of("[2020-01-01,)", "[2020-01-01,)", "[2020-01-01,2021-01-01)", "[2099-01-01,)");
        jdbc.sql("""
                        INSERT INTO identity.post (id, person_id, role, agency_id, during, fields)
                        VALUES (:id, :person, :role, :agency, CAST(:during AS daterange), CAST(:fields AS text[]))
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person)
                .param("role", ROLES.get(random.nextInt(ROLES.size())).key())
                .param("agency", agencies.get(random.nextInt(agencies.size())).value())
                .param("during", during.get(random.nextInt(during.size())))
                .param("fields", random.nextInt(4) == 0 ? "{Đất đai}" : "{}")
                .update();
    }

    /** Meanwhile people go: posts end and move, accounts are closed, mandates taken back, telephones given up, powers lent. */
    void go(Random random) {
        for (var person : accounts()) {
            jdbc.sql(becomes(random.nextInt(6))).param("id", person).update();
        }
        stay();
    }

    private String becomes(int chance) {
        return switch (chance) {
            case 0 -> "UPDATE identity.post SET withdrawn_at = now() WHERE person_id = :id";
            case 1 -> "UPDATE identity.account SET closed_at = now() WHERE person_id = :id";
            case 2 -> "UPDATE identity.person SET phone_confirmed_at = NULL WHERE id = :id";
            case 3 -> "UPDATE identity.mandate SET ended_at = now() WHERE principal = :id AND ended_at IS NULL";
            case 4 -> "UPDATE identity.post SET agency_id = '" + town.insurance.value() + "' WHERE person_id = :id";
            default -> LEND;
        };
    }

    /** In each world somebody is left who is asked for an opinion, and somebody who stands above all the others. */
    private void stay() {
        stays(accounts().getFirst(), Role.SPECIALIST, town.department);
        stays(accounts().getLast(), Role.LEADER, town.city);
    }

    private void stays(UUID person, Role role, AgencyId agency) {
        jdbc.sql("UPDATE identity.account SET closed_at = NULL WHERE person_id = :id")
                .param("id", person)
                .update();
        jdbc.sql("DELETE FROM identity.post WHERE person_id = :id")
                .param("id", person)
                .update();
        jdbc.sql("""
                        INSERT INTO identity.post (id, person_id, role, agency_id, during)
                        VALUES (gen_random_uuid(), :person, :role, :agency, '[2020-01-01,)')
                        """)
                .param("person", person)
                .param("role", role.key())
                .param("agency", agency.value())
                .update();
    }
}
