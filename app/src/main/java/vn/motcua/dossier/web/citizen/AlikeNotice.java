package vn.motcua.dossier.web.citizen;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.FileDossier;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/**
 * Báo có hồ sơ giống, before one is filed all the same.
 *
 * @param earlier those that the reader may open; of others nothing is told
 * @param typed why it is filed all the same, as typed
 */
public record AlikeNotice(boolean isNothing, List<Earlier> earlier, String typed, Problems problems) {
    static final String FIELD = "despite";
    static final AlikeNotice NONE = new AlikeNotice(true, List.of(), "", Problems.none());

    public AlikeNotice {
        earlier = List.copyOf(earlier);
    }

    /** @param despite empty where it was not asked for yet: then nobody is blamed for not having said it */
    static AlikeNotice of(FileDossier.Outcome.Alike alike, Optional<String> despite, Page page) {
        var problems = despite.map(
                        _ -> new Problem(FIELD, page.say("dossier.alike.reason", FileDossier.LONGEST_REASON)))
                .map(Problems::of)
                .orElse(Problems.none());
        return new AlikeNotice(
                false,
                alike.seen().stream().map(dossier -> Earlier.of(dossier, page)).toList(),
                despite.orElse(""),
                problems);
    }

    /** Hồ sơ trước. */
    public record Earlier(String href, String code, String filed, String state) {
        private static Earlier of(Dossier dossier, Page page) {
            return new Earlier(
                    Answering.toDossier(dossier.id()),
                    dossier.code(),
                    page.words().moment(dossier.filing().at()),
                    page.say("dossier.mine.stage." + dossier.standing().stage().key()));
        }
    }
}
