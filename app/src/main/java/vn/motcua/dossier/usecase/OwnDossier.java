package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.dossier.model.Charge;
import vn.motcua.dossier.model.Lifecycle;
import vn.motcua.dossier.model.Mark;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.Sheet.Added;
import vn.motcua.dossier.usecase.Sheet.Item;
import vn.motcua.form.Form;
import vn.motcua.form.Section;
import vn.motcua.identity.Representation.Represented;
import vn.motcua.organisation.Agency;

/**
 * Hồ sơ của tôi, as its owner sees it.
 *
 * @param behalf for whom one looks at it, if it is another's
 * @param desk the agency that took it in and gives the result out
 * @param form what was asked; empty if the program no longer has that form
 * @param items the papers its case asks for, with what was handed in
 * @param rated whether its owner has said how it was
 * @param withdraws whether whoever looks at it may withdraw it, too
 */
public record OwnDossier(
        Folder folder,
        Optional<Represented> behalf,
        Whereabouts whereabouts,
        Agency desk,
        Optional<Form> form,
        List<Item> items,
        boolean rated,
        boolean withdraws) {
    public OwnDossier {
        items = List.copyOf(items);
    }

    /** What the office wrote the last time it did this: what is missing, why it is refused; empty if it never did. */
    public String said(Verb verb) {
        return folder.way().stream()
                .filter(passage -> passage.verb() == verb)
                .reduce((_, later) -> later)
                .map(Passage::note)
                .orElse("");
    }

    /** Whether nobody decided, and the law took that for the answer. */
    public boolean deemed() {
        return folder.isDeemed();
    }

    /** Whether its result is being put right. */
    public boolean reopened() {
        return folder.dossier().past().finished()
                && whereabouts.stage().isOpen()
                && whereabouts.stage() != Stage.FINISHED;
    }

    /** What is to be paid now. */
    public Optional<Charge> charge() {
        return folder.charges().stream()
                .filter(_ -> whereabouts.stage() == Stage.UNPAID)
                .reduce((_, later) -> later);
    }

    /** What is to be decided, or was decided, in its last wording. */
    public Optional<String> wording() {
        return folder.wordings().stream().reduce((_, later) -> later).map(Wordings.Wording::text);
    }

    /** Whether it can still be withdrawn, by whoever looks at it: nothing is decided. */
    public boolean withdrawable() {
        return withdraws
                && Lifecycle.allows(whereabouts.stage(), Verb.WITHDRAW)
                && !folder.dossier().past().finished()
                && folder.dossier()
                        .standing()
                        .atStep()
                        .filter(folder.course()::isDecidedBefore)
                        .isEmpty();
    }

    /** What is wrong with a paper, in the office's words; empty where nothing was marked. */
    public Optional<Mark> mark(Item item) {
        return folder.mark(Mark.paper(item.number()));
    }

    /** What is wrong with an answer. */
    public Optional<Mark> mark(Section section, Form.Field field) {
        return folder.mark(Mark.answer(section, field));
    }

    /** What whoever looks at it has put right and not handed in. */
    public Optional<Amendment> kept(Section section, Form.Field field) {
        return folder.answered().open(section.key(field.id())).filter(Amendment::isKept);
    }

    /** Whether any answer is to be put right. */
    public boolean hasWrongAnswers() {
        return form.stream()
                .flatMap(each -> each.sections(folder.answers()).stream())
                .anyMatch(section -> section.questions().stream()
                        .anyMatch(field -> mark(section, field).isPresent()));
    }

    /** The papers that the office has given so far. */
    public List<PaperKind> given() {
        return PaperKind.in(folder);
    }

    /** Whether it can be taken back: added since more was asked for, not handed in yet, and not taken over from a duplicate. */
    public boolean isOpen(Added paper) {
        return whereabouts.stage() == Stage.INCOMPLETE
                && !paper.file().at().isBefore(whereabouts.since())
                && folder.papers().stream()
                        .anyMatch(each ->
                                each.number() == paper.number() && each.origin().isEmpty());
    }

    public Optional<Item> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }
}
