package vn.motcua.dossier.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.citizen.Applicant.BEN_MO;
import static vn.motcua.dossier.web.citizen.Applicant.PASSWORD;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Published;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.form.WrittenForm;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.web.Browser;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.SampleUnits;

/** What lies between beginning a draft and filing it, over real HTTP and without script. */
class DraftPagesTests {
    private static final String BENEFIT = "1.014748";
    private static final String COPIES = "2.000635";
    private static final String WRITTEN = "1.000656";
    private static final String CITY = "Y99.00";
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);

    private final Applicant citizen = new Applicant(HOUSE, "congdan");
    private final Browser browser = citizen.browser;

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

    /** The browser of one's own device is told what it need not keep any longer; any other keeps nothing. */
    @Test
    void aBrowserIsAskedToKeepWhatIsTypedOnOnesOwnDeviceAlone() {
        var draft = citizen.begins(BENEFIT, CITY);
        var address = draft + "/pages/applicant";
        assertThat(browser.get(address).body())
                .contains("/assets/keep-", "data-keep=\"" + draft.replace("/drafts/", "") + "/applicant/0\"");
        browser.post(address, "applicant-name", "Nguyễn Mẫu Một");
        assertThat(browser.cookies()).doesNotContainKey("saved");

        browser.takes("device", "own");
        browser.get(address);
        browser.post(address, "applicant-name", "Nguyễn Mẫu Hai");
        assertThat(browser.cookies()).containsEntry("saved", draft.replace("/drafts/", "") + "/applicant/0");

        var officer = new Applicant(HOUSE, "tiepnhan");
        var theirs = officer.begins(BENEFIT, CITY);
        assertThat(officer.browser.get(theirs + "/pages/applicant").body())
                .doesNotContain("/assets/keep-", "data-keep");
    }

    @Test
    void ofTwoDevicesEachAnswerIsChosenAndNoneIsWrittenOver() {
        var address = citizen.begins(BENEFIT, CITY) + "/pages/applicant";
        var telephone = new Applicant(HOUSE, "congdan").browser;
        browser.get(address);
        telephone.get(address);
        telephone.post(address, "applicant-name", "Tên Điện Thoại", "applicant-phone", "0000 000 001");

        var late = browser.post(address, "applicant-name", "Tên Máy", "applicant-phone", "0000 000 002");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains(
                        "Chưa có gì bị ghi đè",
                        "name=\"holds.applicant-name\"",
                        "<small>Tên Điện Thoại</small>",
                        "<small>Tên Máy</small>",
                        "name=\"holds.applicant-phone\"",
                        "value=\"Tên Máy\"")
                .doesNotContain("holds.applicant-id");
        oneIsChosenHereAndTheOtherThere(address);
    }

    private void oneIsChosenHereAndTheOtherThere(String address) {
        browser.post(
                address,
                "applicant-name",
                "Tên Máy",
                "applicant-phone",
                "0000 000 002",
                "holds.applicant-name",
                "here",
                "holds.applicant-phone",
                "elsewhere");
        assertThat(browser.get(address).body())
                .contains("value=\"Tên Máy\"", "000 001")
                .doesNotContain("000 002");
    }

    /** What was chosen of an answer that has changed once more is asked again. */
    @Test
    void whatIsSavedThereAgainIsComparedAgain() {
        var address = citizen.begins(BENEFIT, CITY) + "/pages/applicant";
        var telephone = new Applicant(HOUSE, "congdan").browser;
        browser.get(address);
        telephone.get(address);
        telephone.post(address, "applicant-name", "Tên Một");
        browser.post(address, "applicant-name", "Tên Máy", "applicant-phone", "0000 000 002");
        telephone.post(address, "applicant-name", "Tên Hai", "applicant-phone", "0000 000 003");

        var again = browser.post(
                address,
                "applicant-name",
                "Tên Máy",
                "applicant-phone",
                "0000 000 002",
                "holds.applicant-name",
                "elsewhere");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("holds.applicant-phone", "value=\"0000 000 002\"");
        assertThat(browser.get(address).body()).contains("Tên Hai", "000 003");
    }

    @Test
    void whatHasNoPlaceUnderTheNewRulesIsShownBeforeOneAgrees() {
        var draft = citizen.begins(COPIES, BEN_MO).replaceFirst("^(/drafts/[0-9a-f-]+).*", "$1");
        var records = citizen.form("extract-copy").page("records").orElseThrow();
        citizen.answersItem(draft, records, 1, List.of("record-name", "Người An"));
        var today = Published.today(HOUSE);
        var present = HOUSE.bean(Catalogue.class)
                .find(new ProcedureCode(COPIES), today)
                .orElseThrow()
                .procedure();
        Published.in(HOUSE, asking(present, "unemployment-benefit"), today);

        var shown = browser.get(draft + "/revision").body();
        assertThat(shown).contains("Những gì không còn chỗ", "Giấy tờ 1: ", "Người An", "Câu hỏi mới: ");
        assertThat(browser.get("/en" + draft + "/revision").body())
                .contains("What has no place any more", "Record 1: ");
        browser.get(draft + "/revision");
        assertThat(Browser.leadsTo(browser.post(draft + "/revision"))).startsWith(draft);
        assertThat(browser.get(draft + "/pages/work").statusCode()).isEqualTo(200);
    }

    /** What an author has written goes with its revision: who began before is told, and fills in what it asks. */
    @Test
    void aFormWrittenForARevisionIsFilledInAndWhoBeganBeforeIsToldWhatItAsks() {
        var draft = citizen.begins(WRITTEN, BEN_MO).replaceFirst("^(/drafts/[0-9a-f-]+).*", "$1");
        var today = Published.today(HOUSE);
        var present = HOUSE.bean(Catalogue.class)
                .find(new ProcedureCode(WRITTEN), today)
                .orElseThrow()
                .procedure();
        var shipped = present.guidance().asked(HOUSE.bean(Forms.class)).orElseThrow();
        var asked = new Bilingual("Màu của giấy", "Colour of the paper");
        var question =
                new Form.Field("colour", asked, new Bilingual("", ""), new FieldType.Line(20), true, Optional.empty());
        var written = WrittenForm.of(shipped).with(shipped.pages().getFirst().id(), question);
        Published.in(HOUSE, asking(present, Optional.empty(), Optional.of(written)), today);

        assertThat(browser.get(draft + "/revision").body()).contains("Câu hỏi mới: ", "Màu của giấy");
        browser.get(draft + "/revision");
        browser.post(draft + "/revision");
        var first = draft + "/pages/" + shipped.pages().getFirst().id();
        assertThat(browser.get(first).body()).contains("Màu của giấy");
        assertThat(browser.get("/en" + first).body()).contains("Colour of the paper");
    }

    private static Procedure asking(Procedure procedure, String form) {
        return asking(procedure, Optional.of(form), Optional.empty());
    }

    private static Procedure asking(Procedure procedure, Optional<String> shipped, Optional<WrittenForm> written) {
        return procedure.with(procedure.guidance().with(shipped, written));
    }

    @Test
    void oneSeesHowLongADraftIsKeptAndKeepsItLonger() {
        var draft = citizen.begins(BENEFIT, CITY);
        assertThat(browser.get("/my/dossiers").body()).contains("Giữ đến ").doesNotContain("Giữ thêm");
        assertThat(browser.get(draft + "/pages/applicant").body()).contains("Giữ đến ");

        JdbcClient.create(DATABASE.owner())
                .sql("""
                        UPDATE dossier.draft SET saved_at = saved_at - interval '80 days', warned_at = now()
                        WHERE id = :id
                        """)
                .param("id", UUID.fromString(draft.replace("/drafts/", "")))
                .update();
        assertThat(browser.get("/en/my/dossiers").body()).contains("will be removed on", "Keep longer");
        browser.get("/my/dossiers");
        assertThat(Browser.leadsTo(browser.post(draft + "/longer"))).isEqualTo("/my/dossiers");
        assertThat(browser.get("/my/dossiers").body()).contains("Giữ đến ").doesNotContain("Giữ thêm");
    }
}
