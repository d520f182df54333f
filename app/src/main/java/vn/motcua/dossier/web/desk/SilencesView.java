package vn.motcua.dossier.web.desk;

import java.util.List;
import vn.motcua.dossier.usecase.Inboxes;

/**
 * Danh sách hồ sơ do im lặng, in words.
 *
 * @param number of the page, from 1
 * @param total on all pages
 */
public record SilencesView(List<Row> rows, int number, int total) {
    public SilencesView {
        rows = List.copyOf(rows);
    }

    public int last() {
        return Math.max(1, Math.ceilDiv(total, Inboxes.Page.of(0).size()));
    }

    /**
     * Dòng.
     *
     * @param meaning what the silence was taken for
     * @param office who was silent
     */
    public record Row(String href, String code, String procedure, String meaning, String at, String office) {}
}
