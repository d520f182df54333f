package vn.motcua.dossier.web.desk;

import java.util.List;
import vn.motcua.dossier.usecase.Inboxes;

/**
 * Danh sách chờ cho ý kiến, in words.
 *
 * @param number of the page, from 1
 * @param total on all pages
 */
public record OpinionsWaiting(List<Row> rows, int number, int total) {
    public OpinionsWaiting {
        rows = List.copyOf(rows);
    }

    public int last() {
        return Math.max(1, Math.ceilDiv(total, Inboxes.Page.of(0).size()));
    }

    /** Dòng. */
    public record Row(
            String href,
            String code,
            String procedure,
            String from,
            String at,
            String due,
            String state,
            boolean late) {}
}
