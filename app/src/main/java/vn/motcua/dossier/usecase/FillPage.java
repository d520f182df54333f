package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.shared.Actor;

/** Điền một trang on which answers were offered: keeps what was typed, and which of the offers were left as they were. */
@Component
public class FillPage {
    private final KeepDraft keepDraft;
    private final Requirements requirements;
    private final OfferedAnswers offered;
    private final PrefillTally tally;

    FillPage(KeepDraft keepDraft, Requirements requirements, OfferedAnswers offered, PrefillTally tally) {
        this.keepDraft = keepDraft;
        this.requirements = requirements;
        this.offered = offered;
        this.tally = tally;
    }

    /** As {@link KeepDraft#save(Actor, DraftId, int, Edit)}. */
    @Transactional
    public Drafting fill(Actor by, DraftId id, int edits, Edit.FillSection edit, List<Offered> offers) {
        var done = keepDraft.save(by, id, edits, edit);
        if (done instanceof Drafting.Kept(var draft)) {
            enter(draft, edit, offers);
        } else if (done instanceof Drafting.KeptWithMistakes kept) {
            enter(kept.draft(), edit, offers);
        }
        return done;
    }

    private void enter(Draft draft, Edit edit, List<Offered> offers) {
        if (offers.isEmpty()) {
            return;
        }
        var asked = requirements.form(requirements.procedure(draft)).page(edit.page()).stream()
                .flatMap(page -> page.fields().stream())
                .toList();
        for (var offer : offers) {
            asked.stream()
                    .filter(field -> field.id().equals(offer.field()))
                    .forEach(field -> enter(draft, field, offer));
        }
    }

    private void enter(Draft draft, Form.Field field, Offered offer) {
        if (field.from().stream().noneMatch(source -> source.key().equals(offer.source()))) {
            return;
        }
        var left = Known.mark(answered(draft, field)).equals(offer.mark());
        offered.enter(draft.id(), field.id(), offer.source(), left);
        tally.count(left);
    }

    private static Map<String, String> answered(Draft draft, Form.Field field) {
        return field.type().boxes().stream()
                .map(box -> Answers.key(field.id(), box))
                .filter(box -> !draft.answers().to(box).isEmpty())
                .collect(Collectors.toMap(box -> box, draft.answers()::to));
    }

    /**
     * Điều đã gợi ý, as the page sends it back. It is counted and decides nothing, so nobody need prove it.
     *
     * @param source by its key
     * @param mark as {@link Known#mark} told it
     */
    public record Offered(String field, String source, String mark) {}
}
