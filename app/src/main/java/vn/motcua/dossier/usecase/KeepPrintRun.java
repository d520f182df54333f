package vn.motcua.dossier.usecase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.document.FileId;
import vn.motcua.document.FileKind;
import vn.motcua.document.Files;
import vn.motcua.document.Storing;
import vn.motcua.document.Upload;
import vn.motcua.dossier.usecase.PrintRuns.Run;
import vn.motcua.shared.Actor;

/** Giữ tệp đã in, sealed like all files, for a day. */
@Component
class KeepPrintRun {
    static final Duration KEPT = Duration.ofDays(1);

    private static final String PURPOSE = "dossier.print-run";

    private final PrintRuns runs;
    private final Files files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeepPrintRun(PrintRuns runs, Files files, TransactionTemplate transaction, Clock clock) {
        this.runs = runs;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What was cancelled at the last moment stays with no record, and is swept. */
    void keep(Run run, byte[] pdf) throws IOException {
        var press = new Actor.Program(PURPOSE, run.practice());
        var upload = new Upload(
                new FileId(UUID.randomUUID()),
                run.kind().key() + ".pdf",
                PURPOSE,
                Set.of(FileKind.PDF),
                Upload.LARGEST,
                new ByteArrayInputStream(pdf));
        if (!(files.store(press, upload) instanceof Storing.Stored(var file))) {
            throw new IllegalStateException("a file of " + run.sheets() + " papers is not kept");
        }
        transaction.executeWithoutResult(_ -> {
            if (runs.finish(run, file.id())
                    && files.keep(press, file.id(), PURPOSE).isEmpty()) {
                throw new IllegalStateException("the file of a print run is gone");
            }
        });
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void sweep() {
        var sweeper = new Actor.Program("dossier.sweep-print-runs");
        transaction.executeWithoutResult(
                _ -> runs.sweep(clock.instant().minus(KEPT)).forEach(file -> files.discard(sweeper, file)));
    }
}
