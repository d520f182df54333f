package vn.motcua.organisation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.Plans;
import vn.motcua.TestDatabase;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Look;

/** What is known by heart is never older than what is written, on whichever node and in whichever transaction. */
class AgenciesByRollTests {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static TestDatabase database = TestDatabase.fresh();

    private final Plans plans = Plans.over(database.program());
    private final JdbcClient jdbc = JdbcClient.create(plans.source());
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(plans.source());
    private final TransactionTemplate transaction = new TransactionTemplate(transactions);
    private final Edition edition = new Edition(jdbc);
    private final AgenciesInDatabase written = new AgenciesInDatabase(jdbc, edition);
    private final AgenciesByRoll agencies = new AgenciesByRoll(written, edition);

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void anAgencyFoundedOnAnotherNodeIsThereAtTheNextQuestion() {
        agencies.on(DAY);
        var elsewhere = new AgenciesInDatabase(jdbc, new Edition(jdbc));
        var founded = founded("R1");
        enter(elsewhere, founded);
        assertThat(agencies.find(founded.id(), DAY)).contains(founded);
        assertThat(agencies.bearing("R1", DAY)).contains(founded);
    }

    @Test
    void aTransactionSeesWhatItChangedAndNobodyWhatItTookBack() {
        var founded = founded("R2");
        transaction.executeWithoutResult(status -> {
            assertThat(agencies.find(founded.id(), DAY)).isEmpty();
            enter(written, founded);
            assertThat(agencies.find(founded.id(), DAY)).contains(founded);
            status.setRollbackOnly();
        });
        assertThat(agencies.find(founded.id(), DAY)).isEmpty();
        var other = founded("R3");
        enter(written, other);
        assertThat(agencies.find(founded.id(), DAY)).isEmpty();
        assertThat(agencies.find(other.id(), DAY)).contains(other);
    }

    @Test
    void aTransactionAsksOnceHoweverOftenItLooks() {
        agencies.on(DAY);
        plans.taken();
        transaction.executeWithoutResult(_ -> {
            agencies.on(DAY);
            agencies.bearing("none", DAY);
            agencies.profile(new AgencyId(UUID.randomUUID()), DAY);
        });
        assertThat(plans.taken()).hasSize(1);
    }

    @Test
    void aPageAsksOnceAndTheNextPageAnew() throws Exception {
        agencies.on(DAY);
        plans.taken();
        var founded = founded("R5");
        Look.during(() -> {
            agencies.on(DAY);
            transaction.executeWithoutResult(_ -> agencies.bearing("none", DAY));
            assertThat(plans.taken()).hasSize(1);
            enter(new AgenciesInDatabase(jdbc, new Edition(jdbc)), founded);
            plans.taken();
            assertThat(agencies.find(founded.id(), DAY)).isEmpty();
            assertThat(plans.taken()).isEmpty();
        });
        Look.during(() -> assertThat(agencies.find(founded.id(), DAY)).contains(founded));
    }

    @Test
    void anotherTransactionWithinItAsksForItself() {
        var within = new TransactionTemplate(transactions);
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var founded = founded("R4");
        transaction.executeWithoutResult(_ -> {
            agencies.on(DAY);
            within.executeWithoutResult(_ -> enter(new AgenciesInDatabase(jdbc, new Edition(jdbc)), founded));
            assertThat(within.<Optional<Agency>>execute(_ -> agencies.find(founded.id(), DAY)))
                    .contains(founded);
        });
    }

    private static void enter(AgenciesInDatabase register, Agency agency) {
        register.enter(agency.id());
        register.addVersion(agency, DAY);
    }

    private static Agency founded(String code) {
        var name = new Bilingual("Cơ quan mẫu " + code, "Sample agency " + code);
        return new Agency(
                new AgencyId(UUID.randomUUID()), code, Agency.Kind.COMMUNE, name, Optional.empty(), Optional.empty());
    }
}
