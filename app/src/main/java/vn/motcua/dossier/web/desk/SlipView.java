package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Optional;

/** Phiếu, in words. */
public record SlipView(
        String record, String code, String procedure, String desk, String filed, Optional<String> due, List<Row> rows) {
    public SlipView {
        rows = List.copyOf(rows);
    }

    /** Dòng. What has not come about is empty. */
    public record Row(
            String holder,
            String came,
            String giver,
            String left,
            String taker,
            String until,
            String result,
            String note) {}
}
