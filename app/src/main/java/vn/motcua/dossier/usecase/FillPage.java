package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Section;
import vn.motcua.shared.Actor;

/**
 * Điền một trang on the screen: keeps what was typed, which of the offers were left as they were, and which questions were answered
 * wrong. What was answered is in neither count.
 */
@Component
public class FillPage {
    private final KeepDraft keepDraft;
    private final Requirements requirements;
    private final OfferedAnswers offered;
    private final FormTallies tallies;
    private final PrefillTally tally;

    FillPage(
            KeepDraft keepDraft,
            Requirements requirements,
            OfferedAnswers offered,
            FormTallies tallies,
            PrefillTally tally) {
        this.keepDraft = keepDraft;
        this.requirements = requirements;
        this.offered = offered;
        this.tallies = tallies;
        this.tally = tally;
    }

    /** As {@link KeepDraft#save(Actor, DraftId, int, Edit)}. */
    @Transactional
    public Drafting fill(Actor by, DraftId id, int edits, Edit.FillSection edit, Sent sent) {
        var done = keepDraft.save(by, id, edits, edit);
        if (done instanceof Drafting.Kept(var draft)) {
            enter(draft, edit, sent.offers());
        } else if (done instanceof Drafting.KeptWithMistakes kept) {
            enter(kept.draft(), edit, sent.offers());
            count(kept, edit, sent.told());
        }
        return done;
    }

    private void enter(Draft draft, Edit edit, List<Offered> offers) {
        if (offers.isEmpty()) {
            return;
        }
        var asked = page(draft, edit).fields();
        for (var offer : offers) {
            asked.stream()
                    .filter(field -> field.id().equals(offer.field()))
                    .forEach(field -> enter(draft, field, offer));
        }
    }

    /** Nobody is blamed for what they were not told: who goes back or comes again later, and what was not on the screen. */
    private void count(Drafting.KeptWithMistakes kept, Edit.FillSection edit, Predicate<Form.Field> told) {
        var page = page(kept.draft(), edit);
        var section = new Section(page, edit.item(), kept.draft().answers());
        var flaws = page.fields().stream()
                .filter(told)
                .flatMap(field -> section.mistakes(field, kept.mistakes())
                        .map(mistake -> new FormTallies.Flaw(field.id(), mistake.problem())))
                .collect(Collectors.toSet());
        if (!flaws.isEmpty()) {
            tallies.flawed(kept.draft().id(), flaws);
        }
    }

    private Form.Page page(Draft draft, Edit edit) {
        return requirements
                .form(requirements.procedure(draft))
                .page(edit.page())
                .orElseThrow();
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
     * Điều gửi kèm what was typed.
     *
     * @param told the questions of which it is said what is wrong with them
     */
    public record Sent(List<Offered> offers, Predicate<Form.Field> told) {
        public Sent {
            offers = List.copyOf(offers);
        }
    }

    /**
     * Điều đã gợi ý, as the page sends it back. It is counted and decides nothing, so nobody need prove it.
     *
     * @param source by its key
     * @param mark as {@link Known#mark} told it
     */
    public record Offered(String field, String source, String mark) {}
}
