package vn.motcua.document.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.document.FileDiscarded;
import vn.motcua.document.FileId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;

/**
 * Dọn tệp: files no record took, contents no row names, drafts of a program that died. Several nodes may sweep; what one has
 * done the other finds done.
 */
@Component
class SweepFiles {
    /** A weekend's upload can still be filed on Monday. */
    static final Duration GRACE = Duration.ofDays(2);

    private static final Actor SWEEPER = new Actor.Program("document.sweep");
    private static final int AT_ONCE = 100;
    /** A full vault is walked in turns; a small one in each. */
    private static final int ADDRESSES_A_TURN = 10_000;

    private final Vault vault;
    private final Register register;
    private final EventLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private int shelf;

    SweepFiles(Vault vault, Register register, EventLog log, TransactionTemplate transaction, Clock clock) {
        this.vault = vault;
        this.register = register;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    synchronized void sweep() throws IOException {
        var before = clock.instant().minus(GRACE);
        List<FileId> swept;
        do {
            swept = Objects.requireNonNull(transaction.execute(_ -> sweepWaiting(before)));
        } while (swept.size() == AT_ONCE);
        vault.dropDrafts(before);
        sweepShelves(before);
    }

    private List<FileId> sweepWaiting(Instant before) {
        var swept = register.removeWaiting(before, AT_ONCE);
        swept.forEach(file -> log.append(SWEEPER, new FileDiscarded(file.value(), true)));
        return swept;
    }

    private void sweepShelves(Instant before) throws IOException {
        var seen = 0;
        for (var walked = 0; walked < Vault.SHELVES && seen < ADDRESSES_A_TURN; walked++) {
            var addresses = vault.addresses(shelf, before);
            seen += addresses.size();
            for (var from = 0; from < addresses.size(); from += AT_ONCE) {
                var some = addresses.subList(from, Math.min(from + AT_ONCE, addresses.size()));
                transaction.executeWithoutResult(_ -> sweepUnreferenced(some));
            }
            shelf = (shelf + 1) % Vault.SHELVES;
        }
    }

    /** While an upload is getting its address, none is deleted: it may be the same. The next turn comes. */
    private void sweepUnreferenced(List<String> addresses) {
        if (register.sweepAlone()) {
            try {
                vault.delete(register.unreferenced(addresses));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
