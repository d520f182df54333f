package vn.motcua.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.model.Amendment.Change;
import vn.motcua.dossier.model.Amendment.End;
import vn.motcua.dossier.model.Amendment.How;
import vn.motcua.dossier.model.Amendment.Side;
import vn.motcua.dossier.model.Amendment.Written;
import vn.motcua.form.Answers;
import vn.motcua.shared.PersonId;

/** Whatever is proposed, accepted, refused and taken back, and in whatever order: what holds is what was filed and accepted. */
class AnsweredTests {
    private static final PersonId SOMEBODY = new PersonId(new UUID(0, 1));
    private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");
    private static final List<String> QUESTIONS = List.of("name", "birth-day", "home", "members.2.name");
    private static final Answers FILED = new Answers(Map.of(
            "name", "Nguyễn thị Mẫu",
            "birth-day.day", "1",
            "birth-day.month", "2",
            "birth-day.year", "2026",
            "untouched", "giữ nguyên"));

    @Test
    void anyOrderOfCorrectionsAndAnswersLeavesWhatWasFiledAndAccepted() {
        for (var seed = 0L; seed < 300; seed++) {
            var random = new Random(seed);
            var holds = new TreeMap<>(FILED.byBox());
            var written = new ArrayList<Amendment>();
            for (var step = 1; step <= 40; step++) {
                step(random, START.plusSeconds(step), written, holds);
                var answered = new Answered(FILED, written);
                assertThat(answered.inForce().byBox()).as("seed " + seed).isEqualTo(holds);
                assertThat(answered.at(START.plusSeconds(step)).byBox()).isEqualTo(holds);
                assertThat(answered.at(START)).as("what was filed stays").isEqualTo(FILED);
                assertThat(answered.filed()).isEqualTo(FILED);
            }
        }
    }

    private static void step(Random random, Instant now, List<Amendment> written, Map<String, String> holds) {
        var question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
        var open = new Answered(FILED, written).open(question);
        if (open.isEmpty()) {
            var side = List.of(Side.values()).get(random.nextInt(2));
            var change = new Change(question, boxes(question, holds), typed(question, random));
            var number = written.size() + 1;
            written.add(new Amendment(number, side, change, new Written(SOMEBODY, now), "vì", Optional.empty()));
            return;
        }
        var how = List.of(How.values()).get(random.nextInt(How.values().length));
        var end = new End(how, new Written(SOMEBODY, now), random.nextBoolean(), "");
        var ended = new Amendment(
                open.get().number(),
                open.get().side(),
                open.get().change(),
                open.get().written(),
                "vì",
                Optional.of(end));
        written.set(written.indexOf(open.get()), ended);
        if (how == How.ACCEPTED) {
            holds.keySet().removeIf(box -> box.equals(question) || box.startsWith(question + "."));
            holds.putAll(ended.change().after());
        }
    }

    private static Map<String, String> boxes(String question, Map<String, String> holds) {
        var boxes = new TreeMap<>(holds);
        boxes.keySet().removeIf(box -> !box.equals(question) && !box.startsWith(question + "."));
        return boxes;
    }

    private static Map<String, String> typed(String question, Random random) {
        if (random.nextInt(5) == 0) {
            return Map.of();
        }
        var text = "NGUYỄN thị " + random.nextInt(100);
        return question.equals("birth-day")
                ? Map.of("birth-day.day", text, "birth-day.year", "2025")
                : Map.of(question, text);
    }

    @Test
    void whatItsOwnerKeepsHoldsForNobodyElse() {
        var change = new Change("name", Map.of("name", "Nguyễn thị Mẫu"), Map.of("name", "Nguyễn Thị Mẫu"));
        var kept = new Amendment(1, Side.OWNER, change, new Written(SOMEBODY, START), "", Optional.empty());
        var answered = new Answered(FILED, List.of(kept));
        assertThat(answered.inForce()).isEqualTo(FILED);
        assertThat(answered.handedIn()).isEmpty();
        assertThat(answered.asKept().to("name")).isEqualTo("Nguyễn Thị Mẫu");
        assertThat(answered.without("name").asKept()).isEqualTo(FILED);
        assertThat(change.toString()).doesNotContain("Nguyễn");
    }
}
