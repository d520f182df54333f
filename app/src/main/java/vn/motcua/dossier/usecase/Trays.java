package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.dossier.usecase.Tray.Tally;

/** Các khay: read where they are written, as {@link Inboxes} are. */
public interface Trays {

    /**
     * What is in a tray, soonest promise first, and how much is in this one and others.
     *
     * @param stage of what alone is shown; everything where empty
     * @param counted by stage, each so far as {@link Tray#COUNTED}
     */
    Opened open(Tray tray, Optional<Stage> stage, Page page, List<Tray> counted, Instant now);

    /** How much is in these, by stage, each counted so far as {@link Tray#COUNTED}. */
    List<Tally> tally(List<Tray> trays, Instant now);

    /**
     * What is in a tray at one stage after that line, soonest promise first.
     *
     * @param last the line before; from the beginning where empty
     */
    List<Line> after(Tray tray, Stage stage, Optional<Line> last, int most);

    /** Khay đã mở. */
    record Opened(List<Line> lines, List<Tally> tallies) {
        public Opened {
            lines = List.copyOf(lines);
            tallies = List.copyOf(tallies);
        }
    }
}
