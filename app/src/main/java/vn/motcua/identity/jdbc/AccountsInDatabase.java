package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.model.Person;
import vn.motcua.identity.model.Presence;
import vn.motcua.identity.usecase.Accounts;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Phone;
import vn.motcua.ui.Language;

@Repository
class AccountsInDatabase implements Accounts {
    private static final String ACCOUNT = """
            SELECT a.person_id, a.login, a.password_hash, a.generation, a.password_temporary, a.demonstration, a.practice, a.second_factor,
                   a.language, a.closed_at
            FROM identity.account a
            """;

    private static final String PRESENT = "SELECT " + PresenceRows.COLUMNS + "FROM identity.account a\n"
            + PresenceRows.OF_ACCOUNT + """
            WHERE a.person_id = :person AND a.generation = :generation AND a.closed_at IS NULL
            """ + PresenceRows.ORDER;

    private final JdbcClient jdbc;

    AccountsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account> bearing(LoginName login) {
        return jdbc.sql(ACCOUNT + "WHERE a.login = :login")
                .param("login", login.value())
                .query(AccountsInDatabase::account)
                .optional();
    }

    @Override
    public Optional<Account> find(PersonId person) {
        return jdbc.sql(ACCOUNT + "WHERE a.person_id = :person")
                .param("person", person.value())
                .query(AccountsInDatabase::account)
                .optional();
    }

    @Override
    public Optional<Account> lock(PersonId person) {
        return jdbc.sql(ACCOUNT + "WHERE a.person_id = :person FOR UPDATE")
                .param("person", person.value())
                .query(AccountsInDatabase::account)
                .optional();
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return jdbc.sql("""
                        SELECT p.id, p.full_name, p.citizen_id, p.phone, p.email
                        FROM identity.person p
                        WHERE p.id = :id
                        """)
                .param("id", id.value())
                .query(AccountsInDatabase::person)
                .optional();
    }

    @Override
    public Optional<Presence> present(PersonId person, int generation, LocalDate today) {
        return present(PRESENT, person, generation, today);
    }

    @Override
    public Optional<Presence> lockPresent(PersonId person, int generation, LocalDate today) {
        return present(PRESENT + " FOR UPDATE OF a", person, generation, today);
    }

    private Optional<Presence> present(String query, PersonId person, int generation, LocalDate today) {
        return jdbc.sql(query)
                .param("person", person.value())
                .param("generation", generation)
                .query((ResultSetExtractor<Optional<Presence>>) rows -> rows.next()
                        ? Optional.of(PresenceRows.read(rows, today, Assurance.PASSWORD))
                        : Optional.empty());
    }

    @Override
    public void beginLanguage(PersonId person, Language language) {
        jdbc.sql("UPDATE identity.account SET language = :tag WHERE person_id = :person AND language IS NULL")
                .param("tag", language.tag())
                .param("person", person.value())
                .update();
    }

    @Override
    public void claim(LoginName login, Optional<CitizenId> citizenId) {
        // Login names first, always: two who want each other's second cannot wait for each other.
        claim("identity.account.login " + login.value());
        citizenId.ifPresent(id -> claim("identity.person.citizen_id " + id.digits()));
    }

    private void claim(String name) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", name)
                .query(rows -> {});
    }

    @Override
    public boolean isKnown(CitizenId citizenId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM identity.person p WHERE p.citizen_id = :citizenId)")
                .param("citizenId", citizenId.digits())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean open(Person person, Account account, Instant now) {
        return enter(person, now) && enter(account, now);
    }

    @Override
    public void give(Account account, Instant now) {
        enter(account, now);
    }

    private boolean enter(Person person, Instant now) {
        return jdbc.sql("""
                        INSERT INTO identity.person (id, full_name, folded_name, citizen_id, phone, email, entered_at)
                        VALUES (:id, :fullName, :foldedName, :citizenId, :phone, :email, :now)
                        ON CONFLICT (id) DO NOTHING
                        """)
                        .param("id", person.id().value())
                        .param("fullName", person.fullName())
                        .param("foldedName", person.foldedName())
                        .param(
                                "citizenId",
                                person.citizenId().map(CitizenId::digits).orElse(null))
                        .param("phone", person.phone().map(Phone::e164).orElse(null))
                        .param("email", person.email().map(EmailAddress::value).orElse(null))
                        .param("now", at(now))
                        .update()
                == 1;
    }

    private boolean enter(Account account, Instant now) {
        return jdbc.sql("""
                        INSERT INTO identity.account
                            (person_id, login, password_hash, generation, password_temporary, demonstration, practice,
                             opened_at)
                        VALUES (:person, :login, :hash, :generation, :temporary, :demonstration, :practice, :now)
                        """)
                        .param("person", account.person().value())
                        .param("login", account.login().value())
                        .param("hash", account.passwordHash())
                        .param("generation", account.generation())
                        .param("temporary", account.temporary())
                        .param("demonstration", account.demonstration())
                        .param("practice", account.practice())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    @Override
    public void save(Account account) {
        jdbc.sql("""
                        UPDATE identity.account a
                        SET password_hash = :hash, generation = :generation, password_temporary = :temporary,
                            second_factor = :secondFactor, closed_at = :closedAt
                        WHERE a.person_id = :person
                        """)
                .param("hash", account.passwordHash())
                .param("generation", account.generation())
                .param("temporary", account.temporary())
                .param("secondFactor", account.secondFactor())
                .param(
                        "closedAt",
                        account.closedAt().map(AccountsInDatabase::at).orElse(null))
                .param("person", account.person().value())
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new PersonId(row.getObject("person_id", UUID.class)),
                new LoginName(row.getString("login")),
                row.getString("password_hash"),
                row.getInt("generation"),
                row.getBoolean("password_temporary"),
                row.getBoolean("demonstration"),
                row.getBoolean("practice"),
                row.getBoolean("second_factor"),
                Optional.ofNullable(row.getString("language")).flatMap(Language::tagged),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                Optional.ofNullable(row.getString("citizen_id")).map(CitizenId::new),
                Optional.ofNullable(row.getString("phone")).map(Phone::new),
                // What was entered while less was asked of an address is none to which a letter could be sent.
                Optional.ofNullable(row.getString("email")).flatMap(EmailAddress::parse));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
