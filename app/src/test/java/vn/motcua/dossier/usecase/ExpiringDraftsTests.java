package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.atOnce;
import static vn.motcua.dossier.usecase.Town.citizen;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.document.Files;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.identity.LetterLanguages;
import vn.motcua.identity.NoticeChoice;
import vn.motcua.identity.NoticeChoices;
import vn.motcua.identity.spi.Way;
import vn.motcua.notification.Outbox;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Phone;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** A draft nobody touches is removed with its papers when its time is over, and not before somebody was told. */
class ExpiringDraftsTests {
    private static final Town TOWN = new Town();
    private static final JdbcClient JDBC = JdbcClient.create(TOWN.database().owner());
    private static final LeftAlone LEFT = new LeftAlone(JDBC);
    private static final int DAYS = 90;
    private static final int NOTICE = 14;

    private final SweepDrafts sweep = TOWN.bean(SweepDrafts.class);
    private final Drawer drawer = TOWN.bean(Drawer.class);
    private final Actor owner = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    /** No test finds what another left. */
    @BeforeEach
    void emptyTheDrawer() {
        JDBC.sql("DELETE FROM dossier.draft d WHERE d.dossier_id IS NULL").update();
    }

    @Test
    void itIsToldOnceWhileThereIsTimeAndGoesWithItsPapersWhenThereIsNone() throws Exception {
        var draft = filledIn();
        var papers = drawer.files(draft.id());
        assertThat(papers).isNotEmpty();
        var saved = drawer.find(draft.id()).orElseThrow().savedAt();

        sweep.runAt(saved.plus(days(DAYS - NOTICE)).minusSeconds(1));
        assertThat(drawer.find(draft.id()).orElseThrow().isEnding()).isFalse();
        assertThat(LEFT.letters(draft.id())).isEmpty();

        sweep.runAt(saved.plus(days(DAYS - NOTICE)));
        sweep.runAt(saved.plus(days(DAYS)).minusSeconds(1));
        var warned = drawer.find(draft.id()).orElseThrow();
        assertThat(warned.isEnding()).isTrue();
        assertThat(warned.keptUntil()).isEqualTo(saved.plus(days(DAYS)));
        assertThat(LEFT.letters(draft.id()))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains(day(saved), day(saved.plus(days(DAYS))), "Giữ thêm")
                        .doesNotContain("Nguyễn", "khai sinh"));

