package vn.motcua.dossier.web.desk;

import java.util.List;

/**
 * Trang sửa câu trả lời of a dossier, in words.
 *
 * @param entries what was put right or proposed, latest first
 * @param topics what can be put right; none where the reader may not propose it
 * @param records whether they may write down that the owner, who stands before them, agrees
 * @param inFull whether numbers that reach a person are shown
 */
public record AmendmentsView(
        String address,
        String code,
        String procedure,
        List<AmendmentEntry> entries,
        List<Topic> topics,
        boolean records,
        boolean inFull) {
    public AmendmentsView {
        entries = List.copyOf(entries);
        topics = List.copyOf(topics);
    }

    public boolean proposes() {
        return !topics.isEmpty();
    }

    /** Một trang của tờ khai. */
    public record Topic(String title, List<Question> questions) {
        public Topic {
            questions = List.copyOf(questions);
        }
    }

    /**
     * Câu hỏi.
     *
     * @param key its name among all answers
     * @param answer what stands there, digits hidden that reach a person; empty where nothing does
     * @param open whether a correction waits for its owner
     */
    public record Question(String key, String label, String answer, boolean open) {}
}
