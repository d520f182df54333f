package vn.motcua.dossier.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.dossier.model.Amendment.Change;
import vn.motcua.dossier.model.Amendment.End;
import vn.motcua.dossier.model.Amendment.Side;
import vn.motcua.dossier.model.Answered;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Mark;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.form.Mistake;
import vn.motcua.form.Section;
import vn.motcua.shared.VietnamTime;

/** Thử chỗ sửa: checks a correction by the rules of filing. What was wrong with other answers before is not its fault. */
@Component
class Corrections {
    private final PinnedProcedures procedures;
    private final Offer offer;
    private final Forms forms;
    private final Marks marks;
    private final Naming naming;
    private final Amendments amendments;

    Corrections(
            PinnedProcedures procedures, Offer offer, Forms forms, Marks marks, Naming naming, Amendments amendments) {
        this.procedures = procedures;
        this.offer = offer;
        this.forms = forms;
        this.marks = marks;
        this.naming = naming;
        this.amendments = amendments;
    }

    Optional<Form> form(Dossier dossier) {
        return offer.form(procedures.of(dossier));
    }

    /**
     * After something was put right: whom the dossier is about may have another name, and what is worked out of the answers
     * another value, as it would have been on the day of filing. Nobody is asked about that.
     */
    void hold(Dossier dossier, Answered answered, End end) {
        var filing = dossier.filing();
        var answers = answered.inForce();
        form(dossier).ifPresent(form -> {
            naming.renew(dossier, form, answers);
            var completed = forms.completed(form, answers, VietnamTime.dateOf(filing.at()));
            var number = answered.next();
            for (var change : changes(computed(form, completed), answers, completed)) {
                var followed = new Amendment(number, Side.OWNER, change, end.written(), "", Optional.empty());
                amendments.add(dossier.id(), followed);
                amendments.end(dossier.id(), number, end);
                number++;
            }
        });
    }

    boolean isAmendable(Dossier dossier) {
        return Folder.isAmendable(dossier, Course.of(procedures.of(dossier).process()));
    }

    /** What the office marked at this answer the last time it asked for more. */
    Optional<Mark> mark(Dossier dossier, String question) {
        return marks.last(dossier.id()).stream()
                .filter(mark -> mark.place().equals(Mark.answer(question)))
                .findFirst();
    }

    /** By its owner: with what they have corrected so far. Empty where the question is not put to them. */
    Optional<Tried> kept(Form form, Answered answered, String question, Map<String, String> typed, LocalDate day) {
        return tried(form, answered.without(question).asKept(), answered.inForce(), question, typed, day);
    }

    /** By the office: against what holds. */
    Optional<Tried> proposed(Form form, Answered answered, String question, Map<String, String> typed, LocalDate day) {
        return tried(form, answered.inForce(), answered.inForce(), question, typed, day);
    }

    private Optional<Tried> tried(
            Form form, Answers base, Answers holds, String key, Map<String, String> typed, LocalDate day) {
        return form.question(key, base)
                .filter(asked -> !asked.field().isComputed())
                .map(question -> {
                    var answers = base.replaced(question.answered(base), question.typed(typed));
                    var questions = withRaised(form, base, answers, question);
                    var filled = answers;
                    for (var raised : questions.subList(1, questions.size())) {
                        filled = filled.replaced(raised.answered(filled), raised.typed(typed));
                    }
                    filled = forms.completed(form, filled, day);
                    var checked = forms.check(form, filled, day);
                    var before = forms.check(form, base, day).mistakes();
                    var mistakes = checked.mistakes().stream()
                            .filter(mistake -> isOf(questions, mistake) || !before.contains(mistake))
                            .toList();
                    return new Tried(questions, filled, changes(questions, holds, checked.answers()), mistakes);
                });
    }

    private static List<Section.Question> withRaised(
            Form form, Answers base, Answers answers, Section.Question question) {
        var put = put(form, base).map(Section.Question::key).collect(Collectors.toSet());
        return Stream.concat(Stream.of(question), put(form, answers).filter(each -> isNew(each, put)))
                .toList();
    }

    /** Nobody answers what is worked out. */
    private static boolean isNew(Section.Question question, Set<String> put) {
        return !put.contains(question.key()) && !question.field().isComputed();
    }

    private static Stream<Section.Question> put(Form form, Answers answers) {
        return form.sections(answers).stream().flatMap(Section::asked);
    }

    private static List<Section.Question> computed(Form form, Answers answers) {
        return put(form, answers)
                .filter(question -> question.field().isComputed())
                .toList();
    }

    private static boolean isOf(List<Section.Question> questions, Mistake mistake) {
        return questions.stream().anyMatch(question -> Tried.isOf(question, mistake));
    }

    private static List<Change> changes(List<Section.Question> questions, Answers holds, Answers checked) {
        return questions.stream()
                .map(question -> new Change(question.key(), question.answered(holds), question.answered(checked)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
