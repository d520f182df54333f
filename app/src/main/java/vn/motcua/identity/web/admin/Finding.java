package vn.motcua.identity.web.admin;

import vn.motcua.shared.JournalVerification.Verdict;
import vn.motcua.ui.Page;

/**
 * Kết luận về một ngày, in words.
 *
 * @param intact whether every row is as it was when the day was signed
 */
public record Finding(boolean intact, String words) {

    static Finding of(Verdict verdict, Page page) {
        return switch (verdict) {
            case Verdict.Intact(var rows, var _) ->
                new Finding(
                        true, page.say("identity.days.intact.what", page.words().number(rows)));
            case Verdict.Removed(var seq, var row) -> broken("removed", seq, row, page);
            case Verdict.Altered(var seq, var row) -> broken("altered", seq, row, page);
            case Verdict.Reordered(var seq, var row, var _) -> broken("reordered", seq, row, page);
            case Verdict.InsertedLater(var row) -> broken("inserted-later", 0, row, page);
            case Verdict.LinkMissing(var seq) -> broken("link-missing", seq, 0, page);
            case Verdict.HeadLost(var kept) -> broken("head-lost", kept.seq(), 0, page);
        };
    }

    /** Numbers of rows are names: an auditor seeks them as they stand. */
    private static Finding broken(String what, long seq, long row, Page page) {
        return new Finding(false, page.say("identity.days." + what, Long.toString(seq), Long.toString(row)));
    }
}
