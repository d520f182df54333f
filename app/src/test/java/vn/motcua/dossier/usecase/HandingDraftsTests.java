package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.atOnce;
import static vn.motcua.dossier.usecase.Town.practising;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Handing;
import vn.motcua.dossier.model.HandingCode;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision.Why;

/** A draft goes to a helper by a code and back, or to another owner once both agree; who filled in is known ever after. */
class HandingDraftsTests {
    private static final Town TOWN = new Town();
    private static final Neighbours PEOPLE = new Neighbours(TOWN);
    private static final JdbcClient JDBC = JdbcClient.create(TOWN.database().owner());

    private final Actor owner = PEOPLE.signedIn("congdan");
    private final Actor friend = PEOPLE.signedIn("congdan.conmay");
    private final Actor stranger = PEOPLE.signedIn("congdan.songnang");

    private final HandDraft hand = TOWN.bean(HandDraft.class);
    private final TakeDraft take = TOWN.bean(TakeDraft.class);
    private final SeeHanding seeHanding = TOWN.bean(SeeHanding.class);
    private final KeepDraft keep = TOWN.bean(KeepDraft.class);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    /** No test finds what another left. */
    @BeforeEach
    void emptyTheDrawer() {
        PEOPLE.emptyTheDrawer();
    }

    @Test
    void aHelperFillsInAndNeitherFilesNorGivesUpNorHandsOn() throws Exception {
        var draft = begun();
        assertThat(keep.see(friend, draft.id())).isInstanceOf(Drafting.NotAllowed.class);
        assertThat(take.take(friend, help(draft))).isInstanceOf(TakeDraft.Outcome.Taken.class);
        var filled = TOWN.filled(friend, PEOPLE.present(draft), Town.BENEFIT);

        var seen = (ReadDraft.Outcome.Open) TOWN.bean(ReadDraft.class).read(friend, draft.id());
        assertThat(seen.sheet().helping()).isTrue();
        assertThat(seen.sheet().lacks().isNothing()).isTrue();
        assertThat(TOWN.bean(FileDossier.class).file(friend, draft.id()))
                .isInstanceOf(FileDossier.Outcome.NotAllowed.class);
        assertThat(TOWN.bean(GiveUpDraft.class).giveUp(friend, draft.id())).isInstanceOf(Drafting.NotAllowed.class);
        assertThat(hand.offer(friend, draft.id(), Handing.Kind.HELP)).isInstanceOf(Passing.NotAllowed.class);
        assertThat(listed(friend)).containsExactly(draft.id());
        assertThat(keep.see(stranger, draft.id())).isInstanceOf(Drafting.NotAllowed.class);
        assertThat(PEOPLE.present(draft).answers()).isEqualTo(filled.answers());
    }

