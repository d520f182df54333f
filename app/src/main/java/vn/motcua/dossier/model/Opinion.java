package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.document.FileId;
import vn.motcua.shared.PersonId;

/**
 * Ý kiến asked of another office about a dossier. Asking stops no clock and moves nothing: whoever has the dossier goes on when
 * they have heard enough.
 *
 * @param number from 1
 * @param due by when an answer is asked for
 * @param answer empty while there is none
 * @param withdrawn when the question was taken back; empty where it was not
 */
public record Opinion(int number, Question asked, Instant due, Optional<Answer> answer, Optional<Instant> withdrawn) {
    /** The most characters of a question and of an answer. */
    public static final int LONGEST = 4_000;

    /** The most working days that an office is given. */
    public static final int MOST_DAYS = 60;

    /** So many questions may wait for an answer at once. */
    public static final int MOST = 10;

    public Opinion {
        if (answer.isPresent() && withdrawn.isPresent()) {
            throw new IllegalArgumentException("answered and withdrawn: " + number);
        }
    }

    /** Whether it still counts for a dossier that stands so that an answer comes. */
    public boolean isAwaited(Stage stage) {
        return answer.isEmpty() && withdrawn.isEmpty() && stage.isOpen() && stage != Stage.FINISHED;
    }

    /** Whether the same office was asked the same. */
    public boolean asksLike(Question other) {
        return asked.to().isWhereItIs(other.to()) && asked.text().equals(other.text());
    }

    public State state(Stage stage, Instant now) {
        if (answer.isPresent()) {
            return State.GIVEN;
        }
        if (withdrawn.isPresent()) {
            return State.WITHDRAWN;
        }
        if (!isAwaited(stage)) {
            return State.LAPSED;
        }
        return now.isBefore(due) ? State.AWAITED : State.LATE;
    }

    /**
     * Câu hỏi.
     *
     * @param from who had the dossier and asked
     * @param to who is asked, since when
     */
    public record Question(PersonId by, Custody from, Custody to, String text) {
        public Instant at() {
            return to.since();
        }
    }

    /**
     * Câu trả lời.
     *
     * @param paper what came with it
     */
    public record Answer(PersonId by, Instant at, String text, Optional<FileId> paper) {}

    /** Tình trạng. */
    public enum State {
        /** Đang chờ. */
        AWAITED,
        /** Quá hạn trả lời: whoever decides need not wait any longer. */
        LATE,
        /** Đã trả lời. */
        GIVEN,
        /** Đã rút câu hỏi. */
        WITHDRAWN,
        /** Không còn cần: the dossier was decided or ended without it. */
        LAPSED;

        /** The slug in messages and for programs. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
