package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.identity.usecase.ReviewEmergencies;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Decision.Why;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/** Opening another agency's dossier in an emergency: for a reason, for an hour, and never unseen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmergencyTests {
    private static final String REASON = "Cấp cứu 115 hỏi địa chỉ người bệnh, không gọi được UBND phường.";

    private Town town;
    private JdbcClient owner;
    private Actor.SignedIn elsewhere;
    private Actor.SignedIn administrator;
    private Dossier dossier;

    @BeforeAll
    void build() throws Exception {
        town = new Town();
        owner = JdbcClient.create(town.database().owner());
        owner.sql("UPDATE identity.person SET email = id || '@cuuha.example'").update();
        elsewhere = officer("chuyenvien", Role.SPECIALIST, town.department);
        administrator = officer("quantri", Role.SYSTEM_ADMINISTRATOR, town.city);
        dossier = town.filed(signedIn("congdan", List.of()), Town.BENEFIT, town.city);
    }

    @BeforeEach
    void forget() {
        owner.sql("DELETE FROM identity.emergency").update();
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void whoSaysWhySeesItForAnHourAndMayDoNothingToIt() {
        var refused = ((OpenFolder.Outcome.NotAllowed) look()).refused();
        assertThat(refused.why()).isEqualTo(Why.OTHER_AGENCY);
        assertThat(opening().isOffered(elsewhere, refused)).isTrue();
        assertThat(open(elsewhere, "gấp")).isInstanceOf(OpenInEmergency.Outcome.ReasonNeeded.class);
        assertThat(look()).isInstanceOf(OpenFolder.Outcome.NotAllowed.class);

        assertThat(open(elsewhere, REASON)).isInstanceOf(OpenInEmergency.Outcome.Open.class);
        assertThat(((OpenFolder.Outcome.Opened) look()).acts()).isEmpty();
        assertThat(town.bean(Access.class)
                        .wouldAllow(
                                elsewhere,
                                DossierPolicy.RECEIVE,
                                new Leave(DossierPolicy.RECEIVE, town.city).over(dossier)))
                .isFalse();
        assertThat(looks()).isPositive();

        owner.sql("UPDATE identity.emergency SET declared_at = declared_at - interval '61 minutes'")
                .update();
        assertThat(look()).isInstanceOf(OpenFolder.Outcome.NotAllowed.class);
    }

    @Test
    void theWayToCorrectAnswersIsShownToThoseWhoMay() {
        open(elsewhere, REASON);
        assertThat(((OpenFolder.Outcome.Opened) look()).amends()).isFalse();
        var clerk = officer("tiepnhan.thanhpho", Role.RECEPTION_CLERK, town.city);
        assertThat(town.bean(OpenFolder.class).masked(clerk, dossier.id()))
                .isInstanceOfSatisfying(
                        OpenFolder.Outcome.Opened.class,
                        opened -> assertThat(opened.amends()).isTrue());
    }

    @Test
    void whoOnlyLooksIsNotAskedToWrite() {
        open(elsewhere, REASON);
        assertThat(town.bean(SeeRemarks.class).atWork(elsewhere, dossier.id()))
                .isInstanceOfSatisfying(
                        SeeRemarks.Outcome.Seen.class,
                        seen -> assertThat(seen.writes()).isFalse());
        var clerk = officer("tiepnhan.thanhpho", Role.RECEPTION_CLERK, town.city);
        assertThat(town.bean(SeeRemarks.class).atWork(clerk, dossier.id()))
                .isInstanceOfSatisfying(
                        SeeRemarks.Outcome.Seen.class,
                        seen -> assertThat(seen.writes()).isTrue());
    }

    @Test
    void whatOneDeclaredOpensNothingToOthersAndNoOtherDossier() throws Exception {
        var another = town.filed(signedIn("congdan", List.of()), Town.BENEFIT, town.city);
        open(elsewhere, REASON);
        assertThat(town.bean(OpenFolder.class).masked(elsewhere, another.id()))
                .isInstanceOf(OpenFolder.Outcome.NotAllowed.class);
        var colleague = officer("truongphong", Role.SPECIALIST, town.department);
        assertThat(town.bean(OpenFolder.class).masked(colleague, dossier.id()))
                .isInstanceOf(OpenFolder.Outcome.NotAllowed.class);
        assertThat(open(signedIn("congdan.conmay", List.of()), REASON))
                .as("a citizen declares none")
                .isInstanceOf(OpenInEmergency.Outcome.NotAllowed.class);
    }

    @Test
    void theOwnerAndAnAdministratorAreWrittenToOnce() {
        var id = UUID.randomUUID();
        opening().open(elsewhere, dossier.id(), id, REASON);
        opening().open(elsewhere, dossier.id(), id, REASON);
        assertThat(letters("congdan", id)).containsExactly(false);
        assertThat(letters("quantri", id))
                .as("the administrator reads the reason")
                .containsExactly(true);
    }

    @Test
    void anotherReviewsItOnceAndSaysWhyItWasWrong() {
        open(elsewhere, REASON);
        var reviewing = town.bean(ReviewEmergencies.class);
        var waiting = ((ReviewEmergencies.Outcome.Listed) reviewing.list(administrator)).lines();
        assertThat(waiting).singleElement().satisfies(line -> {
            assertThat(line.emergency().review()).isEmpty();
            assertThat(line.emergency().reason()).isEqualTo(REASON);
        });
        var id = waiting.getFirst().emergency().id();
        assertThat(reviewing.review(elsewhere, id, true, "")).isInstanceOf(ReviewEmergencies.Outcome.NotAllowed.class);
        var both = new Actor.SignedIn(elsewhere.person(), Optional.empty(), administrator.posts());
        assertThat(reviewing.review(both, id, true, "")).isInstanceOf(ReviewEmergencies.Outcome.Theirs.class);
        assertThat(reviewing.review(administrator, id, false, " "))
                .isInstanceOf(ReviewEmergencies.Outcome.RemarkNeeded.class);

        assertThat(reviewing.review(administrator, id, false, "Gọi được phường lúc đó."))
                .isInstanceOf(ReviewEmergencies.Outcome.Done.class);
        reviewing.review(administrator, id, true, "");
        var reviewed = ((ReviewEmergencies.Outcome.Listed) reviewing.list(administrator)).lines();
        assertThat(reviewed.getFirst().emergency().review().orElseThrow().justified())
                .as("the first holds")
                .isFalse();
    }

    private OpenInEmergency opening() {
        return town.bean(OpenInEmergency.class);
    }

    private OpenInEmergency.Outcome open(Actor.SignedIn by, String reason) {
        return opening().open(by, dossier.id(), UUID.randomUUID(), reason);
    }

    private OpenFolder.Outcome look() {
        return town.bean(OpenFolder.class).masked(elsewhere, dossier.id());
    }

    private long looks() {
        return owner.sql("""
                        SELECT count(*) FROM shared.journal j
                        WHERE j.action = 'dossier.see' AND j.outcome = 'SEEN' AND j.actor = :actor AND j.record = :record
                        """)
                .param("actor", elsewhere.person().value())
                .param("record", dossier.id().value())
                .query(Long.class)
                .single();
    }

    /** Whether each letter about this, to that person, tells the reason. */
    private List<Boolean> letters(String login, UUID emergency) {
        return owner.sql("""
                        SELECT strpos(m.body_text, :reason) > 0
                        FROM notification.message m
                        JOIN identity.account a ON m.recipient = a.person_id || '@cuuha.example'
                        WHERE a.login = :login AND m.about = :about
                        """)
                .param("reason", REASON)
                .param("login", login)
                .param("about", emergency)
                .query((row, _) -> row.getBoolean(1))
                .list();
    }

    private Actor.SignedIn officer(String login, Role role, AgencyId agency) {
        var post = new Post(UUID.randomUUID(), role, agency, LocalDate.of(2020, 1, 1), Optional.empty());
        return signedIn(login, List.of(post));
    }

    private Actor.SignedIn signedIn(String login, List<Post> posts) {
        var person = owner.sql("SELECT a.person_id FROM identity.account a WHERE a.login = :login")
                .param("login", login)
                .query(UUID.class)
                .single();
        return new Actor.SignedIn(new PersonId(person), Optional.empty(), posts);
    }
}
