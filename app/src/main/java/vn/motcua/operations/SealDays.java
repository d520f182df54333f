package vn.motcua.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.shared.JournalRoots;
import vn.motcua.shared.JournalRoots.Root;
import vn.motcua.shared.JournalVerification;
import vn.motcua.shared.JournalVerification.Head;
import vn.motcua.shared.VietnamTime;

/**
 * Ký sổ nhật ký mỗi ngày: once a day is over, how far the chain has come is signed, entered, and written beside the key too,
 * so that a chain made anew together with its roots is noticed. Of several nodes the first one signs.
 */
@Component
class SealDays {
    /** The lines kept in the data folder. */
    static final String FILE = "journal.roots";

    /** By then the last rows of the day are chained. */
    private static final Duration CALM = Duration.ofMinutes(10);

    private final JournalRoots roots;
    private final JournalVerification chain;
    /** Not there for a command of the administrator's, which seals nothing. */
    private final ObjectProvider<DataFolder> folders;

    private final Clock clock;

    SealDays(JournalRoots roots, JournalVerification chain, ObjectProvider<DataFolder> folders, Clock clock) {
        this.roots = roots;
        this.chain = chain;
        this.folders = folders;
        this.clock = clock;
    }

    /** Signs yesterday, if nobody has and there is anything to sign. */
    @Scheduled(initialDelay = 5, fixedRate = 30, timeUnit = TimeUnit.MINUTES)
    void seal() throws IOException {
        var day = VietnamTime.dateOf(clock.instant().minus(CALM)).minusDays(1);
        var head = chain.head();
        if (head.isPresent()
                && roots.newest().filter(newest -> !newest.isBefore(day)).isEmpty()) {
            seal(day, head.get());
        }
    }

    private void seal(LocalDate day, Head head) throws IOException {
        var folder = folders.getObject();
        var key = JournalKey.of(folder);
        var root = new Root(day, head, key.open(), key.sign(Root.text(day, head)));
        if (roots.enter(root)) {
            var file = folder.root().resolve(FILE);
            var before = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
            folder.writePrivately(FILE, before + root.line() + "\n");
        }
    }
}
