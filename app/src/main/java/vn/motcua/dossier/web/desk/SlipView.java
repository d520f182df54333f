package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.usecase.SlipLine;

/** Phiếu, in words. */
public record SlipView(
        String record,
        String pdf,
        String code,
        String procedure,
        String desk,
        String filed,
        Optional<String> due,
        List<SlipLine> rows) {
    public SlipView {
        rows = List.copyOf(rows);
    }
}
