package vn.motcua.dossier.usecase;

import java.util.List;

/**
 * Tờ giấy, ready for the press.
 *
 * @param slip the lines of a control slip; none on other papers
 */
public record PrintedSheet(PaperFacts facts, List<SlipLine> slip) {
    public PrintedSheet {
        slip = List.copyOf(slip);
    }
}
