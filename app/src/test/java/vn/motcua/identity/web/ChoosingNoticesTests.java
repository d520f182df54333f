package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.NoticeChoice;
import vn.motcua.identity.NoticeChoices;
import vn.motcua.identity.spi.QuietHours;
import vn.motcua.identity.spi.Way;
import vn.motcua.shared.PersonId;

/** How people choose by which ways they are told. */
class ChoosingNoticesTests {
    private static final String PASSWORD = "mot cau de nho";
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database, "motcua.sms=smpp://127.0.0.1:1");

    private final Browser browser = new Browser(house);
    private final JdbcClient owner = JdbcClient.create(database.owner());

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
    void newsByTelephoneIsForConfirmedOnesAndEndsWithThem() {
        var login = "congdan.songnang";
        browser.signIn(login, PASSWORD);
        phone(login, "NULL");
        assertThat(browser.get("/en/account/notices").body())
                .contains("your telephone, once it is confirmed", "href=\"/en/account/phone\"")
                .containsPattern("name=\"way.mail\"[^>]* checked")
                .doesNotContainPattern("name=\"way.text\"[^>]* checked");
        var refused = browser.post("/account/notices", "language", "vi", "way.mail", "yes", "way.text", "yes");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Xác nhận số điện thoại trước khi chọn nhận tin qua điện thoại.");
        assertThat(choice(login)).isEqualTo(NoticeChoice.LETTERS);

        phone(login, "now()");
        browser.get("/account/notices");
        assertThat(Browser.leadsTo(browser.post("/account/notices", "language", "vi", "way.text", "yes")))
                .isEqualTo("/account/notices?chosen");
        assertThat(browser.get("/account/notices?chosen").body())
                .contains("Đã lưu cách nhận tin", "0907 ••• 111")
                .doesNotContain("0907 111 111")
                .containsPattern("name=\"way.text\"[^>]* checked")
                .doesNotContainPattern("name=\"way.mail\"[^>]* checked");
        assertThat(choice(login).ways()).containsExactly(Way.TEXT);
        phone(login, "NULL");
        assertThat(choice(login).ways()).as("no longer shown to be theirs").isEmpty();
    }

    @Test
    void whatLeadsNowhereIsNotOffered() {
        var login = "congdan.conmay";
        browser.signIn(login, PASSWORD);
        phone(login, "now()");
        try (var silent = TestHouse.over(database)) {
            var other = new Browser(silent);
            other.signIn(login, PASSWORD);
            assertThat(other.get("/account/notices").body())
                    .contains("way.mail")
                    .doesNotContain("way.text");
            assertThat(other.post("/account/notices", "language", "en", "way.text", "yes")
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(choice(login).ways()).isEmpty();
        assertThat(told(login)).containsExactly("identity.notices-chosen", "identity.language-chosen");
    }

    @Test
    void quietHoursAreThoseOfTheHouseUntilSomebodyChoosesOthers() {
        var login = "congdan.songnang";
        browser.signIn(login, PASSWORD);
        assertThat(browser.get("/account/notices").body())
                .contains("<option value=\"21:00\" selected", "<option value=\"07:00\" selected");
        quiet("21:00", "07:00");
        assertThat(choice(login).quiet()).isEmpty();
        quiet("22:00", "05:00");
        assertThat(choice(login).quiet()).contains(QuietHours.parse("22:00-05:00"));
        assertThat(browser.get("/account/notices").body()).contains("<option value=\"22:00\" selected");
        assertThat(browser.post("/account/notices", "language", "vi", "from", "24:00", "until", "05:00")
                        .statusCode())
                .isEqualTo(422);
        quiet("21:00", "07:00");
        assertThat(choice(login).quiet()).as("back to the house's").isEmpty();
    }

    private void quiet(String from, String until) {
        var answer =
                browser.post("/account/notices", "language", "vi", "way.mail", "yes", "from", from, "until", until);
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void whoHasNoAccountIsWrittenTo() {
        assertThat(house.bean(NoticeChoices.class).of(new PersonId(new UUID(1, 2))))
                .isEqualTo(NoticeChoice.LETTERS);
        assertThat(new Browser(house).get("/account/notices").statusCode()).isEqualTo(302);
    }

    private void phone(String login, String confirmed) {
        owner.sql("UPDATE identity.person p SET phone = '+84907111111', phone_confirmed_at = " + confirmed
                        + " FROM identity.account a WHERE a.person_id = p.id AND a.login = :login")
                .param("login", login)
                .update();
    }

    private List<String> told(String login) {
        return owner.sql("""
                        SELECT e.name FROM shared.event e
                        JOIN identity.account a ON a.person_id = e.subject
                        WHERE a.login = :login AND e.name LIKE 'identity.%-chosen'
                        ORDER BY e.id
                        """)
                .param("login", login)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    private NoticeChoice choice(String login) {
        return house.bean(NoticeChoices.class)
                .of(new PersonId(owner.sql("SELECT a.person_id FROM identity.account a WHERE a.login = :login")
                        .param("login", login)
                        .query(UUID.class)
                        .single()));
    }
}
