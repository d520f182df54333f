package vn.motcua.form;

import java.util.List;

/**
 * Kết quả kiểm tra.
 *
 * @param answers what counts: put into one spelling, without answers to questions that were not asked
 * @param mistakes in the order of the form; none where all is well
 */
public record Checked(Answers answers, List<Mistake> mistakes) {
    public Checked {
        mistakes = List.copyOf(mistakes);
    }

    public boolean isSound() {
        return mistakes.isEmpty();
    }
}
