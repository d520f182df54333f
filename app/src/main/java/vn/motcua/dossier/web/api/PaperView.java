package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Paper;

/**
 * Giấy tờ đã thêm, as programs see it.
 *
 * @param number in the order in which they were added
 * @param component which of the papers that the case asks for, from 0
 * @param origin the code of the duplicate with which it was handed in; absent where it came with this dossier
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PaperView(int number, int component, Optional<String> origin) {

    /** @param code of a dossier */
    static List<PaperView> of(List<Paper> papers, Function<DossierId, Optional<String>> code) {
        return papers.stream()
                .map(paper -> new PaperView(
                        paper.number(), paper.component(), paper.origin().flatMap(code)))
                .toList();
    }
}
