package vn.motcua.identity.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.usecase.Guests;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PersonId;

@Repository
class GuestsInDatabase implements Guests {
    private final JdbcClient jdbc;

    GuestsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void claim(EmailAddress address) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "identity.guest.address " + key(address))
                .query(_ -> {});
    }

    @Override
    public Optional<PersonId> under(EmailAddress address) {
        return jdbc.sql("SELECT g.person_id FROM identity.guest g WHERE g.address = :address")
                .param("address", key(address))
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    @Override
    public Optional<EmailAddress> address(PersonId person) {
        return jdbc.sql("SELECT g.address FROM identity.guest g WHERE g.person_id = :person")
                .param("person", person.value())
                .query((row, _) -> new EmailAddress(row.getString("address")))
                .optional();
    }

    @Override
    public void enter(PersonId guest, EmailAddress address, Instant now) {
        jdbc.sql("""
                        INSERT INTO identity.guest (person_id, address, entered_at)
                        VALUES (:person, :address, :now)
                        ON CONFLICT (person_id) DO UPDATE SET entered_at = EXCLUDED.entered_at
                        """)
                .param("person", guest.value())
                .param("address", key(address))
                .param("now", at(now))
                .update();
    }

    @Override
    public void add(Link link) {
        jdbc.sql("""
                        INSERT INTO identity.guest_link (hash, person_id, way_back, until)
                        VALUES (:hash, :person, :wayBack, :until)
                        """)
                .param("hash", link.hash())
                .param("person", link.guest().value())
                .param("wayBack", link.wayBack())
                .param("until", at(link.until()))
                .update();
    }

    @Override
    public Optional<Link> find(String hash, Instant now) {
        return jdbc.sql("""
                        SELECT l.person_id, l.way_back, l.until FROM identity.guest_link l
                        WHERE l.hash = :hash AND l.until > :now
                        """)
                .param("hash", hash)
                .param("now", at(now))
                .query((row, _) -> new Link(
                        hash,
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("way_back"),
                        row.getObject("until", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** What they filled in stays another room's to remove; nobody can tell any more whose it was. */
    @Override
    public int forget(Instant before, Instant now, int most) {
        return jdbc.sql("""
                        WITH gone AS (
                            DELETE FROM identity.guest g
                            WHERE g.person_id IN (
                                SELECT o.person_id FROM identity.guest o
                                WHERE o.entered_at < :before
                                  AND NOT EXISTS (SELECT 1 FROM identity.guest_link l
                                                  WHERE l.person_id = o.person_id AND l.until >= :before)
                                  AND NOT EXISTS (SELECT 1 FROM identity.session s WHERE s.person_id = o.person_id)
                                ORDER BY o.entered_at
                                LIMIT :most)
                            RETURNING g.person_id),
                        nameless AS (
                            UPDATE identity.person p SET full_name = '-', folded_name = '-', email = NULL
                            FROM gone WHERE p.id = gone.person_id)
                        UPDATE identity.account a SET closed_at = :now, generation = a.generation + 1
                        FROM gone WHERE a.person_id = gone.person_id
                        """)
                .param("before", at(before))
                .param("now", at(now))
                .param("most", most)
                .update();
    }

    private static String key(EmailAddress address) {
        return address.value().toLowerCase(Locale.ROOT);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
