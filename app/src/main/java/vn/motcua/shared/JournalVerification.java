package vn.motcua.shared;

import java.util.Optional;

/** Kiểm tra sổ nhật ký: recomputes the chain over the journal and names the first row that does not fit. */
public interface JournalVerification {
    /**
     * Walks the whole chain.
     *
     * @param kept a head noted outside this database on an earlier day; without one, rows cut off at the end together with
     *     their links, or a chain computed anew from the start, cannot be noticed
     */
    Verdict verify(Optional<Head> kept);

    /**
     * Walks what was added between two heads, such as those of two days.
     *
     * @param after the earlier one; empty for the beginning of the chain
     */
    Verdict between(Optional<Head> after, Head until);

    /** The newest link, to be kept where the administrators of this database cannot write; empty before the first. */
    Optional<Head> head();

    /**
     * Đầu chuỗi.
     *
     * @param hash 64 hexadecimal digits
     */
    record Head(long seq, String hash) {}

    /** Kết luận. */
    sealed interface Verdict {
        /** Every row that was walked fits. Rows of the last second may not be chained yet. */
        record Intact(long rows, Optional<Head> head) implements Verdict {}

        /** The first thing that does not fit; what follows it was not looked at. */
        sealed interface Broken extends Verdict {}

        /** Bị xóa: the row of this link is gone. */
        record Removed(long seq, long row) implements Broken {}

        /** Bị sửa: the row of this link, or the link itself, is not as it was. */
        record Altered(long seq, long row) implements Broken {}

        /**
         * Bị đổi chỗ: the contents that belong here stand at another row nearby.
         *
         * @param found the row where they stand now
         */
        record Reordered(long seq, long row, long found) implements Broken {}

        /** Bị chèn thêm: a row among the chained ones that no link knows. */
        record InsertedLater(long row) implements Broken {}

        /** Mất mắt xích: the chain has no link with this number, though it has later ones. */
        record LinkMissing(long seq) implements Broken {}

        /** The head kept outside is not in the chain: its end was cut off, or all of it computed anew. */
        record HeadLost(Head kept) implements Broken {}
    }
}
