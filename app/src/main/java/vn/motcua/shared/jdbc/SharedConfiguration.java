package vn.motcua.shared.jdbc;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.EventReader;
import vn.motcua.shared.EventReplay;
import vn.motcua.shared.Journal;
import vn.motcua.shared.JournalVerification;
import vn.motcua.shared.VietnamTime;

/** Lắp ráp: the clock, the event log with its readers, and the journal with its chain. */
@Configuration(proxyBeanMethods = false)
class SharedConfiguration {
    /** The lifecycle phase of what requests rely on: started before the web server, stopped after it. */
    static final int BEFORE_REQUESTS = 0;

    @Bean
    Clock clock() {
        return VietnamTime.clock();
    }

    @Bean
    Bell bell() {
        return new Bell();
    }

    @Bean
    EventLog eventLog(JdbcClient jdbc, Bell bell) {
        return new PostgresEventLog(jdbc, bell);
    }

    @Bean
    GroupCommit groupCommit(DataSource pool) {
        return new GroupCommit(pool);
    }

    @Bean
    Journal journal(JdbcClient jdbc, GroupCommit together) {
        return new PostgresJournal(jdbc, together);
    }

    @Bean
    JournalVerification journalVerification(JdbcClient jdbc, JournalChain chain) {
        return new ChainWalk(jdbc, chain);
    }

    @Bean
    Cursors cursors(JdbcClient jdbc) {
        return new Cursors(jdbc);
    }

    @Bean
    EventReplay eventReplay(JdbcClient jdbc) {
        return new LogReplay(jdbc);
    }

    @Bean
    JournalChain journalChain(JdbcClient jdbc, PlatformTransactionManager transactions, Cursors cursors) {
        return new JournalChain(jdbc, new TransactionTemplate(transactions), cursors);
    }

    @Bean
    EventPump eventPump(
            List<EventReader> readers,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Cursors cursors,
            JournalChain chain,
            Bell bell) {
        var reading = new Reading(jdbc, new TransactionTemplate(transactions), cursors);
        return new EventPump(readers, reading, cursors, chain, new LogUpkeep(jdbc), bell);
    }
}
