package vn.motcua.dossier.web.api;

import java.util.List;
import vn.motcua.dossier.model.Paper;

/**
 * Giấy tờ đã thêm, as programs see it.
 *
 * @param number in the order in which they were added
 * @param component which of the papers that the case asks for, from 0
 */
record PaperView(int number, int component) {
    static List<PaperView> of(List<Paper> papers) {
        return papers.stream()
                .map(paper -> new PaperView(paper.number(), paper.component()))
                .toList();
    }
}
