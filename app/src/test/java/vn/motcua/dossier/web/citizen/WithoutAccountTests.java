package vn.motcua.dossier.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.citizen.Applicant.PASSWORD;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.web.Browser;
import vn.motcua.organisation.SampleUnits;

/** Filled in without an account, gone on with by a link in a letter, and taken along into an account, over real HTTP. */
class WithoutAccountTests {
    private static final String BENEFIT = "1.014748";
    private static final String CITY = "Y99.00";
    private static final String APPLY = "/apply/" + BENEFIT;
    private static final String LETTER = """
            SELECT m.body_text FROM notification.message m
            WHERE m.recipient = :address
            ORDER BY m.posted_at DESC, m.id DESC
            LIMIT 1
            """;

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    // Nothing listens there: letters are kept, and read where they are kept.
    private static final TestHouse HOUSE =
            TestHouse.over(DATABASE, "motcua.site=https://motcua.example/", "motcua.smtp=smtp://127.0.0.1:1");

    private final JdbcClient owner = JdbcClient.create(DATABASE.owner());
    private final Browser guest = new Browser(HOUSE);

    @BeforeAll
    static void load() {
        HOUSE.bean(LoadDemonstration.class).load(PASSWORD);
        HOUSE.bean(SampleUnits.class).load();
        HOUSE.bean(LoadSample.class).load();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void aLinkInALetterOpensWhatWasFilledInOnAnyDevice() {
        var draft = begun("khach.mot@thu.example");
        guest.get(draft + "/pages/applicant");
        guest.post(draft + "/pages/applicant", "applicant-name", "Nguyễn Mẫu Khách");
        assertThat(guest.get("/my/dossiers").body())
                .contains(draft, "Gửi lại đường dẫn cho tôi")
                .doesNotContain("/handing", "/drafts/code");
        assertThat(guest.post("/sign-in/link/again", "continue", draft + "/check")
                        .body())
                .contains("Đã gửi thư", "k•••@thu.example", "Điền tiếp");

        var telephone = new Browser(HOUSE);
        var link = link("khach.mot@thu.example");
        assertThat(telephone.get(link).body()).contains("Điền tiếp bản khai").doesNotContain("Nguyễn Mẫu Khách");
        assertThat(telephone.get(draft + "/check").statusCode())
                .as("looking lets nobody in")
                .isNotEqualTo(200);
        telephone.get(link);
        assertThat(Browser.leadsTo(telephone.post(link))).isEqualTo(draft + "/check");
        assertThat(telephone.get(draft + "/check").body()).contains("Nguyễn Mẫu Khách");
        var again = new Browser(HOUSE);
        again.get(link);
        assertThat(Browser.leadsTo(again.post(link)))
                .as("as often as one likes")
                .isEqualTo(draft + "/check");
    }

    @Test
    void theLetterAloneKnowsTheSecretAndTheLinkEndsByItself() {
        begun("khach.hai@thu.example");
        var link = link("khach.hai@thu.example");
        assertThat(owner.sql("SELECT count(*) FROM identity.guest_link l WHERE strpos(:link, l.hash) > 0")
                        .param("link", link)
                        .query(Long.class)
                        .single())
                .isZero();
        owner.sql("""
                        UPDATE identity.guest_link l SET until = l.until - interval '30 days'
                        FROM identity.guest g WHERE g.person_id = l.person_id AND g.address = 'khach.hai@thu.example'
                        """).update();
        var late = new Browser(HOUSE);
        assertThat(late.get(link).statusCode()).isEqualTo(410);
        late.get("/sign-in");
        assertThat(late.post(link).statusCode()).isEqualTo(410);
        assertThat(late.get("/en/resume/khong-phai").body()).contains("This link works no more");
    }

    @Test
    void onlyFillingInIsOpenToThem() {
        var draft = begun("khach.ba@thu.example");
        filled(draft);
        assertThat(guest.get(draft + "/check").body())
                .contains("Đăng nhập để nộp qua mạng", "/sign-in/link/along", "declaration.pdf")
                .doesNotContain("action=\"" + draft + "/check\"", "/handing");
        assertThat(guest.post(draft + "/check").statusCode()).isEqualTo(403);
        assertThat(guest.get(draft + "/declaration.pdf").statusCode()).isEqualTo(200);
        assertThat(guest.get(draft + "/handing").statusCode()).isEqualTo(403);
        assertThat(guest.get("/drafts/code").statusCode()).isEqualTo(403);
        assertThat(guest.get("/account/tokens").statusCode()).isEqualTo(403);
        assertThat(guest.get("/desk").statusCode()).isEqualTo(403);
        var other = new Applicant(HOUSE, "congdan.conmay").browser;
        assertThat(other.get(draft + "/check").statusCode()).isEqualTo(403);
        var administrator = new Applicant(HOUSE, "quantri").browser;
        assertThat(administrator.get("/admin/accounts?q=thu.example").body()).doesNotContain("@thu.example");
    }

    @Test
    void whoeverSignsInTakesItAlongAndFilesIt() {
        var draft = begun("khach.bon@thu.example");
        filled(draft);
        guest.get(draft + "/check");
        var door = Browser.leadsTo(guest.post("/sign-in/link/along"));
        assertThat(door).startsWith("/sign-in?continue=/resume/mc_");
        guest.get(door);
        var link = door.substring("/sign-in?continue=".length());
        assertThat(Browser.leadsTo(guest.post("/sign-in", "login", "congdan", "password", PASSWORD, "continue", link)))
                .isEqualTo(link);
        assertThat(guest.get(link).body()).contains("Mang bản khai vào tài khoản", "Mang vào tài khoản này");
        assertThat(Browser.leadsTo(guest.post("/my/drafts/along", "link", link.substring("/resume/".length()))))
                .isEqualTo(draft + "/check");
        assertThat(guest.get(draft + "/check").body()).contains("action=\"" + draft + "/check\"");
        assertThat(Browser.leadsTo(guest.post(draft + "/check", "despite", "Cho một việc khác")))
                .endsWith("/receipt");
        assertThat(Browser.leadsTo(guest.post("/my/drafts/along", "link", link.substring("/resume/".length()))))
                .as("nothing is left to take")
                .isEqualTo("/my/dossiers");
    }

    @Test
    void whatTheAccountHasBegunItselfStaysAndNothingIsLost() {
        var own = new Applicant(HOUSE, "congdan.songnang");
        own.begins(BENEFIT, CITY);
        var draft = begun("khach.nam@thu.example");
        var link = link("khach.nam@thu.example");
        own.browser.get(link);
        var secret = link.substring("/resume/".length());
        assertThat(own.browser.post("/my/drafts/along", "link", secret).body())
                .contains("Còn 1 bản khai để lại", "Đã mang vào 0 bản khai");
        assertThat(guest.get(draft + "/check").statusCode()).isEqualTo(200);
        own.browser.get("/my/dossiers");
        assertThat(Browser.leadsTo(own.browser.post("/my/drafts/along", "link", "mc_khong-phai")))
                .isEqualTo("/resume/over");
        assertThat(own.browser.get("/resume/over").statusCode()).isEqualTo(410);
    }

    @Test
    void anAddressIsAskedForAsItShouldBeAndNotWrittenToWithoutEnd() {
        guest.get("/sign-in/link");
        var odd = guest.post("/sign-in/link", "email", "khong phai", "continue", "//evil.example");
        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.body()).contains("href=\"#email\"", "khong phai").doesNotContain("evil.example");
        for (var time = 0; time < 3; time++) {
            assertThat(asks("khach.sau@thu.example", APPLY)).isEqualTo(200);
        }
        assertThat(asks("KHACH.SAU@thu.example", APPLY)).as("the same mailbox").isEqualTo(429);
        assertThat(owner.sql("SELECT count(*) FROM identity.guest g WHERE g.address ILIKE 'khach.sau%'")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(new Browser(HOUSE).post("/sign-in/link/again").statusCode()).isNotEqualTo(200);
    }

    /** Somebody who was refused at the form, asked for a link, followed it and began; where the draft is. */
    private String begun(String address) {
        assertThat(guest.get("/sign-in?continue=" + APPLY).body()).contains("Chưa có tài khoản? Điền trước");
        assertThat(asks(address, APPLY)).isEqualTo(200);
        var link = link(address);
        guest.get(link);
        assertThat(Browser.leadsTo(guest.post(link))).isEqualTo(APPLY);
        guest.get(APPLY);
        var draft = Browser.leadsTo(guest.post(APPLY, "office", CITY));
        assertThat(draft).startsWith("/drafts/");
        return draft.replaceFirst("^(/drafts/[0-9a-f-]+).*", "$1");
    }

    private int asks(String address, String wayBack) {
        guest.get("/sign-in/link");
        return guest.post("/sign-in/link", "email", address, "continue", wayBack)
                .statusCode();
    }

    private void filled(String draft) {
        var applicant = new Applicant(HOUSE, guest);
        applicant.settles(draft);
        applicant.answersAll(draft, "unemployment-benefit");
        applicant.addsEveryPaper(draft);
    }

    /** The path in the newest letter to this address. */
    private String link(String address) {
        return owner.sql(LETTER)
                .param("address", address)
                .query(String.class)
                .single()
                .replaceAll("(?s).*https://motcua\\.example(/resume/\\S+).*", "$1");
    }
}
