package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.model.Amendment.Change;
import vn.motcua.form.Answers;
import vn.motcua.form.Mistake;
import vn.motcua.form.Section;

/**
 * Câu trả lời sửa thử: what a correction would make of a form.
 *
 * @param questions the one that is corrected, and those that are put only because of how it is answered now
 * @param answers all answers with what was typed
 * @param changes what would be written down; none where nothing differs
 * @param mistakes what is wrong with these questions, or with others because of them
 */
public record Tried(List<Section.Question> questions, Answers answers, List<Change> changes, List<Mistake> mistakes) {
    public Tried {
        questions = List.copyOf(questions);
        changes = List.copyOf(changes);
        mistakes = List.copyOf(mistakes);
    }

    public Section.Question question() {
        return questions.getFirst();
    }

    /** Whether other questions would have to be answered as well. */
    public boolean raisesOthers() {
        return questions.size() > 1;
    }

    /** What is wrong elsewhere: the correction contradicts what stays. */
    public Optional<Mistake> elsewhere() {
        return mistakes.stream()
                .filter(mistake -> questions.stream().noneMatch(question -> isOf(question, mistake)))
                .findFirst();
    }

    static boolean isOf(Section.Question question, Mistake mistake) {
        return mistake.box().equals(question.key()) || mistake.box().startsWith(question.key() + ".");
    }
}
