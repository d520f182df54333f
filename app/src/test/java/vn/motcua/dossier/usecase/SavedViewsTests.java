package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.practising;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.usecase.KeepView.Outcome;
import vn.motcua.dossier.usecase.SeeViews.Shown;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;

/** A filter of the inbox is kept under a name, by oneself for oneself and by a head for an office. */
class SavedViewsTests {
    private static final Town TOWN = new Town();

    private final KeepView keepView = TOWN.bean(KeepView.class);
    private final Actor clerk = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private final Actor head = officer(Role.DESK_HEAD, TOWN.desk);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void onesOwnIsCountedForWhoeverKeepsItAndNobodyElseSeesIt() throws Exception {
        TOWN.filed(citizen(), Town.BIRTH, TOWN.desk);
        var all = TOWN.inbox(clerk, TOWN.desk).size();
        keep(clerk, Role.RECEPTION_CLERK, "Chờ tiếp nhận", false, "stage=filed");
        keep(clerk, Role.RECEPTION_CLERK, "Trễ", false, "due=late");
        var seen = beside(clerk, Role.RECEPTION_CLERK);
        assertThat(names(seen)).containsExactly("Chờ tiếp nhận", "Trễ");
        assertThat(seen).extracting(Shown::count).containsExactly(OptionalInt.of(all), OptionalInt.of(0));
        assertThat(beside(officer(Role.RECEPTION_CLERK, TOWN.desk), Role.RECEPTION_CLERK))
                .isEmpty();
        assertThat(beside(practising(clerk), Role.RECEPTION_CLERK)).isEmpty();
    }

