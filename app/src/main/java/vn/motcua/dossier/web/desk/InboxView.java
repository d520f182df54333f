package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierId;

/**
 * Trang hộp hồ sơ, in words.
 *
 * @param trays none where there is only one
 * @param stages none where all in the tray stands alike
 * @param number of the page, from 1
 * @param total how much that is on all pages, in words
 * @param fields lĩnh vực of what alone is shown, in words; empty where everything is
 */
public record InboxView(
        List<Tab> trays,
        List<Tab> stages,
        List<Row> rows,
        int number,
        int last,
        String total,
        String address,
        String fields,
        FilterView filter) {
    public InboxView {
        trays = List.copyOf(trays);
        stages = List.copyOf(stages);
        rows = List.copyOf(rows);
    }

    /**
     * Thẻ.
     *
     * @param count in words
     * @param late whether any of them is
     */
    public record Tab(String label, String href, String count, boolean late, boolean current) {}

    /**
     * Dòng.
     *
     * @param step the name of the step; empty outside the steps
     * @param rung how far the promised time is, as was last told
     * @param asked whether its owner waits for an answer
     */
    public record Row(
            DossierId id,
            String code,
            String procedure,
            String stage,
            String step,
            String since,
            Due due,
            Optional<String> rung,
            boolean asked,
            List<String> labels) {
        public Row {
            labels = List.copyOf(labels);
        }
    }
}
