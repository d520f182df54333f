package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision.Why;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/** Filing for others: the dossier is theirs, and everything done names both. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActingForOthersTests {
    private Town town;
    private Actor ut;
    private Actor van;
    private Actor yen;
    private Actor helper;

    @BeforeAll
    void build() {
        town = new Town();
        ut = new Actor.SignedIn(person("congdan"), Optional.empty(), List.of());
        van = new Actor.SignedIn(person("congdan.conmay"), Optional.empty(), List.of());
        yen = new Actor.SignedIn(person("congdan.songnang"), Optional.empty(), List.of());
        var post =
                new Post(UUID.randomUUID(), Role.COMMUNITY_TEAM_MEMBER, town.commune, town.today(), Optional.empty());
        helper = new Actor.SignedIn(person("tocongnghe"), Optional.empty(), List.of(post));
    }

    /** No test lives on what another gave. */
    @AfterEach
    void takeAllBack() {
        takeBack("ended_at IS NULL");
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void whatIsFiledForAnotherIsTheirsAndNamesBoth() throws Exception {
        var mandate = mandate(ut, van, "granted", "{fill,file}");
        var draft = begunFor(van, mandate);
        assertThat(draft.request().owner()).isEqualTo(ut.who().orElseThrow());
        town.filled(van, draft, Town.BENEFIT);

        var filed = (FileDossier.Outcome.Filed) town.bean(FileDossier.class).file(van, draft.id(), "Việc khác");
        var filing = filed.dossier().filing();
        assertThat(filing.owner()).isEqualTo(ut.who().orElseThrow());
        assertThat(filing.filer()).isEqualTo(van.who().orElseThrow());
        assertThat(filing.proxy().orElseThrow().mandate()).isEqualTo(mandate);
        assertThat(filing.assisted()).as("by right, not by help").isFalse();
        assertThat(namedTogether("shared.event WHERE ")).isPositive();
        assertThat(namedTogether("shared.journal WHERE ")).isPositive();
    }

    @Test
    void whoMaySeeSeesUntilItIsTakenBack() throws Exception {
        var filed = town.filed(ut, Town.BENEFIT, town.city);
        var mandate = mandate(ut, van, "granted", "{see}");
        var own = (ReadOwnDossier.Outcome.Seen) town.bean(ReadOwnDossier.class).read(van, filed.id());
        assertThat(own.dossier().behalf().orElseThrow().principal())
                .isEqualTo(ut.who().orElseThrow());
        var theirs =
                (ReadOwnDossier.Outcome.Seen) town.bean(ReadOwnDossier.class).read(ut, filed.id());
        assertThat(theirs.dossier().behalf()).isEmpty();
        assertThat(namedTogether("shared.journal WHERE outcome = 'SEEN' AND record = '" + filed.id() + "' AND "))
                .as("the look of another is entered, one's own is not")
                .isEqualTo(1);

        takeBack("id = '" + mandate + "'");
        var after = town.bean(ReadOwnDossier.class).read(van, filed.id());
        assertThat(((ReadOwnDossier.Outcome.NotAllowed) after).refused().why()).isEqualTo(Why.MANDATE_ENDED);
    }

    @Test
    void takingItBackStopsAFilingHalfDone() throws Exception {
        var mandate = mandate(ut, van, "granted", "{fill,file}");
        var draft = begunFor(van, mandate);
        takeBack("id = '" + mandate + "'");
        assertThat(town.bean(KeepDraft.class).see(van, draft.id())).isInstanceOf(Drafting.NotAllowed.class);
        assertThat(town.bean(FileDossier.class).file(van, draft.id()))
                .isInstanceOf(FileDossier.Outcome.NotAllowed.class);
        assertThat(town.bean(KeepDraft.class).see(ut, draft.id()))
                .as("the owner goes on with it")
                .isInstanceOf(Drafting.Kept.class);
    }

    @Test
    void whoMayOnlyFillInDoesNotFile() {
        var draft = begunFor(van, mandate(yen, van, "granted", "{fill}"));
        var outcome = town.bean(FileDossier.class).file(van, draft.id());
        assertThat(((FileDossier.Outcome.NotAllowed) outcome).refused().why()).isEqualTo(Why.NOT_ENTRUSTED);
    }

    @Test
    void aHelperSeesWhatTheyFilledInAndNothingElse() throws Exception {
        var theirs = town.begun(ut, Town.BENEFIT, town.city);
        var mandate = mandate(ut, helper, "help", "{fill,file}");
        assertThat(town.bean(KeepDraft.class).see(helper, theirs.id()))
                .as("what the neighbour began")
                .isInstanceOf(Drafting.NotAllowed.class);

        var draft = begunFor(helper, mandate);
        assertThat(draft.id()).isNotEqualTo(theirs.id());
        town.filled(helper, draft, Town.BENEFIT);
        var filed = (FileDossier.Outcome.Filed) town.bean(FileDossier.class).file(helper, draft.id(), "Việc khác");
        assertThat(filed.dossier().filing().assisted()).isTrue();

        var receipt = (SeeReceipt.Outcome.Seen)
                town.bean(SeeReceipt.class).see(helper, filed.dossier().id());
        assertThat(receipt.mayFollow()).isFalse();
        assertThat(town.bean(ReadOwnDossier.class).read(helper, filed.dossier().id()))
                .isInstanceOf(ReadOwnDossier.Outcome.NotAllowed.class);
        assertThat(town.bean(SeeOwnDossiers.class).listFor(helper, mandate, Wanted.EVERYTHING, Inboxes.Page.of(0)))
                .containsInstanceOf(SeeOwnDossiers.Outcome.NotAllowed.class);
    }

    @Test
    void whoMayAnswerTheOfficeDoesNotWithdrawUnlessEntrustedWithThat() throws Exception {
        var filed = town.filed(ut, Town.BENEFIT, town.city);
        var errand = new Errand(van, filed.id(), filed.moves());
        mandate(ut, van, "granted", "{see,answer}");
        assertThat(own(filed.id()).withdrawable()).isFalse();
        var refused = (Handled.NotAllowed) town.bean(EndDossier.class).withdraw(errand);
        assertThat(refused.refused().why()).isEqualTo(Why.NOT_ENTRUSTED);

        mandate(ut, van, "granted", "{withdraw}");
        assertThat(own(filed.id()).withdrawable()).isTrue();
        assertThat(town.bean(EndDossier.class).withdraw(errand)).isInstanceOf(Handled.Done.class);
    }

    private OwnDossier own(DossierId id) {
        return ((ReadOwnDossier.Outcome.Seen) town.bean(ReadOwnDossier.class).read(van, id)).dossier();
    }

    @Test
    void anothersMandateOpensNothing() {
        var mandate = mandate(ut, van, "granted", "{fill}");
        var begun = town.bean(KeepDraft.class).beginFor(Town.citizen(), mandate, Town.BENEFIT, town.city);
        assertThat(begun).isInstanceOf(Drafting.Unknown.class);
    }

    private void takeBack(String which) {
        JdbcClient.create(town.database().owner())
                .sql("UPDATE identity.mandate SET ended_at = now() WHERE " + which)
                .update();
    }

    private long namedTogether(String inBook) {
        return sql("SELECT count(*) FROM " + inBook + "actor = '" + van.who().orElseThrow() + "' AND on_behalf_of = '"
                + ut.who().orElseThrow() + "'");
    }

    private Draft begunFor(Actor by, UUID mandate) {
        var begun = town.bean(KeepDraft.class).beginFor(by, mandate, Town.BENEFIT, town.city);
        assertThat(begun).isInstanceOf(Drafting.Kept.class);
        return ((Drafting.Kept) begun).draft();
    }

    private UUID mandate(Actor principal, Actor agent, String ground, String trusts) {
        var id = UUID.randomUUID();
        JdbcClient.create(town.database().owner())
                .sql("""
                        INSERT INTO identity.mandate
                            (id, principal, agent, ground, trusts, during, proof, made_at, accepted_at)
                        VALUES (:id, :principal, :agent, :ground, CAST(:trusts AS text[]), daterange(:from, NULL), '',
                                :at, :at)
                        """)
                .param("id", id)
                .param("principal", principal.who().orElseThrow().value())
                .param("agent", agent.who().orElseThrow().value())
                .param("ground", ground)
                .param("trusts", trusts)
                .param("from", town.today())
                .param("at", town.bean(Clock.class).instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private PersonId person(String login) {
        return new PersonId(JdbcClient.create(town.database().owner())
                .sql("SELECT person_id FROM identity.account WHERE login = :login")
                .param("login", login)
                .query(UUID.class)
                .single());
    }

    private long sql(String statement) {
        return JdbcClient.create(town.database().owner())
                .sql(statement)
                .query(Long.class)
                .single();
    }
}
