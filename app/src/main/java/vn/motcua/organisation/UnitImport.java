package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/**
 * Nhập danh mục đơn vị hành chính before and after a reorganisation, with the table of who took over from whom. Tried
 * first, then carried out whole or not at all; what is known already is left as it is, so imported twice it is imported
 * once.
 */
public interface UnitImport {

    /** What the import would do; nothing is changed. */
    Outcome tryOut(Actor by, List<SourceFile> files, Wish wish);

    Outcome carryOut(Actor by, List<SourceFile> files, Wish wish);

    /** Tệp nguồn: which of the tables it is, its headings tell. */
    record SourceFile(String name, String text) {}

    /**
     * Yêu cầu.
     *
     * @param since the first day for which the units before are entered: a list tells a state, not when it began
     * @param changed the first day of the units after
     * @param source the resolution, as an official would cite it
     */
    record Wish(LocalDate since, LocalDate changed, String source) {
        /** The day on which districts ended and communes came directly under provinces. */
        public static final Wish OF_2025 =
                new Wish(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 7, 1), "Nghị quyết 202/2025/QH15");
    }

    /** Kết quả. */
    sealed interface Outcome {
        record Tried(Summary summary) implements Outcome {}

        record Done(Summary summary) implements Outcome {}

        /** @param all how many there are; only the first are listed */
        record Flawed(List<RowFlaw> flaws, int all) implements Outcome {
            public Flawed {
                flaws = List.copyOf(flaws);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }

    /**
     * Tóm tắt.
     *
     * @param before how many units the files name before
     * @param after how many after
     * @param goingOn how many communes go on as they were, in another unit
     * @param split how many communes were divided among several
     * @param changes versions and links that are new to the register; none if all was known
     * @param unplaced communes for which nobody says who took over: work for a person
     */
    record Summary(Tally before, Tally after, int links, int goingOn, int split, int changes, List<Unit> unplaced) {
        public Summary {
            unplaced = List.copyOf(unplaced);
        }
    }

    /** Số đơn vị. */
    record Tally(int provinces, int districts, int communes) {}

    /**
     * Chỗ sai.
     *
     * @param row counted from one, the headings included; 0 where the whole file is meant
     * @param column its heading
     * @param messageKey what is wrong, with the details as arguments
     */
    record RowFlaw(String file, int row, String column, String messageKey, List<String> details) {
        public RowFlaw {
            details = List.copyOf(details);
        }
    }
}