    @Test
    void ofTwoWhoHaveOneCodeOneTakesIt() throws Exception {
        var draft = begun();
        var code = help(draft);
        var outcomes = atOnce(List.of(() -> take.take(friend, code), () -> take.take(stranger, code)));
        assertThat(outcomes).hasAtLeastOneElementOfType(TakeDraft.Outcome.Taken.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(TakeDraft.Outcome.NoSuchCode.class);
        assertThat(take.take(owner, code)).as("even its owner").isInstanceOf(TakeDraft.Outcome.NoSuchCode.class);
    }

    /** Điều làm mã hết dùng được. */
    enum Spoiled {
        REPLACED {
            @Override
            void by(HandingDraftsTests test, Draft draft) {
                test.help(draft);
            }
        },
        TAKEN_BACK {
            @Override
            void by(HandingDraftsTests test, Draft draft) {
                assertThat(test.hand.end(test.owner, draft.id())).isInstanceOf(Passing.Seen.class);
            }
        },
        TOO_OLD {
            @Override
            void by(HandingDraftsTests test, Draft draft) {
                PEOPLE.pass(draft, Handing.CODE);
            }
        },
        GIVEN_UP {
            @Override
            void by(HandingDraftsTests test, Draft draft) {
                TOWN.bean(GiveUpDraft.class).giveUp(test.owner, draft.id());
            }
        },
        FILED {
            @Override
            void by(HandingDraftsTests test, Draft draft) throws Exception {
                TOWN.filled(test.owner, PEOPLE.present(draft), Town.BENEFIT);
                PEOPLE.filed(test.owner, draft);
            }
        };

        abstract void by(HandingDraftsTests test, Draft draft) throws Exception;
    }

    @ParameterizedTest
    @EnumSource
    void aCodeThatIsOverOpensNothing(Spoiled spoiled) throws Exception {
        var draft = begun();
        var code = help(draft);
        spoiled.by(this, draft);
        assertThat(take.take(friend, code)).isInstanceOf(TakeDraft.Outcome.NoSuchCode.class);
        assertThat(keep.see(friend, draft.id())).isNotInstanceOf(Drafting.Kept.class);
    }

    @Test
    void itIsTypedAsItWasReadOut() {
        var draft = begun();
        var typed = " " + help(draft).toLowerCase(Locale.ROOT).replace("-", " – ") + " ";
        assertThat(take.take(friend, typed)).isInstanceOf(TakeDraft.Outcome.Taken.class);
    }

    @Test
    void inNeitherWorldIsACodeOfTheOtherFound() {
        var draft = begun();
        assertThat(take.take(practising(friend), help(draft))).isInstanceOf(TakeDraft.Outcome.NoSuchCode.class);
        var practised = ((Passing.Offered) hand.offer(practising(owner), draft.id(), Handing.Kind.HELP)).code();
        assertThat(take.take(friend, practised.value())).isInstanceOf(TakeDraft.Outcome.NoSuchCode.class);
        assertThat(take.take(practising(friend), practised.value())).isInstanceOf(TakeDraft.Outcome.Taken.class);
    }

    @Test
    void whoGuessesIsSlowedDownAndEnteredAndNobodyElseIs() {
        var code = help(begun());
        var before = entered();
        for (var guess = 0; guess < 10; guess++) {
            assertThat(take.take(friend, HandingCode.random().value()))
                    .isInstanceOf(TakeDraft.Outcome.NoSuchCode.class);
        }
        assertThat(take.take(friend, code)).isInstanceOf(TakeDraft.Outcome.Closed.class);
        assertThat(take.take(friend, "no code"))
                .as("compared with nothing")
                .isInstanceOf(TakeDraft.Outcome.NoSuchCode.class);
        assertThat(entered() - before).isEqualTo(10);
        assertThat(take.take(stranger, code)).isInstanceOf(TakeDraft.Outcome.Taken.class);
    }

    /** Ai, bằng cách nào. */
    @ParameterizedTest
    @CsvSource({"by the owner", "by the helper", "by time", "by filing"})
    void helpEnds(String how) throws Exception {
        var draft = begun();
        take.take(friend, help(draft));
        TOWN.filled(friend, PEOPLE.present(draft), Town.BENEFIT);
        assertThat(keep.see(friend, draft.id())).isInstanceOf(Drafting.Kept.class);
        switch (how) {
            case "by the owner" -> assertThat(hand.end(owner, draft.id())).isInstanceOf(Passing.Seen.class);
            case "by the helper" -> assertThat(hand.end(friend, draft.id())).isInstanceOf(Passing.HandedBack.class);
            case "by time" -> PEOPLE.pass(draft, Handing.HELP);
            default -> PEOPLE.filed(owner, draft);
        }
        assertThat(keep.see(friend, draft.id())).isInstanceOf(Drafting.NotAllowed.class);
        assertThat(TOWN.bean(ReadDraft.class).paper(friend, draft.id(), 1, PaperFiles.View.WHOLE))
                .isEmpty();
        assertThat(listed(friend)).isEmpty();
        assertThat(hand.end(stranger, draft.id())).isInstanceOf(Passing.NotAllowed.class);
    }

    @Test
    void onlyItsOwnerHandsItOut() {
        var draft = begun();
        assertThat(((Passing.NotAllowed) hand.offer(stranger, draft.id(), Handing.Kind.TRANSFER))
                        .refused()
                        .why())
                .isEqualTo(Why.NOT_YOURS);
        assertThat(seeHanding.see(stranger, draft.id())).isInstanceOf(Passing.NotAllowed.class);
        assertThat(take.take(new Actor.Visitor(), help(draft))).isInstanceOf(TakeDraft.Outcome.NotAllowed.class);
        assertThat(hand.offer(owner, new DraftId(UUID.randomUUID()), Handing.Kind.HELP))
                .isInstanceOf(Passing.Unknown.class);
    }

    private Draft begun() {
        return TOWN.begun(owner, Town.BENEFIT, TOWN.city);
    }

    private String help(Draft draft) {
        return PEOPLE.code(owner, draft, Handing.Kind.HELP);
    }

    private List<DraftId> listed(Actor by) {
        var seen = TOWN.bean(SeeOwnDossiers.class).list(by, Wanted.EVERYTHING, Inboxes.Page.of(0));
        return ((SeeOwnDossiers.Outcome.Listed) seen)
                .drafts().stream()
                        .filter(SeeOwnDossiers.Begun::handed)
                        .map(begun -> begun.draft().id())
                        .toList();
    }

    /** How often a wrong code of theirs stands in the journal. */
    private int entered() {
        return JDBC.sql("""
                        SELECT count(*) FROM shared.journal j
                        WHERE j.actor = :friend AND j.action = 'dossier.take-draft' AND j.outcome = 'REFUSED'
                        """)
                .param("friend", friend.who().orElseThrow().value())
                .query(Integer.class)
                .single();
    }
}
