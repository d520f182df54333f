package vn.motcua.catalogue.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;
import static vn.motcua.catalogue.CatalogueFixtures.named;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.search.Hits;
import vn.motcua.catalogue.search.Lexicon;
import vn.motcua.catalogue.search.LexiconText.Entry;
import vn.motcua.catalogue.search.Section;
import vn.motcua.catalogue.usecase.EditLexicon.Outcome;
import vn.motcua.catalogue.usecase.EditLexicon.Wish;
import vn.motcua.catalogue.usecase.LexiconBook.Line;
import vn.motcua.catalogue.usecase.LexiconBook.State;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** The installation teaches the search what people here say. */
@ExtendWith(OneHouse.class)
class EditingTheLexiconTests {
    private static final String CODE = "4.700000";
    private static final String SAID = "xin cái giấy quạu quọ";
    private static final String TAUGHT = SAID + " => xác nhận tình trạng núi lửa";

    private final OneHouse.Opened one;
    private final EditLexicon editLexicon;
    private final ImportLexicon importLexicon;
    private final SeeLexicon seeLexicon;
    private final Actor administrator = PublishingDesk.officer(Role.AGENCY_ADMINISTRATOR);

    EditingTheLexiconTests(OneHouse.Opened one) {
        this.one = one;
        editLexicon = one.bean(EditLexicon.class);
        importLexicon = one.bean(ImportLexicon.class);
        seeLexicon = one.bean(SeeLexicon.class);
    }

    @AfterEach
    void asShipped() {
        importLexicon.carryOut(administrator, editLexicon.id(), Lexicon.shippedText(), "dọn dẹp");
    }

    @Test
    void whatIsTaughtIsFoundHereAtOnceAndWithinASecondOnAnotherNode() {
        var code = published();
        var elsewhere = anotherNode();
        assertThat(first(one.bean(Finder.class))).isNotEqualTo(code);
        assertThat(elsewhere.ask(SAID, 1).hits().items()).isEmpty();
        assertThat(save(Section.SAYING, TAUGHT)).isInstanceOf(Outcome.Saved.class);
        assertThat(first(one.bean(Finder.class))).isEqualTo(code);
        var end = Instant.now(Clock.systemUTC()).plus(Duration.ofSeconds(10));
        while (!first(elsewhere).equals(code)) {
            assertThat(Instant.now(Clock.systemUTC())).as("noticed in time").isBefore(end);
            Thread.onSpinWait();
        }
    }

    /** It shares the database and nothing that is remembered. */
    private Finder anotherNode() {
        var clock = one.bean(Clock.class);
        return new Finder(
                one.bean(Shelf.class), new Lexicons(one.bean(LexiconChanges.class), clock), new Tally(), clock);
    }

    @Test
    void anEntryIsTriedOnQuestionsBeforeItIsSaved() {
        var code = published();
        var wish = wish(Section.SAYING, Optional.empty(), TAUGHT);
        assertThat(editLexicon.tryOut(administrator, wish, List.of(SAID, "khai sinh")))
                .isInstanceOfSatisfying(Outcome.Tried.class, tried -> {
                    assertThat(tried.trials())
                            .extracting(LexiconDesk.Trial::changes)
                            .containsExactly(true, false);
                    assertThat(tried.trials().getFirst().after().getFirst().code())
                            .isEqualTo(code);
                });
        assertThat(first(one.bean(Finder.class))).isNotEqualTo(code);
    }

    @Test
    void anEntryOfTheProgramIsChangedSwitchedOffAndTakenBack() {
        var line = lines("lltp", Optional.empty()).getFirst();
        assertThat(line.state()).isEqualTo(State.SHIPPED);
        assertThat(change(line, "lltp | lylich = lý lịch tư pháp")).isInstanceOf(Outcome.Saved.class);
        var changed = line(line.key());
        assertThat(changed.state()).isEqualTo(State.CHANGED);
        assertThat(change(line, "lltp = khác")).as("opened before").isInstanceOf(Outcome.ChangedMeanwhile.class);
        assertThat(change(changed, "")).isInstanceOf(Outcome.Saved.class);
        assertThat(line(line.key()).state()).isEqualTo(State.OFF);
        assertThat(exported()).doesNotContain("lltp");
        assertThat(change(line(line.key()), line.origin().text())).isInstanceOf(Outcome.Saved.class);
        assertThat(line(line.key()).state()).isEqualTo(State.SHIPPED);
        assertThat(exported()).isEqualTo(Lexicon.shippedText());
        assertThat(seeLexicon.line(administrator, line.key()))
                .isInstanceOfSatisfying(
                        SeeLexicon.Outcome.LineSeen.class,
                        seen -> assertThat(seen.history()).hasSize(2));
    }

