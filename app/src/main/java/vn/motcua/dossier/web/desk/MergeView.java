package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.dossier.usecase.SeeAlike.Outcome.Compared;
import vn.motcua.dossier.usecase.SeeAlike.Side;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/**
 * Khai trùng, as its form asks for it.
 *
 * @param ends which of the two may be declared the duplicate; none where neither may
 * @param seen how often each had moved when it was shown
 * @param papers which papers can be taken over
 * @param not why it cannot be declared, once for each of the two
 */
public record MergeView(String action, List<Choice> ends, List<Seen> seen, List<Choice> papers, List<String> not) {
    public MergeView {
        ends = List.copyOf(ends);
        seen = List.copyOf(seen);
        papers = List.copyOf(papers);
        not = List.copyOf(not);
    }

    static MergeView of(Compared compared, Words words) {
        var sides = List.of(compared.earlier(), compared.later());
        var open = sides.stream().filter(MergeView::isOpen).toList();
        return new MergeView(
                InboxAddress.HOME + "/" + id(compared.earlier()) + "/alike/" + id(compared.later()),
                open.stream().map(side -> end(side, compared, words)).toList(),
                open.stream()
                        .map(side -> new Seen(
                                "seen." + id(side), side.folder().dossier().moves()))
                        .toList(),
                open.stream().flatMap(side -> papers(side, words)).toList(),
                sides.stream()
                        .filter(side -> !isOpen(side))
                        .map(side -> words.say("dossier.merge.not", code(side), why(side, words)))
                        .toList());
    }

    private static boolean isOpen(Side side) {
        return side.mayEnd() && side.ending().hindrance().isEmpty();
    }

    private static String why(Side side, Words words) {
        return side.ending()
                .hindrance()
                .map(new Told(words)::answer)
                .orElseGet(() -> words.say("dossier.merge.not.yours"));
    }

    private static Choice end(Side side, Compared compared, Words words) {
        var kept = side.equals(compared.earlier()) ? compared.later() : compared.earlier();
        return new Choice(
                id(side), words.say("dossier.merge.ends", code(side)), words.say("dossier.merge.goes-on", code(kept)));
    }

    private static Stream<Choice> papers(Side side, Words words) {
        return side.ending().papers().stream()
                .map(paper -> new Choice(
                        id(side) + "-" + paper.paper().number(),
                        paper.name(),
                        words.say("dossier.merge.paper.from", code(side))));
    }

    private static String id(Side side) {
        return side.folder().dossier().id().toString();
    }

    private static String code(Side side) {
        return side.folder().dossier().code();
    }

    /** Lần chuyển đã thấy. */
    public record Seen(String name, int moves) {}
}
