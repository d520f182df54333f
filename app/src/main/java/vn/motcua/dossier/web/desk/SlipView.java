package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.usecase.SlipLine;

/**
 * Phiếu, in words.
 *
 * @param paper the address of the paper, before its ending
 * @param print the key under which it would be printed
 */
public record SlipView(
        String record,
        String paper,
        UUID print,
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
