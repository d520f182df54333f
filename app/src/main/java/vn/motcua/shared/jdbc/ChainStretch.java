package vn.motcua.shared.jdbc;

import java.util.List;
import java.util.Optional;
import vn.motcua.shared.JournalVerification.Head;
import vn.motcua.shared.JournalVerification.Verdict.Altered;
import vn.motcua.shared.JournalVerification.Verdict.Broken;
import vn.motcua.shared.JournalVerification.Verdict.HeadLost;
import vn.motcua.shared.JournalVerification.Verdict.InsertedLater;
import vn.motcua.shared.JournalVerification.Verdict.LinkMissing;
import vn.motcua.shared.JournalVerification.Verdict.Removed;
import vn.motcua.shared.JournalVerification.Verdict.Reordered;

/**
 * Một đoạn of the chain beside the journal rows that stand there.
 *
 * @param before the link before the first of these
 * @param rows in the order of their positions, up to the furthest position these links know
 */
record ChainStretch(Link before, List<Link> links, List<JournalRow> rows) {

    /** Mắt xích. */
    record Link(long seq, Position position, String hash) {
        static final Link BEGINNING = new Link(0, new Position(0, 0, 0), JournalRow.BEGINNING);

        Head head() {
            return new Head(seq, hash);
        }
    }

    Optional<Broken> firstBroken(Optional<Head> kept) {
        var last = before;
        for (var place = 0; place < links.size(); place++) {
            var link = links.get(place);
            var broken = broken(last, link, rowAt(place)).or(() -> lost(kept, link));
            if (broken.isPresent()) {
                return broken;
            }
            last = link;
        }
        return rowAt(links.size()).map(ChainStretch::inserted);
    }

    /** @param here the row that stands where the link's row should */
    private Optional<Broken> broken(Link last, Link link, Optional<JournalRow> here) {
        if (link.seq() != last.seq() + 1) {
            return Optional.of(new LinkMissing(last.seq() + 1));
        }
        var order = here.map(row -> row.position().compareTo(link.position())).orElse(1);
        if (order == 0) {
            return here.filter(row -> !row.fits(last.hash(), link.hash()))
                    .map(_ -> displacedOr(last, link, altered(link)));
        }
        if (order < 0 && here.stream().noneMatch(this::isLinked)) {
            return here.map(ChainStretch::inserted);
        }
        return Optional.of(
                displacedOr(last, link, new Removed(link.seq(), link.position().id())));
    }

    private static Optional<Broken> lost(Optional<Head> kept, Link link) {
        return kept.filter(head -> head.seq() == link.seq() && !head.equals(link.head()))
                .map(HeadLost::new);
    }

    /** Looks among the rows nearby for the contents this link was made from. */
    private Broken displacedOr(Link last, Link link, Broken otherwise) {
        return rows.stream()
                .filter(row -> row.fits(last.hash(), link.hash())
                        || row.at(link.position()).fits(last.hash(), link.hash()))
                .findFirst()
                .<Broken>map(row -> new Reordered(
                        link.seq(), link.position().id(), row.position().id()))
                .orElse(otherwise);
    }

    private boolean isLinked(JournalRow row) {
        return links.stream().anyMatch(link -> link.position().equals(row.position()));
    }

    private Optional<JournalRow> rowAt(int place) {
        return place < rows.size() ? Optional.of(rows.get(place)) : Optional.empty();
    }

    private static Broken altered(Link link) {
        return new Altered(link.seq(), link.position().id());
    }

    private static Broken inserted(JournalRow row) {
        return new InsertedLater(row.position().id());
    }
}
