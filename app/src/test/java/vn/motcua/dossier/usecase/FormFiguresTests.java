package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.atOnce;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.practising;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Spent;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.VietnamTime;

/** What is counted of how a form is filled in: each thing once, where it happens, and never who did it or what they typed. */
class FormFiguresTests {
    private static final Town TOWN = new Town();
    private static final JdbcClient JDBC = JdbcClient.create(TOWN.database().owner());
    private static final FormBook BOOK = new FormBook(JDBC);
    private static final String APPLICANT = "applicant";

    private final KeepDraft keepDraft = TOWN.bean(KeepDraft.class);
    private final FillPage fillPage = TOWN.bean(FillPage.class);
    private final Actor citizen = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @BeforeEach
    void forget() {
        BOOK.forget();
    }

    @Test
    void whatWasBegunAndFiledIsCountedOnce() throws Exception {
        var draft = TOWN.filledIn(citizen, Town.BIRTH, TOWN.desk);
        assertThat(TOWN.begun(citizen, Town.BIRTH, TOWN.desk).id())
                .as("gone on with")
                .isEqualTo(draft.id());
        assertThat(BOOK.counted()).containsExactly(Map.entry("begun", 1L));

        assertThat(file(draft)).isEqualTo(file(draft));
        var answered = answers(TOWN.form(Town.BIRTH), draft);
        assertThat(BOOK.counted())
                .containsOnly(
                        Map.entry("begun", 1L),
                        Map.entry("filed", 1L),
                        Map.entry("spent 0", 1L),
                        Map.entry("typed", answered));
    }

    private FileDossier.Outcome file(Draft draft) {
        var filed = TOWN.bean(FileDossier.class).file(citizen, draft.id(), "Việc khác");
        assertThat(filed).isInstanceOf(FileDossier.Outcome.Filed.class);
        return filed;
    }

    private static long answers(Form form, Draft draft) {
        return form.pages().stream()
                .flatMap(page -> page.typed().stream())
                .filter(field -> form.question(field.id(), draft.answers()).isPresent())
                .filter(field -> !draft.answers().boxes(field.id()).isEmpty())
                .count();
    }

    @Test
    void theTimeIsThatBetweenBeginningAndFiling() throws Exception {
        var draft = TOWN.filledIn(citizen, Town.BIRTH, TOWN.desk);
        JDBC.sql("UPDATE dossier.draft SET begun_at = begun_at - interval '13 minutes' WHERE id = :id")
                .param("id", draft.id().value())
                .update();
        file(draft);
        var spent = BOOK.counted().keySet().stream()
                .filter(key -> key.startsWith("spent "))
                .map(key -> Integer.valueOf(key.substring(6)))
                .collect(Collectors.toSet());
        assertThat(spent)
                .singleElement()
                .satisfies(number ->
                        assertThat(Spent.of(number).from().toMinutes()).isEqualTo(12));
    }

    /** It belongs to the month in which it was begun, whenever it ends, so that a share is one of the same people. */
    @Test
    void whatEndsLaterCountsWhereItBegan() {
        var draft = TOWN.begun(citizen, Town.BIRTH, TOWN.desk);
        JDBC.sql("UPDATE dossier.draft SET begun_at = timestamptz '2026-01-31 17:00:00Z' WHERE id = :id")
                .param("id", draft.id().value())
                .update();
        TOWN.bean(GiveUpDraft.class).giveUp(citizen, draft.id());
        assertThat(JDBC.sql("SELECT t.month::text FROM dossier.form_tally t WHERE t.item = 'given-up'")
                        .query(String.class)
                        .list())
                .as("midnight in Viet Nam")
                .containsExactly("2026-02-01");
    }

    @Test
    void whereItStoppedIsTheStepThatLayAhead() {
        var pages = TOWN.form(Town.BIRTH).pages();
        var untouched = TOWN.begun(citizen, Town.BIRTH, TOWN.desk);
        giveUp(untouched);
        assertThat(BOOK.counted()).containsEntry("given-up", 1L);

        var wrong = TOWN.begun(citizen, Town.BIRTH, TOWN.desk);
        keepDraft.save(citizen, wrong.id(), wrong.edits(), pages.getFirst().id(), Map.of());
        giveUp(wrong);
        assertThat(BOOK.counted()).containsEntry("given-up " + pages.getFirst().id(), 1L);
    }

