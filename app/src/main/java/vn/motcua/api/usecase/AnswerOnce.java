package vn.motcua.api.usecase;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.api.model.Given;
import vn.motcua.api.model.Sent;

/**
 * Trả lời một lần. What a request does and what it is answered are written in one transaction: after a crash there are both
 * or neither, and nothing is ever left "in progress" for somebody to clear away.
 */
@Component
public class AnswerOnce {
    private static final int FIRST_SURPRISE = 500;

    private final GivenAnswers answers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AnswerOnce(GivenAnswers answers, TransactionTemplate transaction, Clock clock) {
        this.answers = answers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param work what answers the request, in this transaction; what the database refuses to it was not done */
    public Outcome answer(Sent sent, Supplier<Working> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!answers.claim(sent.person(), sent.key())) {
                return new Outcome.InProgress();
            }
            return answers.find(sent.person(), sent.key())
                    .map(entry -> again(sent, entry))
                    .orElseGet(() -> first(sent, work.get(), status));
        }));
    }

    private static Outcome again(Sent sent, GivenAnswers.Entry entry) {
        return entry.imprint().equals(sent.imprint()) ? new Outcome.Again(entry.given()) : new Outcome.UsedOtherwise();
    }

    /** A surprise is no answer: whatever was done is undone, and the sender may try again under the same key. */
    private Outcome first(Sent sent, Working done, TransactionStatus status) {
        if (done.given().status() >= FIRST_SURPRISE) {
            status.setRollbackOnly();
        } else if (done.whole()) {
            answers.keep(sent, done.given(), clock.instant());
        }
        return new Outcome.First(done.given());
    }

    /**
     * Việc đã làm.
     *
     * @param whole whether this is all of the answer; not so where somebody else is still to write an error page
     */
    public record Working(Given given, boolean whole) {}

    /** Kết quả. */
    public sealed interface Outcome {
        record First(Given given) implements Outcome {}

        record Again(Given given) implements Outcome {}

        record UsedOtherwise() implements Outcome {}

        record InProgress() implements Outcome {}
    }
}
