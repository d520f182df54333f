package vn.motcua.api.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.api.model.Given;
import vn.motcua.api.model.Sent;
import vn.motcua.api.usecase.AnswerOnce.Outcome;
import vn.motcua.api.usecase.AnswerOnce.Working;

/** One request, however often it comes and whatever breaks on the way. */
class AnsweringOnceTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);
    private static final Given GOOD = new Given(201, Map.of("Location", "/there"), "{\"tên\":\"Mẫu\"}");

    private final AnswerOnce once = HOUSE.bean(AnswerOnce.class);
    private final GivenAnswers answers = HOUSE.bean(GivenAnswers.class);
    private final Sent sent = sent("first");

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void whatWasAnsweredIsAnsweredAgainAndNotDoneAgain() {
        assertThat(once.answer(sent, () -> working(GOOD))).isEqualTo(new Outcome.First(GOOD));
        assertThat(once.answer(sent, AnsweringOnceTests::never)).isEqualTo(new Outcome.Again(GOOD));
    }

    @Test
    void anotherRequestUnderTheKeyIsNeitherDoneNorAnswered() {
        once.answer(sent, () -> working(GOOD));
        var other = new Sent(sent.person(), sent.key(), Sent.imprint(new byte[0], "other"));
        assertThat(once.answer(other, AnsweringOnceTests::never)).isEqualTo(new Outcome.UsedOtherwise());
    }

    @Test
    void aKeyIsAPersonsOwn() {
        once.answer(sent, () -> working(GOOD));
        var somebodyElses = new Sent(UUID.randomUUID(), sent.key(), sent.imprint());
        assertThat(once.answer(somebodyElses, () -> working(GOOD))).isEqualTo(new Outcome.First(GOOD));
    }

    /** What was done and that it was answered are written together: whoever sends it again finds both or neither. */
    @Test
    void aCrashBeforeTheAnswerLeavesNothingDone() {
        var effect = sent("effect");
        assertThatThrownBy(() -> once.answer(sent, () -> {
                    answers.keep(effect, GOOD, Instant.EPOCH);
                    throw new IllegalStateException("the lights go out");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(answers.find(effect.person(), effect.key())).isEmpty();
        assertThat(once.answer(sent, () -> working(GOOD))).isEqualTo(new Outcome.First(GOOD));
    }

    @Test
    void aSurpriseIsNoAnswerAndUndoesWhatWasDone() {
        var effect = sent("effect");
        once.answer(sent, () -> {
            answers.keep(effect, GOOD, Instant.EPOCH);
            return working(new Given(500, Map.of(), ""));
        });
        assertThat(answers.find(effect.person(), effect.key())).isEmpty();
        assertThat(once.answer(sent, () -> working(GOOD))).isEqualTo(new Outcome.First(GOOD));
    }

    @Test
    void whileItIsBeingAnsweredTheSameRequestDoesNotWait() {
        var inside = new Outcome[1];
        once.answer(sent, () -> {
            inside[0] = elsewhere(() -> once.answer(sent, AnsweringOnceTests::never));
            return working(GOOD);
        });
        assertThat(inside[0]).isEqualTo(new Outcome.InProgress());
    }

    @Test
    void oldAnswersAreSweptInPortionsAndYoungOnesStay() {
        var old = sent("old");
        answers.keep(old, GOOD, Instant.parse("2020-01-01T00:00:00Z"));
        answers.keep(sent, GOOD, Instant.parse("2020-03-01T00:00:00Z"));
        assertThat(answers.sweep(Instant.parse("2020-02-01T00:00:00Z"), 10)).isEqualTo(1);
        assertThat(answers.find(old.person(), old.key())).isEmpty();
        assertThat(answers.find(sent.person(), sent.key()).map(GivenAnswers.Entry::given))
                .isEqualTo(Optional.of(GOOD));
    }

    private static Sent sent(String body) {
        return new Sent(UUID.randomUUID(), UUID.randomUUID().toString(), Sent.imprint(new byte[0], body));
    }

    private static Working working(Given given) {
        return new Working(given, true);
    }

    private static Working never() {
        throw new AssertionError("done again");
    }

    private static <T> T elsewhere(Supplier<T> what) {
        var future = new FutureTask<>(what::get);
        Thread.ofVirtual().start(future);
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
