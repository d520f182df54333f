package vn.motcua.shared.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Journal;

/** The journal as a table; its rows are linked into the chain afterwards. */
final class PostgresJournal implements Journal {
    private final JdbcClient jdbc;
    private final GroupCommit together;

    PostgresJournal(JdbcClient jdbc, GroupCommit together) {
        this.jdbc = jdbc;
        this.together = together;
    }

    @Override
    public void enter(Entry entry) {
        EntryRows.insert(jdbc, entry);
    }

    @Override
    public void enterBeforeAnswering(Entry entry) {
        together.write(entry);
    }
}