        goneOnce(draft.id(), saved);
        assertThat(papers.stream().map(TOWN.bean(Files.class)::find)).allMatch(Optional::isEmpty);
    }

    private void goneOnce(DraftId draft, Instant saved) {
        sweep.runAt(saved.plus(days(DAYS)));
        sweep.runAt(saved.plus(days(DAYS + 1)));
        assertThat(drawer.find(draft)).isEmpty();
        assertThat(LEFT.facts(draft)).containsExactly("dossier.draft-expired");
        assertThat(LEFT.journalled(draft)).isEqualTo(1);
        assertThat(LEFT.letters(draft)).hasSize(1);
    }

    /** Làm gì đó với bản khai. */
    enum Touch {
        SAVE {
            @Override
            void by(Actor owner, Draft draft) {
                var page = TOWN.form(Town.BIRTH).pages().getLast().id();
                assertThat(TOWN.bean(KeepDraft.class).save(owner, draft.id(), draft.edits(), page, Map.of()))
                        .isInstanceOf(Drafting.KeptWithMistakes.class);
            }
        },
        CHOOSE_THE_CASE {
            @Override
            void by(Actor owner, Draft draft) {
                TOWN.bean(KeepDraft.class).settle(owner, draft.id(), draft.edits(), 0);
            }
        },
        ADD_A_PAPER {
            @Override
            void by(Actor owner, Draft draft) throws Exception {
                var asked = draft.papers().getFirst().component();
                assertThat(TOWN.bean(KeepPapers.class).add(owner, draft.id(), asked, Town.paper()))
                        .isInstanceOf(KeepPapers.Adding.Added.class);
            }
        },
        TAKE_A_PAPER_AWAY {
            @Override
            void by(Actor owner, Draft draft) {
                TOWN.bean(KeepPapers.class)
                        .drop(owner, draft.id(), draft.papers().getFirst().number());
            }
        },
        CHOOSE_HOW_TO_GET_IT {
            @Override
            void by(Actor owner, Draft draft) {
                TOWN.bean(ChooseReturnOfDraft.class)
                        .choose(owner, draft.id(), new ChooseReturn.Wish("counter", Map.of()));
            }
        },
        KEEP_LONGER {
            @Override
            void by(Actor owner, Draft draft) {
                assertThat(TOWN.bean(ProlongDraft.class).prolong(citizen(), draft.id()))
                        .isInstanceOf(Drafting.NotAllowed.class);
                assertThat(TOWN.bean(ProlongDraft.class).prolong(owner, draft.id()))
                        .isInstanceOfSatisfying(
                                Drafting.Kept.class,
                                kept -> assertThat(kept.draft().edits()).isEqualTo(draft.edits()));
            }
        };

        abstract void by(Actor owner, Draft draft) throws Exception;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTouchedLivesLonger(Touch touch) throws Exception {
        var draft = filledIn();
        LEFT.grow(draft.id(), 85);
        sweep.runAt(now());
        var warned = drawer.find(draft.id()).orElseThrow();
        assertThat(warned.isEnding()).isTrue();

        touch.by(owner, warned);
        var touched = drawer.find(draft.id()).orElseThrow();
        assertThat(touched.isEnding()).isFalse();
        assertThat(touched.keptUntil()).isAfter(now().plus(days(DAYS)).minusSeconds(60));
        sweep.runAt(now().plus(days(NOTICE + 1)));
        assertThat(drawer.find(draft.id())).isPresent();
        assertThat(LEFT.letters(draft.id())).hasSize(1);
        sweep.runAt(now().plus(days(DAYS - NOTICE)));
        assertThat(LEFT.letters(draft.id())).as("told anew").hasSize(2);
    }

    /** The program stood still for long: nobody was told in time. */
    @Test
    void nothingGoesBeforeTheNoticeHasBeenOutForItsDays() throws Exception {
        var draft = filledIn();
        LEFT.grow(draft.id(), 400);
        var now = now();
        sweep.runAt(now);
        assertThat(drawer.find(draft.id()).orElseThrow().keptUntil()).isEqualTo(now.plus(days(NOTICE)));
        sweep.runAt(now.plus(days(NOTICE)).minusSeconds(1));
        assertThat(drawer.find(draft.id())).isPresent();
        sweep.runAt(now.plus(days(NOTICE)));
        assertThat(drawer.find(draft.id())).isEmpty();
    }

    @Test
    void whatWasFiledStays() throws Exception {
        var draft = filledIn();
        assertThat(TOWN.bean(FileDossier.class).file(owner, draft.id(), "Việc khác"))
                .isInstanceOf(FileDossier.Outcome.Filed.class);
        LEFT.grow(draft.id(), 400);
        sweep.runAt(now());
        sweep.runAt(now().plus(days(NOTICE + 1)));
        assertThat(LEFT.letters(draft.id())).isEmpty();
        assertThat(drawer.find(draft.id())).isPresent();
        assertThat(TOWN.bean(ProlongDraft.class).prolong(owner, draft.id())).isInstanceOf(Drafting.AlreadyFiled.class);
    }

    @Test
    void nodesShareTheWorkAndNothingIsToldOrRemovedTwice() throws Exception {
        var drafts = LEFT.many(filledIn(), 230);
        LEFT.grow(drafts, 80);
        List<Callable<Boolean>> nodes = List.of(this::node, this::node, this::node);
        atOnce(nodes);
        assertThat(LEFT.lettersOf(drafts)).isEqualTo(drafts.size());
        LEFT.grow(drafts, NOTICE);
        atOnce(nodes);
        assertThat(JDBC.sql("SELECT count(*) FROM dossier.draft d WHERE d.dossier_id IS NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(LEFT.factsOf(drafts)).isEqualTo(drafts.size());
        assertThat(LEFT.lettersOf(drafts)).isEqualTo(drafts.size());
    }

    @Test
    void nobodyElseMakesThemEnd() throws Exception {
        var draft = filledIn();
        LEFT.grow(draft.id(), 400);
        var expire = TOWN.bean(ExpireDrafts.class);
        assertThat(expire.warn(owner, now(), 10)).isZero();
        sweep.runAt(now());
        assertThat(expire.remove(owner, now().plus(days(NOTICE)), 10)).isZero();
        assertThat(drawer.find(draft.id())).isPresent();
    }

    /** Both are told whom it concerns; a text fits one message of the operator's, and names nothing it is about. */
    @Test
    void whoeverFillsItInIsToldByTheWaysTheyChose() throws Exception {
        var draft = filledIn();
        var request = draft.request();
        var other = citizen().who().orElseThrow();
        JDBC.sql("UPDATE dossier.draft SET begun_by = :other WHERE id = :id")
                .param("other", other.value())
                .param("id", draft.id().value())
                .update();
        var owners = new Phone("+84907000001");
        var others = new Phone("+84907000002");
        telling(person -> person.equals(request.owner())
                        ? new NoticeChoice(Set.of(Way.TEXT, Way.CALL), Optional.of(owners), Optional.empty(), true)
                        : new NoticeChoice(Set.of(Way.ZALO), Optional.of(others), Optional.empty(), true))
                .about(drawer.find(draft.id()).orElseThrow());
        assertThat(LEFT.said(draft.id()))
                .extracting(said -> said.channel() + " " + said.recipient())
                .containsExactlyInAnyOrder(
                        "mail mau@cuuha.example",
                        "text " + owners.e164(),
                        "call " + owners.e164(),
                        "zalo " + others.e164());
        assertThat(LEFT.said(draft.id()))
                .filteredOn(said -> said.channel().equals("text"))
                .allSatisfy(said ->
                        assertThat(said.text()).hasSizeLessThanOrEqualTo(70).contains(day(draft.keptUntil())));
    }

    private Told telling(NoticeChoices choices) {
        var letters = new DraftLetters(
                TOWN.bean(Dictionary.class),
                TOWN.bean(LetterLanguages.class),
                TOWN.bean(Agencies.class),
                new SiteAddress("https://motcua.example"));
        var tell = new TellOfEnding(TOWN.bean(Addresses.class), letters, choices, TOWN.bean(Outbox.class));
        return draft -> TOWN.bean(TransactionTemplate.class).executeWithoutResult(_ -> tell.about(draft));
    }

    private interface Told {
        void about(Draft draft);
    }

    /** Another node of the same house. */
    private boolean node() {
        new SweepDrafts(TOWN.bean(ExpireDrafts.class), TOWN.bean(Clock.class)).run();
        return true;
    }

    private Draft filledIn() throws Exception {
        return drawer.find(TOWN.filledIn(owner, Town.BIRTH, TOWN.desk).id()).orElseThrow();
    }

    private static String day(Instant at) {
        return TOWN.bean(Dictionary.class).in(Language.VIETNAMESE).day(VietnamTime.dateOf(at));
    }

    private static Instant now() {
        return TOWN.bean(Clock.class).instant();
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
