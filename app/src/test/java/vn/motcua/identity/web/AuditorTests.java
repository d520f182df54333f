package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.shared.JournalRoots;
import vn.motcua.shared.JournalRoots.Root;
import vn.motcua.shared.JournalVerification;
import vn.motcua.shared.JournalVerification.Head;

/** An internal auditor: sees who did and who saw, whether it is still as it was, and who may what; and changes nothing. */
class AuditorTests {
    private static final String PASSWORD = "mot cau de nho";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database);

    private final JdbcClient owner = JdbcClient.create(database.owner());
    private final Browser auditor = new Browser(house);

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
    void enter() {
        auditor.signIn("kiemtra", PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/journal",
                "/admin/journal/days",
                "/admin/policy",
                "/admin/emergencies",
                "/admin/delegations",
                "/en/admin/journal/days"
            })
    void whatIsThereToBeReadIsRead(String path) {
        var page = auditor.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("href=\"" + (path.startsWith("/en") ? "/en" : "") + "/admin/journal\"")
                .doesNotContain("/admin/accounts", "/admin/procedures", "/admin/clients", "/admin/webhooks");
        var forms = page.body().lines().filter(line -> line.contains("<form") && line.contains("method=\"post\""));
        assertThat(forms).as("nothing on it is sent").allMatch(form -> form.contains("/sign-out"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/accounts",
                "/admin/accounts/new",
                "/admin/clients",
                "/admin/webhooks",
                "/admin/notices",
                "/admin/calendar",
                "/admin/procedures",
                "/admin/organisation"
            })
    void whatIsAdministeredIsNot(String path) {
        assertThat(auditor.get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void nothingIsChanged() {
        var person = owner.sql("SELECT a.person_id FROM identity.account a WHERE a.login = 'tiepnhan'")
                .query(UUID.class)
                .single();
        for (var path : new String[] {
            "/admin/accounts/" + person + "/password-reset",
            "/admin/accounts/" + person + "/closure",
            "/admin/emergencies/" + UUID.randomUUID() + "/review?justified=true",
            "/admin/delegations/" + UUID.randomUUID() + "/end"
        }) {
            auditor.get("/admin/delegations");
            var refused = auditor.post(path);
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(refused.body())
                    .as("by the rule, and not for want of a form")
                    .contains("Quản trị đơn vị");
        }
    }

    @Test
    void theAdministrationBeginsWithWhatTheyRead() {
        assertThat(auditor.get("/admin").headers().firstValue("Location")).hasValue("/admin/journal");
        var administrator = new Browser(house);
        administrator.signIn("quantri", PASSWORD);
        assertThat(administrator.get("/admin").headers().firstValue("Location")).hasValue("/admin/accounts");
    }

    @Test
    void aSignedDayIsReadAgainAndWhateverHappenedToItShows() throws GeneralSecurityException {
        var key = KeyPairGenerator.getInstance(Root.METHOD).generateKeyPair();
        sign(FIRST, chained(), key);
        auditor.get("/admin/journal?action=test.something");
        var second = chained();
        sign(FIRST.plusDays(1), second, key);
        assertThat(auditor.get("/admin/journal/days").body())
                .contains("Chữ ký đúng", "/admin/journal/days/2026-01-06")
                .doesNotContain("khóa khác");
        assertThat(day(2)).contains("Mọi dòng còn nguyên", second.hash());
        assertThat(auditor.get("/admin/journal/days/roots.txt").body()).contains("2026-01-06 " + second.seq());
        assertThat(auditor.get("/admin/journal/days/2026-02-01").statusCode()).isEqualTo(404);

        alter(second.seq());
        assertThat(day(2)).contains("Sổ không còn như đã ký", "mắt xích " + second.seq() + " đã bị sửa");
        assertThat(day(1)).contains("Mọi dòng còn nguyên");

        owner.sql("UPDATE shared.journal_root SET day = day + 30 WHERE day = :day")
                .param("day", FIRST.plusDays(1))
                .update();
        sign(
                FIRST.plusDays(1),
                second,
                KeyPairGenerator.getInstance(Root.METHOD).generateKeyPair());
        assertThat(auditor.get("/admin/journal/days").body()).contains("Chữ ký không đúng", "khóa khác ngày trước");
    }

    private void alter(long link) {
        owner.sql("UPDATE shared.journal SET actor = gen_random_uuid() WHERE (tx, id) = "
                        + "(SELECT c.tx, c.id FROM shared.journal_chain c WHERE c.seq = :seq)")
                .param("seq", link)
                .update();
    }

    private String day(int number) {
        return auditor.get("/admin/journal/days/" + FIRST.plusDays(number - 1)).body();
    }

    private static void sign(LocalDate day, Head head, KeyPair key) throws GeneralSecurityException {
        var signature = Signature.getInstance(Root.METHOD);
        signature.initSign(key.getPrivate());
        signature.update(Root.text(day, head).getBytes(StandardCharsets.UTF_8));
        var text = Base64.getEncoder();
        house.bean(JournalRoots.class)
                .enter(new Root(
                        day,
                        head,
                        text.encodeToString(key.getPublic().getEncoded()),
                        text.encodeToString(signature.sign())));
    }

    /** The head, once everything that was entered until now is chained. */
    private Head chained() {
        var rows = count("shared.journal");
        var deadline = System.nanoTime() + 20_000_000_000L;
        while (count("shared.journal_chain") < rows && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        return house.bean(JournalVerification.class).head().orElseThrow();
    }

    private long count(String table) {
        return owner.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }
}
