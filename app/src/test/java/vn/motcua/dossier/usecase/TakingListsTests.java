package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.practising;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.Inboxes.Fate;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.dossier.usecase.SeeOwnDossiers.Entry;
import vn.motcua.dossier.usecase.SeeOwnDossiers.Outcome.Listed;
import vn.motcua.identity.web.Browser;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;

/** Officers take along the list they see, citizens find, filter and take along theirs. */
class TakingListsTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);

    private final TakeTray takeTray = TOWN.bean(TakeTray.class);
    private final Actor owner = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void aTrayIsTakenAlongAsItIsSeenAndTheJournalSaysWho() throws Exception {
        var waiting = TOWN.filed(owner, Town.BIRTH, TOWN.desk);
        var finished = TOWN.accepted(TOWN.filed(owner, Town.BUSINESS, TOWN.desk), CLERK);
        var practice = TOWN.filed(practising(citizen()), Town.BIRTH, TOWN.desk);
        assertThat(taken(CLERK, TOWN.desk, TrayFilter.NONE))
                .contains(waiting.id())
                .doesNotContain(finished.id(), practice.id())
                .doesNotHaveDuplicates()
                .hasSameElementsAs(TOWN.inbox(CLERK, TOWN.desk));
        assertThat(taken(CLERK, TOWN.desk, TrayFilter.read(Map.of("stage", "finished"))))
                .isEmpty();
        assertThat(entered(CLERK, "dossier.take-inbox", "SEEN")).isEqualTo(2);
        for (var stranger : List.of(citizen(), officer(Role.RECEPTION_CLERK, TOWN.city))) {
            var tray = Optional.of(new Tray(TOWN.desk, Role.RECEPTION_CLERK));
            assertThat(takeTray.take(stranger, tray, TrayFilter.NONE)).isInstanceOf(TakeTray.Outcome.NotAllowed.class);
        }
    }

    @Test
    void anOfficersTableHoldsTheLinesOfThePage() throws Exception {
        var waiting = TOWN.filed(owner, Town.BIRTH, TOWN.desk);
        var browser = new Browser(TOWN.house());
        browser.signIn("tiepnhan", Town.PASSWORD);
        var address = "/desk/dossiers.csv?tray=reception-clerk@" + TOWN.desk + "&stage=filed";
        assertThat(browser.get(address.replace(".csv", "")).body()).contains(address.replace("&", "&amp;"));
        var csv = browser.get(address);
        assertThat(csv.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"dossiers.csv\"");
        assertThat(csv.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(csv.body())
                .startsWith("\uFEFFMã hồ sơ,Thủ tục,")
                .contains(waiting.filing().code().value(), "Chờ tiếp nhận");
        assertThat(browser.get("/en" + address.replace(".csv", ".xlsx")).statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/desk/dossiers.csv?tray=reception-clerk@" + TOWN.city)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void oneFindsOnesOwnByCodeByNameAndByHowItStands() throws Exception {
        var birth = TOWN.filed(owner, Town.BIRTH, TOWN.desk);
        var shop = TOWN.filed(owner, Town.BUSINESS, TOWN.desk);
        var withdrawn =
                done(TOWN.bean(EndDossier.class).withdraw(errand(owner, TOWN.filed(owner, Town.BIRTH, TOWN.desk))));
        TOWN.filed(citizen(), Town.BIRTH, TOWN.desk);
        assertThat(found(Optional.empty(), "")).containsExactly(withdrawn.id(), shop.id(), birth.id());
        assertThat(found(Optional.empty(), "khai SINH")).containsExactly(withdrawn.id(), birth.id());
        assertThat(found(Optional.of(Fate.OPEN), "khai sinh")).containsExactly(birth.id());
        assertThat(found(Optional.of(Fate.ENDED), "")).containsExactly(withdrawn.id());
        assertThat(found(Optional.of(Fate.MINE), "")).isEmpty();
        var piece = shop.filing().code().value().substring(2).toLowerCase(Locale.ROOT);
        assertThat(found(Optional.empty(), piece)).containsExactly(shop.id());
        assertThat(found(Optional.empty(), "%"))
                .as("no sign of its own meaning")
                .isEmpty();
    }

    @Test
    void onesOwnListIsTakenAlongByOneselfAlone() throws Exception {
        var birth = TOWN.filed(owner, Town.BIRTH, TOWN.desk);
        var take = TOWN.bean(TakeOwnDossiers.class);
        var wanted = new Wanted(Optional.of(Fate.OPEN), "khai sinh");
        assertThat(take.take(owner, Optional.empty(), wanted))
                .isInstanceOfSatisfying(
                        TakeOwnDossiers.Outcome.Taken.class,
                        taken -> assertThat(taken.stretches().flatMap(List::stream))
                                .extracting(entry -> entry.line().id())
                                .containsExactly(birth.id()));
        assertThat(take.take(citizen(), Optional.of(UUID.randomUUID()), wanted))
                .isEqualTo(new TakeOwnDossiers.Outcome.Unknown());
        assertThat(take.take(new Actor.Visitor(), Optional.empty(), wanted))
                .isInstanceOf(TakeOwnDossiers.Outcome.NotAllowed.class);
        var browser = new Browser(TOWN.house());
        browser.signIn("congdan", Town.PASSWORD);
        assertThat(browser.get("/my/dossiers.csv").body())
                .startsWith("\uFEFFMã hồ sơ,")
                .doesNotContain(birth.code());
        assertThat(browser.get("/my/dossiers?q=khong-co&fate=open").body()).contains("Không tìm thấy hồ sơ nào");
        assertThat(browser.get("/en/my/dossiers.xlsx?fate=ended").statusCode()).isEqualTo(200);
        assertThat(browser.get("/my/dossiers.csv?for=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    private List<DossierId> taken(Actor by, AgencyId agency, TrayFilter filter) {
        var tray = new Tray(agency, Role.RECEPTION_CLERK);
        return ((TakeTray.Outcome.Taken) takeTray.take(by, Optional.of(tray), filter))
                .stretches()
                .flatMap(List::stream)
                .map(Line::id)
                .toList();
    }

    private List<DossierId> found(Optional<Fate> fate, String text) {
        var listed = (Listed) TOWN.bean(SeeOwnDossiers.class).list(owner, new Wanted(fate, text), Page.of(0));
        assertThat(listed.total()).isEqualTo(listed.dossiers().size());
        return listed.dossiers().stream().map(Entry::line).map(Line::id).toList();
    }

    private static int entered(Actor by, String action, String outcome) {
        return JdbcClient.create(TOWN.database().owner())
                .sql(
                        "SELECT count(*) FROM shared.journal j WHERE j.actor = :by AND j.action = :action AND j.outcome = :outcome")
                .param("by", by.who().orElseThrow().value())
                .param("action", action)
                .param("outcome", outcome)
                .query(Integer.class)
                .single();
    }
}
