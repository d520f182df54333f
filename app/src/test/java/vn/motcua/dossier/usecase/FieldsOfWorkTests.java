package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierWarned;
import vn.motcua.dossier.WaitingDossiers;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Rung;
import vn.motcua.identity.Staffing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Decision.Why;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/** Officers whose posts are limited to fields of work, on a real database: they are shown, and do, what is of these alone. */
class FieldsOfWorkTests {
    private static final Town TOWN = new Town();
    private static final String CIVIL_STATUS = "Hộ tịch";
    private static final String TRADE = "Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)";
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor REGISTRAR = limited(Role.SPECIALIST, CIVIL_STATUS);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void anInboxHoldsWhatIsOfOnesFields() throws Exception {
        var birth = birth();
        var shop = shop();
        var all = officer(Role.SPECIALIST, TOWN.commune);
        assertThat(TOWN.inbox(all, TOWN.commune)).contains(birth.id(), shop.id());
        assertThat(TOWN.inbox(REGISTRAR, TOWN.commune)).contains(birth.id()).doesNotContain(shop.id());
        assertThat(TOWN.inbox(limited(Role.SPECIALIST, CIVIL_STATUS, TRADE), TOWN.commune))
                .contains(birth.id(), shop.id());
        assertThat(TOWN.inbox(limited(Role.SPECIALIST, "Đất đai"), TOWN.commune))
                .isEmpty();

        assertThat(tray(all)).contains(birth.id(), shop.id());
        assertThat(tray(REGISTRAR)).contains(birth.id()).doesNotContain(shop.id());
        assertThat(waiting(all)).isEqualTo(waiting(REGISTRAR) + waiting(limited(Role.SPECIALIST, TRADE)));
        assertThat(waiting(limited(Role.SPECIALIST, "Đất đai"))).isZero();
    }

    @Test
    void aDossierOfAnotherFieldIsNeitherShownNorMoved() throws Exception {
        var shop = shop();
        assertThat(why(TOWN.bean(HandleDossier.class).handOn(errand(REGISTRAR, shop), "Giấy", Optional.empty())))
                .isEqualTo(Why.OTHER_FIELD);
        assertThat(TOWN.bean(SeeDossier.class).atWork(REGISTRAR, shop.id()))
                .isInstanceOfSatisfying(
                        SeeDossier.Outcome.NotAllowed.class,
                        no -> assertThat(no.refused().why()).isEqualTo(Why.OTHER_FIELD));
        assertThat(TOWN.bean(SeeDossier.class).atWork(limited(Role.SPECIALIST, TRADE), shop.id()))
                .isInstanceOf(SeeDossier.Outcome.Seen.class);
        var clerk = holding(((Actor.SignedIn) CLERK).posts().getFirst().limitedTo(Set.of(CIVIL_STATUS)));
        assertThat(TOWN.bean(SeeDossier.class).atWork(clerk, shop.id()))
                .as("the desk's own clerk is not told of other agencies")
                .isInstanceOfSatisfying(
                        SeeDossier.Outcome.NotAllowed.class,
                        no -> assertThat(no.refused().why()).isEqualTo(Why.OTHER_FIELD));
        var birth = birth();
        assertThat(TOWN.bean(Acts.class).open(REGISTRAR, TOWN.folder(shop))).isEmpty();
        assertThat(TOWN.bean(Acts.class).open(REGISTRAR, TOWN.folder(birth))).isNotEmpty();
        assertThat(done(TOWN.bean(HandleDossier.class).handOn(errand(REGISTRAR, birth), "Khai sinh", Optional.empty())))
                .isNotNull();
    }

    @Test
    void whoStandsInGetsThePostWithItsLimit() throws Exception {
        var absent = (Actor.SignedIn) REGISTRAR;
        var deputy = new Actor.SignedIn(
                new PersonId(UUID.randomUUID()),
                Optional.of(new Actor.Behalf.Absent(absent.person())),
                absent.posts(),
                Assurance.PASSWORD);
        var shop = shop();
        assertThat(TOWN.inbox(deputy, TOWN.commune)).doesNotContain(shop.id());
        assertThat(why(TOWN.bean(HandleDossier.class).handOn(errand(deputy, shop), "Giấy", Optional.empty())))
                .isEqualTo(Why.OTHER_FIELD);
    }

