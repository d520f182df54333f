package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.organisation.SampleUnits;

/** Somebody without an account fills in, comes back by the link in a letter, signs in and takes it along. */
@ExtendWith(Street.class)
class WithoutAccountJourney {
    private static final String APPLY = "/apply/1.014748";
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    // Nothing listens there: letters are kept, and read where they are kept.
    private static final TestHouse HOUSE = TestHouse.over(DATABASE, "motcua.smtp=smtp://127.0.0.1:1");

    private final JdbcClient owner = JdbcClient.create(DATABASE.owner());

    @BeforeAll
    static void load() {
        HOUSE.bean(LoadDemonstration.class).load(Street.PASSWORD);
        HOUSE.bean(SampleUnits.class).load();
        HOUSE.bean(LoadSample.class).load();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void fromTheDoorToTheAccount(int width, Street.Opened street) {
        try (var guest = Walker.with(street, HOUSE::at, width, true)) {
            var address = "khach." + width + "@thu.example";
            asksForALink(guest, address);
            guest.findsNothingWrongAt(link(address));
            go(guest);
            assertThat(guest.here()).isEqualTo(APPLY);
            go(guest);
            guest.page().fill("[name=applicant-name]", "Nguyễn Mẫu Khách");
            go(guest);
            var draft = guest.here().replaceFirst("^(/drafts/[0-9a-f-]+).*", "$1");
            guest.findsNothingWrongAt("/my/dossiers");
            guest.findsNothingWrongAt(draft + "/check");
            assertThat(guest.text()).contains("Nguyễn Mẫu Khách", "Đăng nhập để nộp qua mạng");
            guest.page().click("form[action$='/sign-in/link/along'] button");
            guest.page().fill("[name=login]", width == 360 ? "congdan" : "congdan.conmay");
            guest.page().fill("[name=password]", Street.PASSWORD);
            guest.page().press("[name=password]", "Enter");
            assertThat(guest.heading()).isEqualTo("Mang bản khai vào tài khoản");
            guest.findsNothingWrong();
            go(guest);
            assertThat(guest.here()).isEqualTo(draft + "/check");
            assertThat(guest.text()).contains("Nguyễn Mẫu Khách").doesNotContain("Đăng nhập để nộp qua mạng");
        }
    }

    private static void asksForALink(Walker guest, String address) {
        guest.visit(APPLY);
        assertThat(guest.heading()).isEqualTo("Đăng nhập");
        guest.page().click("summary:has-text('Chưa có tài khoản?')");
        guest.findsNothingWrong();
        guest.page().fill("[name=email]", address);
        guest.page().press("[name=email]", "Enter");
        assertThat(guest.heading()).isEqualTo("Đã gửi thư");
        guest.findsNothingWrong();
    }

    private static void go(Walker guest) {
        guest.page().click("main form button:not([type=button])");
    }

    /** The path in the newest letter to this address. */
    private String link(String address) {
        return owner.sql("""
                        SELECT m.body_text FROM notification.message m
                        WHERE m.recipient = :address
                        ORDER BY m.posted_at DESC, m.id DESC
                        LIMIT 1
                        """)
                .param("address", address)
                .query(String.class)
                .single()
                .replaceAll("(?s).*http://[^/\\s]+(/resume/\\S+).*", "$1");
    }
}
