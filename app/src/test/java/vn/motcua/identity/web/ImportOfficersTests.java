package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.identity.LoadDemonstration;

/** Officers who come as a table: tried first, then entered, each row judged as if it had been typed. */
class ImportOfficersTests {
    private static final String PASSWORD = "mot cau de nho";
    private static final String HERE = "/admin/accounts/import";
    private static final String HEADINGS = "full_name,login,email,role,agency_code,from_day\n";
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database);

    private final JdbcClient owner = JdbcClient.create(database.owner());
    private final Browser browser = new Browser(house);

    @BeforeAll
    static void load() {
        house.bean(LoadDemonstration.class).load(PASSWORD);
        house.bean(LoadSample.class).load();
    }

    @AfterAll
    static void close() {
        house.close();
        database.close();
    }

    @BeforeEach
    void signIn() {
        browser.signIn("quantri", PASSWORD);
        browser.get(HERE);
    }

    @Test
    void aTableIsTriedBeforeAnythingIsEnteredAndEnteredOnce() {
        var table = HEADINGS
                + "Tô Mẫu Một,bang.mot,bang1@cuuha.example,Chuyên viên," + code() + ",2026-12-01\n"
                + "Tô Mẫu Hai,bang.hai,khong phai thu,specialist," + code() + ",mai\n"
                + "Tô Mẫu Ba,bang.ba,bang3@cuuha.example,specialist,Y99.KHONG,1/12/2026\n"
                + "Lê Mẫu Châu,tiepnhan,tiepnhan@cuuha.example,cashier," + code() + ",2026-12-01\n"
                + "Tô Mẫu Một,bang.mot,bang1@cuuha.example,Chuyên viên," + code() + ",2026-12-01\n";
        var tried = send(table);
        assertThat(tried).contains("2 trong 5 dòng nhập được", "Ở email, from_day:", "Ở agency_code:", "lặp lại");
        assertThat(accounts("bang.%")).as("nothing is entered yet").isZero();
        assertThat(letters()).isZero();

        assertThat(browser.post(HERE).body()).contains("Đã xong: 2 trong 5 dòng");
        assertThat(accounts("bang.%")).isEqualTo(1);
        assertThat(letters()).isEqualTo(1);
        browser.get(HERE);
        assertThat(send(table)).contains("Đã có").doesNotContain("Mở tài khoản, gửi thư mời");
        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void aPostIsLimitedToFieldsOfTheCatalogueHoweverTheyWereTyped() {
        var headings = HEADINGS.replace("from_day", "from_day,fields");
        var tried = send(headings
                + "Tô Mẫu Bảy,field.bay,field7@cuuha.example,specialist," + code() + ",2026-12-01,ho tich; Chứng thực\n"
                + "Tô Mẫu Tám,field.tam,field8@cuuha.example,specialist," + code() + ",2026-12-01,\n"
                + "Tô Mẫu Chín,field.chin,field9@cuuha.example,specialist," + code()
                + ",2026-12-01,Hộ tịch; Bói toán\n");
        assertThat(tried).contains("2 trong 3 dòng nhập được", "Ở fields:", "ho tich; Chứng thực");
        browser.post(HERE);
        assertThat(fields("field.bay")).isEqualTo("Chứng thực; Hộ tịch");
        assertThat(fields("field.tam")).as("every field").isEmpty();
        assertThat(owner.sql("SELECT e.data #>> '{fields}' FROM shared.event e"
                                + " WHERE e.name = 'identity.officer-appointed' ORDER BY e.id DESC LIMIT 1 OFFSET 1")
                        .query(String.class)
                        .single())
                .contains("Hộ tịch");
    }

    private String fields(String login) {
        return owner.sql("SELECT array_to_string(p.fields, '; ') FROM identity.post p"
                        + " JOIN identity.account a ON a.person_id = p.person_id WHERE a.login = :login")
                .param("login", login)
                .query(String.class)
                .single();
    }

    @Test
    void aWorkbookIsReadAsWell() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "test", "1.0")) {
            var sheet = book.newWorksheet("cán bộ");
            var cells = (HEADINGS + "Tô Mẫu Bốn,bang.bon,bang4@cuuha.example,cashier," + code() + ",2026-12-01")
                    .split("\n");
            for (var row = 0; row < cells.length; row++) {
                var texts = cells[row].split(",");
                for (var column = 0; column < texts.length; column++) {
                    sheet.value(row, column, texts[column]);
                }
            }
            // A day that was typed into a spreadsheet is a number there.
            sheet.value(1, 5, LocalDate.of(2026, 12, 1));
        }
        assertThat(browser.upload(HERE, "file", "can-bo.xlsx", file.toByteArray())
                        .body())
                .contains("1 trong 1 dòng nhập được");
    }

    @Test
    void whatIsNoTableOfOfficersIsSaidSo() {
        assertThat(send("")).contains("href=\"#file\"");
        assertThat(send("full_name,login\nA,b\n")).contains("Thiếu cột email");
        assertThat(send("ten\nA\n")).contains("Không có cột tên là");
        assertThat(send(HEADINGS)).contains("không có dòng nào");
        assertThat(send("PK\u0003\u0004 not a workbook")).contains("href=\"#file\"");
        assertThat(send(HEADINGS + "x".repeat(1024 * 1024))).contains("quá lớn");
    }

    @Test
    void anAgencysAdministratorEntersTheirOwnOfficersAndNoOthers() {
        browser.signIn("quantridonvi", PASSWORD);
        browser.get(HERE);
        var own = agency("SELECT p.agency_id FROM identity.post p JOIN identity.account a ON a.person_id = p.person_id"
                + " WHERE a.login = 'quantridonvi'");
        var other = owner.sql("SELECT v.code FROM organisation.agency_version v WHERE v.code NOT IN (:own) LIMIT 1")
                .param("own", own)
                .query(String.class)
                .single();
        var answer = send(HEADINGS + "Tô Mẫu Năm,bang.nam,bang5@cuuha.example,specialist," + own + ",2026-12-01\n"
                + "Tô Mẫu Sáu,bang.sau,bang6@cuuha.example,specialist," + other + ",2026-12-01\n");
        assertThat(answer).contains("1 trong 2 dòng nhập được");
        browser.signIn("tiepnhan", PASSWORD);
        assertThat(browser.get(HERE).statusCode()).isEqualTo(403);
    }

    private String send(String table) {
        return browser.upload(HERE, "file", "can-bo.csv", table.getBytes(StandardCharsets.UTF_8))
                .body();
    }

    private String code() {
        return agency("SELECT p.agency_id FROM identity.post p JOIN identity.account a ON a.person_id = p.person_id"
                + " WHERE a.login = 'tiepnhan'");
    }

    private String agency(String of) {
        return owner.sql("SELECT v.code FROM organisation.agency_version v WHERE v.agency_id = (" + of
                        + " LIMIT 1) LIMIT 1")
                .query(String.class)
                .single();
    }

    private long accounts(String like) {
        return owner.sql("SELECT count(*) FROM identity.account a WHERE a.login LIKE :like")
                .param("like", like)
                .query(Long.class)
                .single();
    }

    private long letters() {
        return owner.sql("SELECT count(*) FROM notification.message m WHERE m.recipient LIKE 'bang%@cuuha.example'")
                .query(Long.class)
                .single();
    }
}
