package vn.motcua.dossier.web.desk;

import java.util.List;
import vn.motcua.dossier.usecase.SeeMerged.Merged;
import vn.motcua.ui.Words;

/** Hồ sơ trùng on the record, in words. */
public record MergedView(List<Line> lines) {
    public MergedView {
        lines = List.copyOf(lines);
    }

    static MergedView of(List<Merged> merged, Words words) {
        return new MergedView(merged.stream().map(each -> line(each, words)).toList());
    }

    private static Line line(Merged merged, Words words) {
        var twin = merged.twin();
        return new Line(
                InboxAddress.HOME + "/" + twin.dossier(),
                words.say(twin.goesOn() ? "dossier.merge.in" : "dossier.merge.from", twin.code()),
                merged.paid().stream()
                        .map(paid -> words.say("dossier.merge.paid", words.dong(paid.amount()), paid.receipt()))
                        .toList());
    }

    /**
     * Một hồ sơ.
     *
     * @param href of its record
     * @param paid what was paid there
     */
    public record Line(String href, String said, List<String> paid) {
        public Line {
            paid = List.copyOf(paid);
        }
    }
}
