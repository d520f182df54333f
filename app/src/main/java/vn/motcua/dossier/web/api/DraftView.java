package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.api.Flaw;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.web.Spoken;
import vn.motcua.form.Mistake;
import vn.motcua.ui.Words;

/**
 * Bản khai, as programs see it.
 *
 * @param desk the code of the agency that will take it in
 * @param edition what a change must name in {@code If-Match}
 * @param keptUntil when it is removed if nothing of it is saved until then
 * @param answers as they were sent, right or wrong, by field and box
 * @param mistakes in what was sent last: kept, and to be put right before filing
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DraftView(
        UUID id,
        String procedure,
        String desk,
        int situation,
        int edition,
        Instant savedAt,
        Instant keptUntil,
        Map<String, String> answers,
        List<PaperView> papers,
        List<Flaw> mistakes) {

    static DraftView of(Draft draft, List<Mistake> mistakes, AgencyCodes codes, Words words) {
        return new DraftView(
                draft.id().value(),
                draft.request().procedure().value(),
                codes.of(draft.request().desk(), draft.savedAt()),
                draft.situation(),
                draft.edits(),
                draft.savedAt(),
                draft.keptUntil(),
                draft.answers().byBox(),
                PaperView.of(draft.papers(), _ -> Optional.empty()),
                flaws(mistakes, words));
    }

    static List<Flaw> flaws(List<Mistake> mistakes, Words words) {
        return mistakes.stream().map(mistake -> flaw(mistake, words)).toList();
    }

    private static Flaw flaw(Mistake mistake, Words words) {
        return new Flaw(Flaw.at("answers", mistake.box()), mistake.problem().key(), new Spoken(words).told(mistake));
    }
}
