package vn.motcua.dossier;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Đếm lại số liệu from the event log, from zero, for whoever holds the machine. */
public interface RecountFigures {

    /** Says where the public figures differ from what the log tells, and changes nothing. */
    Recount compare();

    /** The same, and then the figures are what the log tells. */
    Recount correct();

    /** @param marks how many things were counted */
    record Recount(long marks, List<Difference> differences) {
        public Recount {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Chênh lệch.
     *
     * @param month empty for what counts since the beginning
     * @param desk the code of the agency
     * @param item the slug by which it stands in the open data
     */
    record Difference(Optional<YearMonth> month, String desk, String item, long published, long counted) {}
}
