package vn.motcua.dossier.web.desk;

import java.util.List;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.SeeAlike.Found;
import vn.motcua.ui.Words;

/**
 * Báo có thể trùng on the record, in words.
 *
 * @param lines those that the reader may see
 * @param others how many more there are
 * @param reason why it was filed although another was open; empty where none was
 */
public record AlikeView(List<Line> lines, int others, String reason) {
    public AlikeView {
        lines = List.copyOf(lines);
    }

    static AlikeView of(Found found, DossierId dossier, Words words) {
        return new AlikeView(
                found.seen().stream()
                        .map(other -> new Line(
                                InboxAddress.HOME + "/" + dossier + "/alike/" + other.id(),
                                other.code(),
                                words.moment(other.filing().at()),
                                Told.stage(other.standing().stage(), words)))
                        .toList(),
                found.others(),
                found.reason());
    }

    public boolean isNothing() {
        return lines.isEmpty() && others == 0 && reason.isEmpty();
    }

    /** @param href where the two are compared */
    public record Line(String href, String code, String filed, String state) {}
}
