package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.catalogue.Papers;
import vn.motcua.dossier.model.Paper;

/**
 * Giấy tờ lấy sang được: a paper of a duplicate that the dossier which goes on lacks.
 *
 * @param paper as it lies in the duplicate
 * @param component what it is for in the one that goes on, from 0: each may be pinned to another revision of its procedure
 */
public record Takeable(Paper paper, int component, String name) {

    /** By the names of what the procedure asks for; none once the other one is decided. */
    static List<Takeable> of(Folder duplicate, Folder kept) {
        if (!kept.isAmendable()) {
            return List.of();
        }
        var names = names(duplicate);
        var wanted = names(kept);
        return duplicate.papers().stream()
                .flatMap(paper -> IntStream.range(0, wanted.size())
                        .filter(place -> wanted.get(place).equals(names.get(paper.component())) && lacks(kept, place))
                        .limit(1)
                        .mapToObj(place -> new Takeable(paper, place, wanted.get(place))))
                .toList();
    }

    private static boolean lacks(Folder kept, int component) {
        return kept.papers().stream().noneMatch(paper -> paper.component() == component);
    }

    private static List<String> names(Folder folder) {
        return Requirements.components(
                        folder.procedure(), folder.dossier().filing().situation())
                .stream()
                .map(Papers.Component::name)
                .toList();
    }
}