    @Test
    void itIsRenamedMovedRemovedAndPutBackWhereItWas() {
        var ids = List.of("Một", "Hai", "Ba").stream()
                .map(name -> keep(clerk, Role.RECEPTION_CLERK, name, false, "due=late"))
                .toList();
        keepView.move(clerk, ids.get(2), false);
        keepView.move(clerk, ids.get(0), false);
        keepView.rename(clerk, ids.get(1), "  Hai   mới ");
        assertThat(names(beside(clerk, Role.RECEPTION_CLERK))).containsExactly("Một", "Ba", "Hai mới");
        assertThat(keepView.rename(clerk, ids.get(1), " ")).isEqualTo(new Outcome.NameNeeded());
        assertThat(keepView.rename(clerk, ids.get(1), "x".repeat(41))).isEqualTo(new Outcome.NameNeeded());
        keepView.remove(clerk, ids.get(2));
        assertThat(names(beside(clerk, Role.RECEPTION_CLERK))).containsExactly("Một", "Hai mới");
        keepView.restore(clerk, ids.get(2));
        assertThat(names(beside(clerk, Role.RECEPTION_CLERK))).containsExactly("Một", "Ba", "Hai mới");
        var stranger = officer(Role.RECEPTION_CLERK, TOWN.desk);
        assertThat(keepView.remove(stranger, ids.get(0))).isEqualTo(new Outcome.Unknown());
        assertThat(keepView.restore(clerk, UUID.randomUUID())).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void anOfficesIsMadeAndTakenOffByItsHeadAndSeenByEverybodyThere() throws Exception {
        TOWN.filed(citizen(), Town.BIRTH, TOWN.desk);
        var mine = TOWN.inbox(clerk, TOWN.desk).size();
        var id = keep(head, Role.DESK_HEAD, "Cả nhà", true, "stage=filed");
        assertThat(beside(clerk, Role.RECEPTION_CLERK))
                .singleElement()
                .satisfies(view -> assertThat(view.count()).isEqualTo(OptionalInt.of(mine)));
        assertThat(beside(officer(Role.RECEPTION_CLERK, TOWN.city), Role.RECEPTION_CLERK, TOWN.city))
                .isEmpty();
        assertThat(keepView.remove(clerk, id)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(keepView.add(clerk, wish(UUID.randomUUID(), Role.RECEPTION_CLERK, "Tôi", true, "due=late")))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(keepView.remove(officer(Role.DESK_HEAD, TOWN.city), id)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(keepView.remove(practising(head), id)).isInstanceOf(Outcome.NotAllowed.class);
        keepView.remove(officer(Role.DESK_HEAD, TOWN.desk), id);
        assertThat(beside(clerk, Role.RECEPTION_CLERK)).isEmpty();
        keepView.restore(head, id);
        assertThat(beside(clerk, Role.RECEPTION_CLERK)).hasSize(1);
        keepView.remove(head, id);
    }

    @Test
    void whatIsNoLongerUnderstoodIsKeptToldAndNotCounted() {
        var id = keep(clerk, Role.RECEPTION_CLERK, "Cũ", false, "due=late");
        var odd = "tray=reception-clerk@" + TOWN.desk + "&procedure=cu&due=late";
        JdbcClient.create(TOWN.database().owner())
                .sql("UPDATE dossier.saved_view SET filter = :odd WHERE id = :id")
                .param("odd", odd)
                .param("id", id)
                .update();
        assertThat(beside(clerk, Role.RECEPTION_CLERK)).singleElement().satisfies(view -> {
            assertThat(view.unread()).containsExactly("procedure");
            assertThat(view.count()).isEmpty();
            assertThat(view.view().filter()).isEqualTo(odd);
        });
        var moved = new Actor.SignedIn(
                clerk.who().orElseThrow(),
                Optional.empty(),
                ((Actor.SignedIn) officer(Role.RECEPTION_CLERK, TOWN.city)).posts());
        assertThat(beside(moved, Role.RECEPTION_CLERK, TOWN.city))
                .singleElement()
                .satisfies(view -> assertThat(view.tray()).isEmpty())
                .satisfies(view -> assertThat(view.count()).isEmpty());
    }

    @Test
    void aShelfHoldsSoManyAndAskingTwiceKeepsOne() {
        for (var number = 0; number < KeepView.MOST; number++) {
            keep(clerk, Role.RECEPTION_CLERK, "Mục " + number, false, "due=late");
        }
        var last = beside(clerk, Role.RECEPTION_CLERK).getLast().view().id();
        assertThat(keepView.add(clerk, wish(last, Role.RECEPTION_CLERK, "Nữa", false, "due=late")))
                .isInstanceOf(Outcome.Done.class);
        var more = wish(UUID.randomUUID(), Role.RECEPTION_CLERK, "Nữa", false, "due=late");
        assertThat(keepView.add(clerk, more)).isEqualTo(new Outcome.TooMany());
        keepView.remove(clerk, last);
        assertThat(keepView.add(clerk, more)).isInstanceOf(Outcome.Done.class);
        assertThat(keepView.restore(clerk, last)).isEqualTo(new Outcome.TooMany());
    }

    @Test
    void nobodyKeepsATrayThatIsNotTheirsNorNothing() {
        assertThat(keepView.add(clerk, wish(UUID.randomUUID(), Role.SPECIALIST, "Lạ", false, "due=late")))
                .isEqualTo(new Outcome.Unknown());
        assertThat(keepView.add(clerk, wish(UUID.randomUUID(), Role.RECEPTION_CLERK, "Trống", false, "")))
                .isEqualTo(new Outcome.NothingToKeep());
        assertThat(TOWN.bean(SeeViews.class).kept(citizen())).isInstanceOf(SeeViews.Outcome.NotAllowed.class);
    }

    private UUID keep(Actor by, Role role, String name, boolean team, String filter) {
        var id = UUID.randomUUID();
        assertThat(keepView.add(by, wish(id, role, name, team, filter))).isInstanceOf(Outcome.Done.class);
        return id;
    }

    private static KeepView.Wish wish(UUID id, Role role, String name, boolean team, String filter) {
        Map<String, String> parts = TrayFilter.split(filter);
        return new KeepView.Wish(id, name, team, new Tray(TOWN.desk, role), TrayFilter.read(parts));
    }

    private static List<Shown> beside(Actor by, Role role) {
        return beside(by, role, TOWN.desk);
    }

    private static List<Shown> beside(Actor by, Role role, AgencyId agency) {
        return TOWN.bean(SeeViews.class).beside(by, new Tray(agency, role).inWorldOf(by));
    }

    private static List<String> names(List<Shown> views) {
        return views.stream().map(view -> view.view().name()).toList();
    }
}
