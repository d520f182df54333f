package vn.motcua.dossier.usecase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.document.Manuscript;
import vn.motcua.document.Press;
import vn.motcua.dossier.usecase.LookAtPaper.Manner;
import vn.motcua.dossier.usecase.PrintRuns.Run;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/**
 * Chạy máy in cho các lượt in hàng loạt, one after the other on each node, in no transaction. Whoever takes a run has it alone as
 * long as it goes on; if the node dies, another takes it over and prints the same papers.
 */
@Component
class PressPrintRuns {
    /** Longer than any sheet takes. */
    static final Duration IN_HAND = Duration.ofMinutes(3);

    private static final Logger LOG = LoggerFactory.getLogger(PressPrintRuns.class);
    private static final int TYPED = 50;
    private static final int WHOLE = 100;

    private final PrintRuns runs;
    private final PrintRunSheets sheets;
    private final KeepPrintRun keep;
    private final Press press;
    private final Dictionary dictionary;
    private final Clock clock;

    PressPrintRuns(
            PrintRuns runs, PrintRunSheets sheets, KeepPrintRun keep, Press press, Dictionary dictionary, Clock clock) {
        this.runs = runs;
        this.sheets = sheets;
        this.keep = keep;
        this.press = press;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT1S")
    void run() {
        var taken = take();
        while (taken.isPresent()) {
            print(taken.get());
            taken = take();
        }
    }

    private Optional<Run> take() {
        var now = clock.instant();
        return runs.take(now, now.plus(IN_HAND));
    }

    /** What goes wrong is tried again when the time in which this node has it is over. */
    private void print(Run run) {
        try {
            keep.keep(run, pdf(run));
        } catch (Abandoned _) {
            LOG.atInfo().addKeyValue("run", run.id()).log("print run given up");
        } catch (IOException | RuntimeException e) {
            LOG.atError().addKeyValue("run", run.id()).setCause(e).log("print run not printed");
        }
    }

    private byte[] pdf(Run run) throws IOException {
        var words = dictionary.in(Language.VIETNAMESE);
        var given = Map.<String, Object>of(
                "kind", run.kind(), "sheets", typed(run, new Manner(run.site(), words)), "words", words);
        var pdf = new ByteArrayOutputStream();
        press.print(
                new Manuscript("dossier/paper/batch", given, run.asked()),
                pdf,
                (page, of) -> tell(run, TYPED + (WHOLE - TYPED) * (page - 1) / of));
        return pdf.toByteArray();
    }

    private List<PrintedSheet> typed(Run run, Manner manner) {
        var asked = runs.sheets(run.id());
        var typed = new ArrayList<PrintedSheet>();
        for (var sheet : asked) {
            tell(run, TYPED * typed.size() / asked.size());
            typed.add(sheets.type(run.kind(), sheet, manner));
        }
        return typed;
    }

    private void tell(Run run, int percent) {
        if (!runs.tell(run, percent, clock.instant().plus(IN_HAND))) {
            throw new Abandoned();
        }
    }

    /** It was cancelled, or another node took it over. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
