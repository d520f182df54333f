package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;

/** How officers come in by letter, and back in by two administrators. */
class InvitationTests {
    private static final String PASSWORD = "mot cau de nho";
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database, "motcua.site=https://motcua.example/");

    private static final String LETTER = """
            SELECT m.body_text FROM notification.message m
            WHERE m.recipient = :address
            ORDER BY m.posted_at DESC, m.id DESC
            LIMIT 1
            """;

    private final JdbcClient owner = JdbcClient.create(database.owner());
    private final Browser administrator = new Browser(house);

    @BeforeAll
    static void load() {
        house.bean(LoadDemonstration.class).load(PASSWORD);
    }

    @AfterAll
    static void close() {
        house.close();
        database.close();
    }

    @BeforeEach
    void signIn() {
        administrator.signIn("quantri", PASSWORD);
    }

    @Test
    void anInvitedOfficerChoosesTheirPasswordOnceAndIsAtWork() {
        invite("moi.mot", "moi1@cuuha.example");
        var link = link("moi1@cuuha.example");
        isNotKept(link);
        var officer = new Browser(house);
        assertThat(officer.get(link).body()).contains("moi.mot", "Chọn cách đăng nhập");
        assertThat(officer.get(link).statusCode()).as("looking uses nothing up").isEqualTo(200);
        assertThat(officer.post(link, "wanted", "ngan", "again", "ngan").statusCode())
                .isEqualTo(422);
        assertThat(officer.post(link, "wanted", "toi tu dat lay", "again", "khac hẳn")
                        .body())
                .contains("href=\"#again\"");
        assertThat(Browser.leadsTo(officer.post(link, "wanted", "toi tu dat lay", "again", "toi tu dat lay")))
                .isEqualTo("/desk");
        assertThat(officer.get("/desk").body()).contains("Chuyên viên");

        isOver(link);
        assertThat(Browser.leadsTo(new Browser(house).signIn("moi.mot", "toi tu dat lay")))
                .isEqualTo("/desk");
    }

    /** The letter alone knows the secret. */
    private void isNotKept(String link) {
        assertThat(owner.sql("SELECT count(*) FROM identity.invitation i WHERE strpos(:link, i.hash) > 0")
                        .param("link", link)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static void isOver(String link) {
        var late = new Browser(house);
        assertThat(late.get(link).statusCode()).isEqualTo(410);
        late.get("/sign-in");
        assertThat(late.post(link, "wanted", "ke khac dat lai", "again", "ke khac dat lai")
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void anInvitationEndsByItselfAndALaterOneTakesItsPlace() {
        invite("moi.hai", "moi2@cuuha.example");
        var first = link("moi2@cuuha.example");
        administrator.get("/admin/accounts?q=moi.hai");
        administrator.post("/admin/accounts/" + person("moi.hai") + "/invitation");
        var second = link("moi2@cuuha.example");
        assertThat(second).isNotEqualTo(first);
        var officer = new Browser(house);
        assertThat(officer.get(first).statusCode()).isEqualTo(410);
        assertThat(officer.get(second).statusCode()).isEqualTo(200);
        owner.sql(
                        "UPDATE identity.invitation SET made_at = made_at - interval '4 days', until = until - interval '4 days'")
                .update();
        assertThat(officer.get(second).statusCode()).isEqualTo(410);
        assertThat(officer.get("/invitation/khong-phai").statusCode()).isEqualTo(410);
    }

    @Test
    void withoutAnAddressNobodyIsInvited() {
        var answer = invitation("moi.ba", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#email\"");
        assertThat(owner.sql("SELECT count(*) FROM identity.account a WHERE a.login = 'moi.ba'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anAccountIsRecoveredByTwoAdministratorsAndNeverByOne() {
        owner.sql("UPDATE identity.account SET second_factor = true WHERE login = 'tiepnhan'")
                .update();
        var account = "/admin/accounts/" + person("tiepnhan");
        assertThat(administrator.get(account).body()).contains("Đề nghị khôi phục");
        administrator.post(account + "/recovery", "reason", "gặp tận mặt sáng nay");
        assertThat(letter("mau3@cuuha.example")).contains("đề nghị khôi phục").doesNotContain("/invitation/");
        var waiting = administrator.get(account).body();
        assertThat(waiting).contains("Nguyễn Mẫu An", "gặp tận mặt sáng nay");
        var agree = waiting.replaceAll("(?s).*action=\"(" + account + "/recovery/[^\"]+/agreement)\".*", "$1");
        assertThat(administrator.post(agree).statusCode())
                .as("who asked cannot agree")
                .isEqualTo(422);

        var other = new Browser(house);
        other.signIn("quantridonvi", PASSWORD);
        other.get(account);
        assertThat(Browser.leadsTo(other.post(agree))).isEqualTo(account);
        assertThat(other.post(agree).statusCode()).as("it is decided").isEqualTo(422);
        comesBack("tiepnhan", "mau3@cuuha.example");
        bothAreEntered();
    }

    private void comesBack(String login, String address) {
        assertThat(new Browser(house).signIn(login, PASSWORD).statusCode())
                .as("the old password is gone")
                .isEqualTo(422);
        var officer = new Browser(house);
        var link = link(address);
        officer.get(link);
        assertThat(Browser.leadsTo(officer.post(link, "wanted", "toi da tro lai", "again", "toi da tro lai")))
                .isEqualTo("/desk");
    }

    private void bothAreEntered() {
        assertThat(owner.sql("""
                        SELECT string_agg(DISTINCT a.login || ' ' || j.action, ', ' ORDER BY a.login || ' ' || j.action)
                        FROM shared.journal j JOIN identity.account a ON a.person_id = j.actor
                        WHERE j.action IN ('identity.recovery-asked', 'identity.account-recovered')
                        """).query(String.class).single())
                .isEqualTo("quantri identity.recovery-asked, quantridonvi identity.account-recovered");
    }

    @Test
    void aRecoveryNobodyAgreedToInTimeIsOver() {
        owner.sql("UPDATE identity.account SET second_factor = true WHERE login = 'thuquy'")
                .update();
        var account = "/admin/accounts/" + person("thuquy");
        administrator.get(account);
        administrator.post(account + "/recovery", "reason", "mất điện thoại");
        var agree = administrator
                .get(account)
                .body()
                .replaceAll("(?s).*action=\"(" + account + "/recovery/[^\"]+/agreement)\".*", "$1");
        owner.sql(
                        "UPDATE identity.recovery SET asked_at = asked_at - interval '2 days', until = until - interval '2 days'")
                .update();
        var other = new Browser(house);
        other.signIn("quantridonvi", PASSWORD);
        other.get(account);
        assertThat(other.post(agree).statusCode()).isEqualTo(422);
        assertThat(other.get(account).body()).doesNotContain("mất điện thoại");
    }

    private void invite(String login, String email) {
        assertThat(Browser.leadsTo(invitation(login, email))).startsWith("/admin/accounts/");
    }

    private HttpResponse<String> invitation(String login, String email) {
        var form = administrator.get("/admin/accounts/new").body();
        var agency = form.replaceAll("(?s).*<option value=\"([^\"]+)\"[^>]*>Phường Bến Mơ \\(.*", "$1");
        var from = form.replaceAll("(?s).*name=\"from\" type=\"date\" value=\"([^\"]+)\".*", "$1");
        return administrator.post(
                "/admin/accounts",
                of(
                        "full-name",
                        "Tô Mẫu Mới",
                        "login",
                        login,
                        "email",
                        email,
                        "way",
                        "letter",
                        "role",
                        "specialist",
                        "agency",
                        agency,
                        "from",
                        from));
    }

    private static String[] of(String... fields) {
        return fields;
    }

    private String person(String login) {
        return owner.sql("SELECT CAST(a.person_id AS text) FROM identity.account a WHERE a.login = :login")
                .param("login", login)
                .query(String.class)
                .single();
    }

    /** The path in the newest letter to this address. */
    private String link(String address) {
        return letter(address).replaceAll("(?s).*https://motcua\\.example(/invitation/\\S+).*", "$1");
    }

    private String letter(String address) {
        return owner.sql(LETTER).param("address", address).query(String.class).single();
    }
}
