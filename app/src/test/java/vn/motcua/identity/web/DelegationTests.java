package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** Absence, standing in and leaving, as the very next request notices them. */
class DelegationTests {
    private static final String PASSWORD = "mot cau de nho";
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database);

    private final JdbcClient owner = JdbcClient.create(database.owner());
    private final Browser leader = new Browser(house);
    private final Browser deputy = new Browser(house);

    @BeforeAll
    static void load() {
        house.bean(LoadDemonstration.class).load(PASSWORD);
    }

    @AfterAll
    static void close() {
        house.close();
        database.close();
    }

    @Test
    void whoStandsInHasTheOthersPostAndNotTheirOwnAndEveryActBearsBothNames() {
        var id = lend("lanhdao", "truongphong");
        deputy.signIn("truongphong", PASSWORD);
        assertThat(deputy.get("/desk/delegations").body()).contains("Bùi Mẫu Lâm", "Bắt đầu làm thay");
        assertThat(Browser.leadsTo(deputy.post("/desk/delegations/" + id + "/begin")))
                .isEqualTo("/desk");
        assertThat(deputy.get("/desk").body()).contains("Lãnh đạo, làm thay Bùi Mẫu Lâm");
        assertThat(deputy.get("/desk/delegations").body()).contains("Đang làm thay");
        assertThat(deputy.get("/admin").statusCode()).isEqualTo(403);
        assertThat(namesOf("identity.enter-administration")).containsExactly("truongphong for lanhdao");
        assertThat(deputy.get("/account/notices").statusCode())
                .as("what is private to either is out of reach")
                .isEqualTo(403);

        deputy.get("/desk/delegations");
        deputy.post("/desk/delegations/own");
        assertThat(deputy.get("/desk").body()).contains("Trưởng phòng").doesNotContain("làm thay Bùi");
        assertThat(deputy.get("/account/notices").statusCode()).isEqualTo(200);
    }

    @Test
    void aDelegationEndsByItselfAtTheVeryNextRequest() {
        var id = lend("vanthu", "tocongnghe");
        deputy.signIn("tocongnghe", PASSWORD);
        deputy.get("/desk/delegations");
        deputy.post("/desk/delegations/" + id + "/begin");
        assertThat(deputy.get("/desk").body()).contains("làm thay Đỗ Mẫu Mai");
        owner.sql("UPDATE identity.delegation SET during = daterange(:from, :until) WHERE id = :id")
                .param("from", today().minusDays(2))
                .param("until", today())
                .param("id", id)
                .update();
        assertThat(deputy.get("/desk").body())
                .contains("Thành viên tổ công nghệ số")
                .doesNotContain("làm thay Đỗ");
    }

    @Test
    void whatTheGiverLosesTheDeputyLosesAtTheVeryNextRequest() {
        var id = lend("giamsat", "tongdai");
        deputy.signIn("tongdai", PASSWORD);
        deputy.get("/desk/delegations");
        deputy.post("/desk/delegations/" + id + "/begin");
        assertThat(deputy.get("/desk").body()).contains("làm thay Dương Mẫu Phúc");
        moveAway("giamsat");
        assertThat(deputy.get("/desk").body()).doesNotContain("làm thay Dương");
    }

    @Test
    void whoLeavesIsNoOfficerAtTheVeryNextRequest() {
        leader.signIn("tonghop", PASSWORD);
        assertThat(leader.get("/desk").statusCode()).isEqualTo(200);
        moveAway("tonghop");
        var refused = leader.get("/desk");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains(house.bean(Dictionary.class).in(Language.VIETNAMESE).day(today()));
        assertThat(leader.get("/portal").statusCode()).as("a citizen they stay").isEqualTo(200);
    }

    @Test
    void aPostIsLentWithALastDayToAnOfficerByItsHolder() {
        leader.signIn("truongmotcua", PASSWORD);
        var page = leader.get("/desk/delegations").body();
        var post = page.replaceAll("(?s).*<option value=\"([0-9a-f-]{36})\".*", "$1");
        var answer = leader.post(
                "/desk/delegations", "post", post, "taker", "congdan", "from", "2020-01-01", "last", "2019-12-31");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#last\"", "href=\"#reason\"");
        var day = today().toString();
        var toACitizen = leader.post(
                "/desk/delegations", "post", post, "taker", "congdan", "from", day, "last", day, "reason", "đi họp");
        assertThat(toACitizen.body()).contains("href=\"#taker\"");
    }

    @Test
    void nobodyElseStandsInOrEndsWhatIsNotTheirs() {
        var others = lend("chuyenvien", "truongphong");
        deputy.signIn("tiepnhan", PASSWORD);
        deputy.get("/desk/delegations");
        assertThat(deputy.post("/desk/delegations/" + others + "/begin").statusCode())
                .isEqualTo(403);
        assertThat(deputy.post("/desk/delegations/" + others + "/end").statusCode())
                .isEqualTo(403);
    }

    @Test
    void anAdministratorLendsForWhoCannotAndOnlyWhatTheyAdminister() {
        leader.signIn("quantri", PASSWORD);
        var form = leader.get("/admin/delegations?giver=thuquy").body();
        var post = form.replaceAll("(?s).*<option value=\"([0-9a-f-]{36})\".*", "$1");
        var day = today().toString();
        var lent = leader.post(
                "/admin/delegations", "post", post, "taker", "vanthu", "from", day, "last", day, "reason", "đi viện");
        assertThat(Browser.leadsTo(lent)).isEqualTo("/admin/delegations");
        assertThat(leader.get("/admin/delegations").body()).contains("đi viện");
        assertThat(leader.get("/admin/delegations?giver=quantridonvi").statusCode())
                .as("an administrator's post")
                .isEqualTo(422);
        assertThat(leader.get("/admin/delegations?giver=khong.ai.ca").body()).contains("href=\"#giver\"");
        assertThat(namesOf("identity.powers-lent")).isEmpty();
    }

    /** Gives all of one officer's first post to another, today, on the page. */
    private UUID lend(String giver, String taker) {
        leader.signIn(giver, PASSWORD);
        var page = leader.get("/desk/delegations").body();
        var id = page.replaceAll("(?s).*name=\"id\" value=\"([^\"]+)\".*", "$1");
        var post = page.replaceAll("(?s).*<option value=\"([0-9a-f-]{36})\".*", "$1");
        var day = today().toString();
        var lent = leader.post(
                "/desk/delegations", "post", post, "taker", taker, "from", day, "last", day, "reason", "đi họp");
        assertThat(Browser.leadsTo(lent)).isEqualTo("/desk/delegations");
        return UUID.fromString(id);
    }

    private void moveAway(String login) {
        owner.sql("""
                        UPDATE identity.post p SET during = daterange(lower(p.during), :today)
                        FROM identity.account a
                        WHERE a.person_id = p.person_id AND a.login = :login
                        """).param("today", today()).param("login", login).update();
    }

    private List<String> namesOf(String action) {
        return owner.sql("""
                        SELECT DISTINCT a.login || ' for ' || b.login
                        FROM shared.journal j
                        JOIN identity.account a ON a.person_id = j.actor
                        JOIN identity.account b ON b.person_id = j.on_behalf_of
                        WHERE j.action = :action
                        """)
                .param("action", action)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static LocalDate today() {
        return VietnamTime.dateOf(house.bean(Clock.class).instant());
    }
}
