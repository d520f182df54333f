package vn.motcua.shared.jdbc;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/**
 * The event log as a table.
 *
 * <p>After the commit it rings for the readers of this node; those of other nodes look twice a second. LISTEN and NOTIFY
 * would be quicker there, but every committing transaction that notifies takes one lock for the whole cluster, and all
 * writers would queue for it.
 */
final class PostgresEventLog implements EventLog {
    private final JdbcClient jdbc;
    private final Bell bell;
    private final FactText text = new FactText();

    PostgresEventLog(JdbcClient jdbc, Bell bell) {
        this.jdbc = jdbc;
        this.bell = bell;
    }

    @Override
    public void append(Actor by, Fact fact) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("a fact is told in the transaction in which it happens");
        }
        insert(by, name(by, fact), fact.subject(), text.write(fact));
        // A set: however many facts a transaction tells, it rings once.
        TransactionSynchronizationManager.registerSynchronization(bell);
    }

    private static String name(Actor by, Fact fact) {
        return by.practises() ? Fact.IN_PRACTICE + FactText.name(fact) : FactText.name(fact);
    }

    /** One statement for the event and its journal row: one round trip, and neither without the other. */
    private void insert(Actor by, String name, UUID subject, String data) {
        jdbc.sql("""
                WITH told AS (
                  INSERT INTO shared.event (name, subject, actor, on_behalf_of, data)
                  VALUES (:name, :subject, CAST(:actor AS uuid), CAST(:behalf AS uuid), CAST(:data AS jsonb))
                  RETURNING at
                )
                INSERT INTO shared.journal (at, actor, on_behalf_of, task, action, outcome, record)
                SELECT t.at, CAST(:actor AS uuid), CAST(:behalf AS uuid), CAST(:task AS text), :name, 'DONE', :subject
                FROM told t
                """)
                .param("name", name)
                .param("subject", subject)
                .param("actor", by.who().map(PersonId::value).orElse(null))
                .param("behalf", by.behalf().map(PersonId::value).orElse(null))
                .param("task", by instanceof Actor.Program program ? program.task() : null)
                .param("data", data)
                .update();
    }
}