    @Test
    void aGoodPageLeadsToTheNextAndTheLastToTheRest() throws Exception {
        var pages = TOWN.form(Town.BIRTH).pages();
        var draft = TOWN.filledIn(citizen, Town.BIRTH, TOWN.desk);
        giveUp(draft);
        assertThat(BOOK.counted()).containsEntry("given-up " + Ahead.REST, 1L);

        var again = TOWN.begun(citizen, Town.BIRTH, TOWN.desk);
        keepDraft.save(
                citizen,
                again.id(),
                again.edits(),
                pages.getFirst().id(),
                Answers.NONE.with(pages.getFirst(), draft.answers().byBox()).byBox());
        giveUp(again);
        assertThat(BOOK.counted()).containsEntry("given-up " + pages.get(1).id(), 1L);
    }

    private void giveUp(Draft draft) {
        assertThat(TOWN.bean(GiveUpDraft.class).giveUp(citizen, draft.id())).isInstanceOf(Drafting.Kept.class);
    }

    @Test
    void whatTimeRemovesIsCountedAsExpired() {
        var first = TOWN.begun(citizen, Town.BIRTH, TOWN.desk);
        var second = TOWN.begun(citizen(), Town.BIRTH, TOWN.desk);
        var left = new LeftAlone(JDBC);
        left.grow(List.of(first.id(), second.id()), 400);
        var sweep = TOWN.bean(SweepDrafts.class);
        var now = TOWN.bean(Clock.class).instant();
        sweep.runAt(now);
        assertThat(BOOK.counted()).doesNotContainKey("expired");
        sweep.runAt(now.plus(Duration.ofDays(14)));
        assertThat(BOOK.counted()).containsEntry("expired", 2L);
    }

    @Test
    void aMistakeIsCountedByQuestionAndNothingOfWhatWasTyped() {
        var draft = TOWN.begun(citizen, Town.BIRTH, TOWN.desk);
        var typed = Map.of("applicant-name", "Bí Mật Riêng", "applicant-id", "12345");
        var kept = fill(draft, typed, field -> field.id().startsWith("applicant-"));
        assertThat(kept).isInstanceOf(Drafting.KeptWithMistakes.class);
        assertThat(BOOK.counted())
                .containsEntry("flawed applicant-id not-a-citizen-id", 1L)
                .doesNotContainKeys("flawed applicant-name not-a-name", "flawed applicant-name missing");
        assertThat(JDBC.sql("SELECT t::text FROM dossier.form_tally t")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains("Mật")
                        || row.contains("12345")
                        || row.contains(citizen.who().orElseThrow().toString()));
    }

    /** Who goes back or comes again later is told of no mistake, and made none. */
    @Test
    void nobodyIsBlamedForWhatTheyWereNotTold() {
        var draft = TOWN.begun(citizen, Town.BIRTH, TOWN.desk);
        fill(draft, Map.of(), _ -> false);
        assertThat(BOOK.counted()).containsExactly(Map.entry("begun", 1L));
    }

    @Test
    void aPageWithoutMistakesCountsNothing() throws Exception {
        var full = TOWN.filledIn(citizen(), Town.BIRTH, TOWN.desk);
        var draft = TOWN.begun(citizen, Town.BIRTH, TOWN.desk);
        assertThat(fill(draft, full.answers().byBox(), _ -> true)).isInstanceOf(Drafting.Kept.class);
        assertThat(BOOK.counted()).containsExactly(Map.entry("begun", 2L));
    }

    private Drafting fill(Draft draft, Map<String, String> typed, Predicate<Form.Field> told) {
        var edit = new Edit.FillSection(APPLICANT, 0, new HashMap<>(typed));
        return fillPage.fill(citizen, draft.id(), draft.edits(), edit, new FillPage.Sent(List.of(), told));
    }

