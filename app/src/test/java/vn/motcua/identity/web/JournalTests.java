package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;

/** The journal as those who examine it take it along, and as those it speaks of see it. */
class JournalTests {
    private static final String PASSWORD = "mot cau de nho";
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database);

    private final JdbcClient owner = JdbcClient.create(database.owner());
    private final Browser administrator = new Browser(house);
    private final Browser auditor = new Browser(house);
    private final Browser citizen = new Browser(house);

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
    void theLinesAreTakenAlongAsATableInWhichNothingIsAFormula() {
        owner.sql("UPDATE identity.person SET full_name = '=1+1' WHERE id = :id")
                .param("id", person("congdan.songnang"))
                .update();
        citizen.signIn("congdan.songnang", PASSWORD);
        auditor.signIn("kiemtra", PASSWORD);
        var table = auditor.get("/admin/journal.csv?login=congdan.songnang");
        assertThat(table.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(table.headers().firstValue("Content-Disposition").orElse("")).contains("journal.csv");
        assertThat(table.body()).startsWith("\uFEFFLúc,").contains("'=1+1", "identity.signed-in");
        assertThat(table.body().lines()).noneMatch(line -> line.contains(",=") || line.contains("\"="));
        assertThat(auditor.get("/admin/journal?action=identity.export-journal").body())
                .contains("Hà Mẫu Ân", "=1+1", "/admin/journal.csv");
    }

    @Test
    void aTableOfAnyLengthIsTakenAlongWhole() {
        owner.sql("""
                        INSERT INTO shared.journal (at, action, outcome)
                        SELECT clock_timestamp() - number * interval '1 second', 'test.many', 'DONE'
                        FROM generate_series(1, 12345) number
                        """).update();
        auditor.signIn("kiemtra", PASSWORD);
        var lines = auditor.get("/admin/journal.csv?action=test.many")
                .body()
                .lines()
                .toList();
        assertThat(lines).hasSize(12_346).doesNotHaveDuplicates();
        assertThat(lines.stream().skip(1).map(line -> Instant.parse(line.substring(0, line.indexOf(',')))))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void whoeverAdministersLooksAndTakesNothingAlong() {
        administrator.signIn("quantri", PASSWORD);
        assertThat(administrator.get("/admin/journal").body()).doesNotContain("/admin/journal.csv");
        var refused = administrator.get("/admin/journal.csv");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Cán bộ kiểm tra nội bộ").doesNotContain("identity.signed-in");
    }

    @Test
    void whoMayNotReadTheJournalTakesNothingAlong() {
        administrator.signIn("quantridonvi", PASSWORD);
        var refused = administrator.get("/admin/journal.csv");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("kiểm tra nội bộ").doesNotContain("identity.signed-in");
    }

    @Test
    void aCitizenSeesWhenAndForWhatOthersLookedAndNotWhichOfficer() {
        citizen.signIn("congdan.conmay", PASSWORD);
        assertThat(citizen.get("/account/looks").body()).contains("Chưa ai xem");
        citizen.get("/portal");
        citizen.post("/portal/details");
        administrator.signIn("quantri", PASSWORD);
        administrator.get("/admin/accounts/" + person("congdan.conmay"));
        administrator.get("/admin/journal?login=congdan.conmay");
        assertThat(citizen.get("/account/looks").body())
                .contains("Xem một tài khoản")
                .doesNotContain("Chưa ai xem", "Nguyễn Mẫu An", "Xem sổ nhật ký", "Xem đầy đủ");
        assertThat(citizen.get("/en/account/looks").body()).contains("Who looked at my data");
    }

    @Test
    void manyLooksAreToldPageByPage() {
        owner.sql("""
                        INSERT INTO shared.journal (at, actor, action, outcome, owner)
                        SELECT clock_timestamp() - number * interval '1 day', :officer, 'identity.see-account', 'SEEN', :owner
                        FROM generate_series(1, 60) number
                        """)
                .param("officer", person("quantri"))
                .param("owner", person("congdan"))
                .update();
        citizen.signIn("congdan", PASSWORD);
        var first = citizen.get("/account/looks").body();
        assertThat(looks(first)).isEqualTo(50);
        var older = first.replaceAll("(?s).*href=\"(/account/looks\\?before=[^\"]+)\".*", "$1");
        var second = citizen.get(older).body();
        assertThat(looks(second)).isEqualTo(10);
        assertThat(second).doesNotContain("Các dòng cũ hơn");
        assertThat(looks(citizen.get("/account/looks?before=hom-qua").body()))
                .as("what is no mark asks for the newest")
                .isEqualTo(50);
    }

    private static long looks(String page) {
        return page.lines().filter(line -> line.startsWith("<th scope=\"row\"")).count();
    }

    private UUID person(String login) {
        return owner.sql("SELECT a.person_id FROM identity.account a WHERE a.login = :login")
                .param("login", login)
                .query(UUID.class)
                .single();
    }
}
