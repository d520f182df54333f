package vn.motcua.calendar.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Fact;

/** Công bố a change: the fact is told, the book turns its page, and this node forgets at the commit what it remembered. */
@Component
class Announcement {
    private final Books books;
    private final EventLog log;
    private final Almanac almanac;

    Announcement(Books books, EventLog log, Almanac almanac) {
        this.books = books;
        this.log = log;
        this.almanac = almanac;
    }

    void make(Actor by, Book book, Fact fact) {
        books.turnPage(book);
        log.append(by, fact);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                almanac.forget();
            }
        });
    }
}
