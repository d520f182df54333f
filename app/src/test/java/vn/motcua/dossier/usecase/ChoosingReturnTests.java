package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.officer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Delivery;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.ReturnWay;
import vn.motcua.dossier.usecase.ChooseReturn.Wish;
import vn.motcua.form.Forms;
import vn.motcua.form.Mistake;
import vn.motcua.identity.OwnDetails;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/** Whoever files says how they get the result, and may say otherwise until it is given out. */
class ChoosingReturnTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Map<String, String> HOME =
            Map.of("name", "Trần Mẫu", "phone", "0000 000 888", "home.house", "Số 2", "home.commune", "Phường Bến Mơ");
    private static final Wish BY_POST = new Wish("post", HOME);
    private static final Wish AT_COUNTER = new Wish("counter", HOME);

    private final ChooseReturn choose = TOWN.bean(ChooseReturn.class);
    private final ChooseReturnOfDraft ofDraft = TOWN.bean(ChooseReturnOfDraft.class);
    private final WantedReturns wanted = TOWN.bean(WantedReturns.class);
    private final Actor owner = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void whatIsChosenWithTheDraftGoesWithTheDossier() throws Exception {
        var draft = TOWN.filledIn(owner, Town.BIRTH, TOWN.desk);
        assertThat(ofDraft.see(owner, draft.id()))
                .isInstanceOfSatisfying(
                        Choosing.Open.class, open -> assertThat(open.now()).isEmpty());
        assertThat(ofDraft.choose(citizen(), draft.id(), BY_POST)).isInstanceOf(Choosing.NotAllowed.class);
        assertThat(ofDraft.choose(owner, draft.id(), BY_POST)).isInstanceOf(Choosing.Chosen.class);
        var filed = (FileDossier.Outcome.Filed) TOWN.bean(FileDossier.class).file(owner, draft.id(), "Việc khác");
        var delivery = wanted.of(filed.dossier().id());
        assertThat(delivery.way()).isEqualTo(ReturnWay.POST);
        assertThat(delivery.addressee()).contains("Trần Mẫu", "Số 2", "Bến Mơ");
        assertThat(delivery).hasToString("Delivery[POST]");
        assertThat(ofDraft.choose(owner, draft.id(), AT_COUNTER)).isEqualTo(new Choosing.Closed());
        assertThat(wanted.of(filed.dossier().id())).isEqualTo(delivery);
        var plain = TOWN.filed(owner, Town.BIRTH, TOWN.desk);
        assertThat(wanted.of(plain.id())).as("nothing was chosen").isEqualTo(Delivery.AT_COUNTER);
    }

    @ParameterizedTest
    @CsvSource({
        "name,         '',          name",
        "phone,        12,          phone",
        "home.commune, Xã Không Có, home.commune",
    })
    void nobodyCanDeliverToThat(String box, String typed, String told) throws Exception {
        var filed = TOWN.filed(owner, Town.BIRTH, TOWN.desk);
        var wrong = new TreeMap<>(HOME);
        wrong.put(box, typed);
        assertThat(choose.choose(owner, filed.id(), new Wish("post", wrong)))
                .isInstanceOfSatisfying(
                        Choosing.Wrong.class,
                        no -> assertThat(no.mistakes()).extracting(Mistake::box).containsExactly(told));
        assertThat(wanted.of(filed.id())).isEqualTo(Delivery.AT_COUNTER);
        for (var way : List.of("", "pigeon")) {
            assertThat(choose.choose(owner, filed.id(), new Wish(way, HOME))).isEqualTo(new Choosing.NoSuchWay());
        }
    }

    @Test
    void itIsChangedByItsOwnerOnceForEachWishAndTheLogIsToldTheWayAlone() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(owner, Town.BIRTH, TOWN.desk), CLERK);
        for (var stranger : List.of(citizen(), CLERK)) {
            assertThat(choose.choose(stranger, accepted.id(), BY_POST)).isInstanceOf(Choosing.NotAllowed.class);
            assertThat(choose.see(stranger, accepted.id())).isInstanceOf(Choosing.NotAllowed.class);
        }
        choose.choose(owner, accepted.id(), BY_POST);
        choose.choose(owner, accepted.id(), BY_POST);
        assertThat(TOWN.facts(accepted))
                .filteredOn("dossier.return-chosen"::equals)
                .hasSize(1);
        assertThat(payloads(accepted)).noneMatch(text -> text.contains("Trần") || text.contains("Số 2"));
        choose.choose(owner, accepted.id(), AT_COUNTER);
        assertThat(wanted.of(accepted.id())).as("no address without a parcel").isEqualTo(Delivery.AT_COUNTER);
        assertThat(TOWN.facts(accepted))
                .filteredOn("dossier.return-chosen"::equals)
                .hasSize(2);
    }

    @Test
    void whatWasDeclaredStandsInTheBoxesUntilSomethingElseDoes() throws Exception {
        var filed = TOWN.filed(owner, Town.BIRTH, TOWN.desk);
        var declared = boxes(choose.see(owner, filed.id()));
        assertThat(declared)
                .containsEntry("name", "Nguyễn Mẫu Trẻ")
                .containsEntry("home.house", "Số 1")
                .containsEntry("home.commune", "Phường Bến Mơ")
                .containsKey("phone");
        assertThat(choose.choose(owner, filed.id(), new Wish("post", declared)))
                .as("one can deliver by it")
                .isInstanceOf(Choosing.Chosen.class);
        choose.choose(owner, filed.id(), BY_POST);
        assertThat(boxes(choose.see(owner, filed.id()))).containsEntry("name", "Trần Mẫu");
        choose.choose(owner, filed.id(), AT_COUNTER);
        assertThat(boxes(choose.see(owner, filed.id()))).isEqualTo(declared);
    }

    @Test
    void whoHasDeclaredNothingIsKnownByTheAccount() {
        var person = JdbcClient.create(TOWN.database().owner())
                .sql("SELECT a.person_id FROM identity.account a WHERE a.login = 'congdan'")
                .query(UUID.class)
                .single();
        var known = new Actor.SignedIn(new PersonId(person), Optional.empty(), List.of());
        var name = ((OwnDetails.Outcome.Shown) TOWN.bean(OwnDetails.class).masked(known))
                .details()
                .fullName();
        var begun = TOWN.begun(known, Town.BIRTH, TOWN.desk);
        assertThat(boxes(ofDraft.see(known, begun.id()))).isEqualTo(Map.of("name", name));
    }

    private static Map<String, String> boxes(Choosing seen) {
        assertThat(seen).isInstanceOf(Choosing.Open.class);
        return ((Choosing.Open) seen).recipient().byBox();
    }

    @Test
    void whatIsGivenOutIsChangedNoMore() throws Exception {
        var filed = TOWN.filed(owner, Town.BIRTH, TOWN.desk);
        TOWN.bean(EndDossier.class).withdraw(Town.errand(owner, filed));
        assertThat(choose.choose(owner, filed.id(), BY_POST)).isEqualTo(new Choosing.Closed());
        assertThat(wanted.of(filed.id())).isEqualTo(Delivery.AT_COUNTER);
    }

    @Test
    void aReceiptSaysForEverWhatWasWantedThenAndTrackingTheWayAlone() throws Exception {
        var filed = TOWN.filed(owner, Town.BIRTH, TOWN.desk);
        choose.choose(owner, filed.id(), BY_POST);
        var accepted = TOWN.accepted(filed, CLERK);
        choose.choose(owner, accepted.id(), new Wish("electronic", Map.of()));
        assertThat(PrintShop.text(new PrintShop(TOWN).printed(CLERK, accepted, PaperKind.RECEIPT)))
                .contains("Bưu chính công ích", "Trần Mẫu")
                .doesNotContain("Bản điện tử");
        assertThat(TOWN.folder(accepted).delivery().way()).isEqualTo(ReturnWay.ELECTRONIC);
        var secret = TOWN.bean(Dossiers.class).secret(accepted.id());
        assertThat(TOWN.bean(TrackDossier.class)
                        .track(new Actor.Visitor(), accepted.filing().code().value(), secret, "192.0.2.7"))
                .isInstanceOfSatisfying(
                        TrackDossier.Outcome.Found.class,
                        found -> assertThat(found.way()).isEqualTo(ReturnWay.ELECTRONIC));
    }

    @Test
    void nothingIsOfferedElectronicallyThatCannotBeSigned() {
        var production = new StandardEnvironment();
        production.setActiveProfiles("production");
        var unsigned = new ElectronicResults(production);
        assertThat(unsigned.ways(false)).containsExactly(ReturnWay.COUNTER, ReturnWay.POST);
        assertThat(unsigned.ways(true)).contains(ReturnWay.ELECTRONIC);
        var forRealPeople = new ReturnChoices(
                TOWN.bean(Forms.class), unsigned, TOWN.bean(SuggestedRecipient.class), TOWN.bean(Clock.class));
        assertThat(forRealPeople.settle(new Wish("electronic", Map.of()), false))
                .isEqualTo(new Choosing.NoSuchWay());
    }

    private static List<String> payloads(Dossier dossier) {
        return JdbcClient.create(TOWN.database().owner())
                .sql("SELECT CAST(e AS text) AS told FROM shared.event e WHERE e.subject = :id ORDER BY e.id")
                .param("id", dossier.id().value())
                .query((row, _) -> row.getString("told"))
                .list();
    }
}
