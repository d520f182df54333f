package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Handing;
import vn.motcua.shared.Actor;

/** A draft becomes another's once both sides agree, and whose it was before is known ever after. */
class TransferringDraftsTests {
    private static final Town TOWN = new Town();
    private static final Neighbours PEOPLE = new Neighbours(TOWN);
    private static final JdbcClient JDBC = JdbcClient.create(TOWN.database().owner());

    private final Actor owner = PEOPLE.signedIn("congdan");
    private final Actor friend = PEOPLE.signedIn("congdan.conmay");
    private final HandDraft hand = TOWN.bean(HandDraft.class);
    private final TakeDraft take = TOWN.bean(TakeDraft.class);
    private final SeeHanding seeHanding = TOWN.bean(SeeHanding.class);
    private final KeepDraft keep = TOWN.bean(KeepDraft.class);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @BeforeEach
    void emptyTheDrawer() {
        PEOPLE.emptyTheDrawer();
    }

    @Test
    void itChangesHandsOnceBothAgreed() throws Exception {
        var draft = TOWN.filledIn(owner, Town.BENEFIT, TOWN.city);
        take.take(friend, code(draft, Handing.Kind.TRANSFER));
        assertThat(keep.see(friend, draft.id())).as("not agreed to yet").isInstanceOf(Drafting.NotAllowed.class);
        assertThat(hand.agree(friend, draft.id())).as("for the other side").isInstanceOf(Passing.NotAllowed.class);
        var shown = (Passing.Seen) seeHanding.see(owner, draft.id());
        assertThat(shown.other()).isEqualTo(PEOPLE.name(friend));
        var theirs = (Passing.Seen) seeHanding.see(friend, draft.id());
        assertThat(theirs.other()).isEqualTo(PEOPLE.name(owner));
        assertThat(theirs.isTaker()).isTrue();

        var before = PEOPLE.present(draft);
        assertThat(hand.agree(owner, draft.id())).isInstanceOf(Passing.Transferred.class);
        var after = PEOPLE.present(draft);
        assertThat(after.request().owner()).isEqualTo(friend.who().orElseThrow());
        assertThat(after.request().begunBy()).isEqualTo(friend.who().orElseThrow());
        assertThat(after.edits()).as("an old page saves nothing").isEqualTo(before.edits() + 1);
        assertThat(keep.see(owner, draft.id())).isInstanceOf(Drafting.NotAllowed.class);
        assertThat(hand.agree(owner, draft.id())).isInstanceOf(Passing.NotAllowed.class);
        var filed = PEOPLE.filed(friend, after);
        assertThat(filed.filing().owner()).isEqualTo(friend.who().orElseThrow());
        assertThat(filed.filing().assisted()).as("somebody else filled it in").isTrue();
        assertThat(TOWN.folder(filed).helpers()).singleElement().satisfies(helper -> {
            assertThat(helper.name()).isEqualTo(PEOPLE.name(owner));
            assertThat(helper.key()).isEqualTo("before");
        });
    }

    @Test
    void whatIsAgreedToIsWhatWasTaken() {
        var draft = TOWN.begun(owner, Town.BENEFIT, TOWN.city);
        code(draft, Handing.Kind.TRANSFER);
        assertThat(hand.agree(owner, draft.id())).as("nobody took it").isInstanceOf(Passing.Seen.class);
        take.take(friend, code(draft, Handing.Kind.HELP));
        assertThat(hand.agree(owner, draft.id())).as("to help alone").isInstanceOf(Passing.Seen.class);
        assertThat(PEOPLE.present(draft).request().owner())
                .isEqualTo(owner.who().orElseThrow());
    }

    /** Each tells both of whom it is about beside the fact, which itself names nobody. */
    @Test
    void whatHappensIsToldWithoutNames() {
        var draft = TOWN.begun(owner, Town.BENEFIT, TOWN.city);
        take.take(friend, code(draft, Handing.Kind.HELP));
        hand.end(friend, draft.id());
        take.take(friend, code(draft, Handing.Kind.TRANSFER));
        hand.agree(owner, draft.id());
        assertThat(PEOPLE.facts(draft))
                .containsExactly(
                        "dossier.draft-offered",
                        "dossier.draft-taken",
                        "dossier.draft-handed-back",
                        "dossier.draft-offered",
                        "dossier.draft-taken",
                        "dossier.draft-transferred");
        var told = told(draft);
        assertThat(told.data())
                .doesNotContain(
                        owner.who().orElseThrow().toString(),
                        friend.who().orElseThrow().toString());
        assertThat(told.forTheOwner()).isEqualTo(3);
    }

    private Told told(Draft draft) {
        return JDBC.sql("""
                        SELECT string_agg(CAST(e.data AS text), '') AS data,
                            count(*) FILTER (WHERE e.actor = :friend AND e.on_behalf_of = :owner) AS for_the_owner
                        FROM shared.event e
                        WHERE e.subject = :id
                        """)
                .param("id", draft.id().value())
                .param("friend", friend.who().orElseThrow().value())
                .param("owner", owner.who().orElseThrow().value())
                .query((row, _) -> new Told(row.getString("data"), row.getInt("for_the_owner")))
                .single();
    }

    private String code(Draft draft, Handing.Kind kind) {
        return PEOPLE.code(owner, draft, kind);
    }

    private record Told(String data, int forTheOwner) {}
}