    @Test
    void warningsAndStepsReachWhoIsThereForTheField() {
        assertThat(told(CIVIL_STATUS)).containsExactly("mau7@cuuha.example", "mau23@cuuha.example");
        assertThat(told(TRADE)).containsExactly("mau7@cuuha.example");
        var staffing = TOWN.bean(Staffing.class);
        var here = Set.of(TOWN.commune);
        assertThat(staffing.having(Role.SPECIALIST, Optional.of(TRADE), here, TOWN.today(), false))
                .isEqualTo(here);
        assertThat(staffing.having(Role.SPECIALIST, Optional.empty(), here, TOWN.today(), false))
                .isEqualTo(here);
    }

    private static List<String> told(String field) {
        var warned = new DossierWarned(
                new DossierId(UUID.randomUUID()),
                "Y99-1",
                Rung.HALF_GONE.key(),
                Instant.EPOCH,
                TOWN.commune,
                Role.SPECIALIST,
                Optional.of(field));
        return TOWN.bean(Superiors.class).of(warned, TOWN.today()).stream()
                .map(addressee -> addressee.to().value())
                .toList();
    }

    @Test
    void postsOfOneRoleShareATrayAndAWholeOneTakesTheLimitAway() {
        var day = LocalDate.of(2026, 11, 23);
        var civil = post(Role.SPECIALIST, CIVIL_STATUS);
        var trade = post(Role.SPECIALIST, TRADE);
        var whole = post(Role.SPECIALIST);
        var leader = post(Role.LEADER, TRADE);
        assertThat(Tray.of(holding(civil, leader, trade), day))
                .containsExactly(
                        new Tray(TOWN.commune, Role.SPECIALIST, Set.of(CIVIL_STATUS, TRADE)),
                        new Tray(TOWN.commune, Role.LEADER, Set.of(TRADE)));
        assertThat(Tray.of(holding(civil, whole), day)).containsExactly(new Tray(TOWN.commune, Role.SPECIALIST));
        assertThat(Tray.of(holding(civil), LocalDate.of(2019, 12, 31))).isEmpty();
    }

    private static Dossier birth() throws Exception {
        return TOWN.accepted(TOWN.filed(citizen(), Town.BIRTH, TOWN.desk), CLERK);
    }

    private static Dossier shop() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk), CLERK);
        var head = officer(Role.DIVISION_HEAD, TOWN.commune);
        return done(TOWN.bean(HandleDossier.class).handOn(errand(head, accepted), "", Optional.empty()));
    }

    private static List<DossierId> tray(Actor by) {
        var opened = TOWN.bean(SeeTrays.class)
                .open(by, new SeeTrays.Wish(Optional.empty(), TrayFilter.NONE, new Inboxes.Page(0, 1000), false));
        assertThat(opened).isInstanceOf(SeeTrays.Outcome.Opened.class);
        return ((SeeTrays.Outcome.Opened) opened)
                .content().lines().stream().map(Inboxes.Line::id).toList();
    }

    private static int waiting(Actor by) {
        return TOWN.bean(WaitingDossiers.class).of(by).orElseThrow().all();
    }

    private static Why why(Handled handled) {
        assertThat(handled).isInstanceOf(Handled.NotAllowed.class);
        Decision.Refused refused = ((Handled.NotAllowed) handled).refused();
        return refused.why();
    }

    private static Actor limited(Role role, String... fields) {
        return holding(post(role, fields));
    }

    private static Actor holding(Post... posts) {
        return new Actor.SignedIn(((Actor.SignedIn) citizen()).person(), Optional.empty(), List.of(posts));
    }

    private static Post post(Role role, String... fields) {
        var whole = ((Actor.SignedIn) officer(role, TOWN.commune)).posts().getFirst();
        return whole.limitedTo(Set.of(fields));
    }
}