    @Test
    void whatMakesNoSenseOrIsThereAlreadyIsRefused() {
        assertThat(save(Section.SAYING, "không mũi tên")).isEqualTo(new Outcome.Flawed(Lexicon.Reason.NO_ARROW));
        assertThat(save(Section.SAYING, "sổ đỏ =>")).isEqualTo(new Outcome.Flawed(Lexicon.Reason.EMPTY_SIDE));
        assertThat(save(Section.FILLER, "[tiếng đệm]")).isInstanceOf(Outcome.Flawed.class);
        assertThat(save(Section.FILLER, "# lời chú")).isInstanceOf(Outcome.Flawed.class);
        assertThat(save(Section.SPELLING, "ks | kss = khai sinh")).isInstanceOf(Outcome.ThereAlready.class);
    }

    @Test
    void whatIsExportedIsImportedAsItWasAndTwiceIsOnce() {
        save(Section.SAYING, TAUGHT);
        change(lines("lltp", Optional.empty()).getFirst(), "");
        var text = exported();
        asShipped();
        assertThat(importLexicon.tryOut(administrator, text))
                .isInstanceOfSatisfying(ImportLexicon.Outcome.Planned.class, plan -> {
                    assertThat(plan.added()).containsExactly(new Entry(Section.SAYING, TAUGHT));
                    assertThat(plan.off()).hasSize(1);
                });
        importLexicon.carryOut(administrator, editLexicon.id(), text, "chuyển từ xã bên");
        assertThat(exported()).isEqualTo(text);
        assertThat(importLexicon.tryOut(administrator, text))
                .isInstanceOfSatisfying(
                        ImportLexicon.Outcome.Planned.class,
                        plan -> assertThat(plan.changesNothing()).isTrue());
    }

    @Test
    void aFileWithMistakesNamesTheirLinesAndChangesNothing() {
        assertThat(importLexicon.carryOut(
                        administrator, editLexicon.id(), "[cách nói]\nsổ đỏ => giấy\nkhông mũi tên\n[lạ]\n", "thử"))
                .isEqualTo(new ImportLexicon.Outcome.Flawed(List.of(
                        new Lexicon.Problem(3, "không mũi tên", Lexicon.Reason.NO_ARROW),
                        new Lexicon.Problem(4, "[lạ]", Lexicon.Reason.UNKNOWN_SECTION))));
        assertThat(exported()).isEqualTo(Lexicon.shippedText());
    }

    @Test
    void aLeaderReadsAndTeachesNothing() {
        var leader = PublishingDesk.officer(Role.LEADER);
        assertThat(seeLexicon.list(leader, new SeeLexicon.Criteria("", Optional.empty(), Optional.empty()), 1))
                .isInstanceOf(SeeLexicon.Outcome.NotAllowed.class);
        assertThat(editLexicon.save(leader, wish(Section.SAYING, Optional.empty(), TAUGHT)))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(importLexicon.carryOut(leader, editLexicon.id(), "", "x"))
                .isInstanceOf(ImportLexicon.Outcome.NotAllowed.class);
        assertThat(importLexicon.export(leader)).isInstanceOf(ImportLexicon.Outcome.NotAllowed.class);
    }

    private String published() {
        var procedure = named(aProcedure(CODE), "Xác nhận tình trạng núi lửa");
        var today = VietnamTime.dateOf(one.bean(Clock.class).instant());
        if (one.bean(Catalogue.class).history(procedure.code()).isEmpty()) {
            new PublishingDesk(one.house()).published(procedure, today);
        }
        return CODE;
    }

    private static String first(Finder finder) {
        return finder.ask(SAID, 1).hits().items().stream()
                .findFirst()
                .map(Hits.Hit::code)
                .orElse("");
    }

    private Outcome save(Section section, String text) {
        return editLexicon.save(administrator, wish(section, Optional.empty(), text));
    }

    private Outcome change(Line line, String text) {
        return editLexicon.save(administrator, wish(line.section(), Optional.of(line), text));
    }

    private static Wish wish(Section section, Optional<Line> line, String text) {
        return new Wish(
                UUID.randomUUID(),
                section,
                line.map(Line::key),
                line.flatMap(Line::change).map(LexiconChanges.Change::id),
                text,
                "để thử");
    }

    private Line line(String key) {
        return seeLexicon.line(administrator, key) instanceof SeeLexicon.Outcome.LineSeen(var line, var _)
                ? line
                : lines(key, Optional.empty()).getFirst();
    }

    private List<Line> lines(String words, Optional<State> state) {
        return seeLexicon.list(administrator, new SeeLexicon.Criteria(words, Optional.empty(), state), 1)
                        instanceof SeeLexicon.Outcome.Seen seen
                ? seen.lines().shown()
                : List.of();
    }

    private String exported() {
        return importLexicon.export(administrator) instanceof ImportLexicon.Outcome.Exported(var text) ? text : "";
    }
}
