package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.dossier.usecase.Tray.Tally;

/** Các khay: read where they are written, as {@link Inboxes} are. */
public interface Trays {

    /**
     * What is in a tray and fits, soonest promise first, and how much is in this one and others.
     *
     * @param counted by stage, each so far as {@link Tray#COUNTED}
     */
    Opened open(Tray tray, Sieve sieve, Page page, List<Tray> counted);

    /** How much is in these, by stage, each counted so far as {@link Tray#COUNTED}. */
    List<Tally> tally(List<Tray> trays, Instant now);

    /**
     * What is in a tray at one stage after that line and fits, soonest promise first.
     *
     * @param last the line before; from the beginning where empty
     */
    List<Line> after(Tray tray, Stage stage, Sieve sieve, Optional<Line> last, int most);

    /** Of which procedures something is in a tray, by their codes. */
    List<ProcedureCode> procedures(Tray tray);

    /**
     * Khay đã mở.
     *
     * @param tallies of all that is in the trays
     * @param found of what fits in the open one, whatever its stage
     */
    record Opened(List<Line> lines, List<Tally> tallies, List<Tally> found) {
        public Opened {
            lines = List.copyOf(lines);
            tallies = List.copyOf(tallies);
            found = List.copyOf(found);
        }
    }
}