    @Test
    void whatIsLeftAsItWasOfferedWasNotTyped() throws Exception {
        var draft = TOWN.filledIn(citizen, Town.BIRTH, TOWN.desk);
        BOOK.offer(draft, "applicant-name", true);
        BOOK.offer(draft, "applicant-id", true);
        BOOK.offer(draft, "applicant-phone", false);
        file(draft);
        assertThat(BOOK.counted())
                .containsEntry("prefilled", 2L)
                .containsEntry("changed", 1L)
                .containsEntry("typed", answers(TOWN.form(Town.BIRTH), draft) - 2);
    }

    @Test
    void practiceIsNotCounted() throws Exception {
        var trainee = practising(citizen);
        var draft = TOWN.filledIn(trainee, Town.BIRTH, TOWN.desk);
        TOWN.bean(FileDossier.class).file(trainee, draft.id(), "Việc khác");
        var other = TOWN.begun(trainee, Town.BIRTH, TOWN.desk);
        fillPage.fill(
                trainee,
                other.id(),
                other.edits(),
                new Edit.FillSection(APPLICANT, 0, Map.of()),
                new FillPage.Sent(List.of(), _ -> true));
        TOWN.bean(GiveUpDraft.class).giveUp(trainee, other.id());
        assertThat(BOOK.counted()).isEmpty();
    }

    /** Begun before anything was counted: its end would be one without a beginning. */
    @Test
    void whatWasNotCountedWhenItBeganIsNotCountedWhenItEnds() {
        var draft = TOWN.begun(citizen, Town.BIRTH, TOWN.desk);
        BOOK.overlook(draft);
        fill(draft, Map.of(), _ -> true);
        giveUp(draft);
        assertThat(BOOK.counted()).isEmpty();
    }

    /** All write the same few rows, each several of them: nobody waits for who waits for them, and nothing is lost. */
    @Test
    void manyAtOnceAreCountedExactly() throws Exception {
        var people = IntStream.range(0, 24).mapToObj(_ -> citizen()).toList();
        List<Callable<Boolean>> calls = people.stream()
                .<Callable<Boolean>>map(person -> () -> wrongAndGone(person))
                .toList();
        assertThat(atOnce(calls)).containsOnly(true);
        var counted = BOOK.counted();
        assertThat(counted).containsEntry("begun", 24L).containsEntry("given-up " + APPLICANT, 24L);
        assertThat(counted.entrySet())
                .filteredOn(each -> each.getKey().startsWith("flawed "))
                .hasSizeGreaterThan(3)
                .allMatch(each -> each.getValue() == 48L);
    }

    private boolean wrongAndGone(Actor person) {
        var draft = TOWN.begun(person, Town.BIRTH, TOWN.desk);
        for (var edits = 0; edits < 2; edits++) {
            fillPage.fill(
                    person,
                    draft.id(),
                    edits,
                    new Edit.FillSection(APPLICANT, 0, Map.of()),
                    new FillPage.Sent(List.of(), _ -> true));
        }
        return TOWN.bean(GiveUpDraft.class).giveUp(person, draft.id()) instanceof Drafting.Kept;
    }

    @Test
    void whatLiesUntouchedIsToldByItsStepAndMonth() {
        var draft = TOWN.begun(citizen, Town.BIRTH, TOWN.desk);
        fill(draft, Map.of(), _ -> true);
        var saved = TOWN.bean(Drawer.class).find(draft.id()).orElseThrow().savedAt();
        assertThat(idle(saved, Set.of(TOWN.desk), 0)).isEmpty();
        var later = saved.plusSeconds(1);
        assertThat(idle(later, Set.of(TOWN.desk), 0)).containsExactly(Map.entry(APPLICANT, 1L));
        assertThat(idle(later, Set.of(TOWN.city), 0)).isEmpty();
        assertThat(idle(later, Set.of(TOWN.desk), 1))
                .as("begun in another month")
                .isEmpty();
    }

    private static List<Map.Entry<String, Long>> idle(Instant since, Set<AgencyId> desks, int monthsAgo) {
        var month = YearMonth.from(VietnamTime.dateOf(TOWN.bean(Clock.class).instant()))
                .minusMonths(monthsAgo);
        return TOWN
                .bean(FormTallies.class)
                .idle(Town.BIRTH, new FormTallies.Scope(desks, List.of(month)), since)
                .stream()
                .map(each -> Map.entry(each.step(), each.count()))
                .toList();
    }
}
