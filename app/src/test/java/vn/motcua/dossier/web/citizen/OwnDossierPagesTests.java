package vn.motcua.dossier.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.citizen.Applicant.BEN_MO;
import static vn.motcua.dossier.web.citizen.Applicant.BIRTH;
import static vn.motcua.dossier.web.citizen.Applicant.PASSWORD;
import static vn.motcua.dossier.web.citizen.Applicant.PDF;
import static vn.motcua.dossier.web.citizen.Applicant.SONG_NANG;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CatalogueFixtures;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Published;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.AcceptDossier;
import vn.motcua.dossier.usecase.Dossiers;
import vn.motcua.dossier.usecase.Errand;
import vn.motcua.dossier.usecase.HandleDossier;
import vn.motcua.dossier.usecase.Handled;
import vn.motcua.dossier.usecase.ReceiveDossier;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.web.Browser;
import vn.motcua.organisation.SampleUnits;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/** What a citizen sees of a dossier and answers to the office, over real HTTP, without script. */
class OwnDossierPagesTests {
    private static final String FORM = "birth-registration";
    private static final String WORDING = "Cấp Giấy khai sinh cho trẻ Nguyễn Mẫu Trẻ";
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);

    private final Applicant citizen = new Applicant(HOUSE, "congdan");

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
    void itsOwnerSeesWhereItIsAndWhatIsInIt() {
        var page = filed();
        var shown = citizen.browser.get(page);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("Chờ tiếp nhận", "Công chức tiếp nhận", "Bến Mơ", "giay.pdf", "Nguyễn Mẫu Trẻ")
                .containsPattern("T-[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(citizen.browser.get("/en" + page).body()).contains("Waiting to be accepted");
        assertThat(citizen.browser.get(page + "/papers/1").statusCode()).isEqualTo(404);

        var other = new Applicant(HOUSE, "congdan.conmay").browser;
        assertThat(other.get(page).statusCode()).isEqualTo(403);
        assertThat(other.get(page + "/papers/1/0").statusCode()).isEqualTo(404);
        assertThat(citizen.browser
                        .get("/my/dossiers/01990000-0000-7000-8000-000000000000")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsMissingIsAddedAndSentBack() {
        var page = filed();
        act(page, dossier -> HOUSE.bean(ReceiveDossier.class).askForMore(by(dossier, "Ảnh giấy chứng sinh bị mờ")));
        assertThat(citizen.browser.get("/my/dossiers").body()).contains("id=\"waiting\"", "Cần bổ sung");
        assertThat(citizen.browser.get(page).body()).contains("Ảnh giấy chứng sinh bị mờ");
        citizen.browser.get(page + "/papers/1");
        assertThat(citizen.browser
                        .upload(page + "/papers/1", "file", "rong.pdf", new byte[0])
                        .body())
                .contains("không có gì bên trong");
        citizen.browser.upload(page + "/papers/1", "file", "ro hon.pdf", PDF);
        assertThat(citizen.browser.get(page).body()).contains("ro hon.pdf", "Đã thêm 2 tệp");

        var answered = citizen.browser.post(page + "/supplement", "note", "Đã chụp lại");
        assertThat(Browser.leadsTo(answered)).isEqualTo(page + "?answered");
        assertThat(citizen.browser.get(page + "?answered").body())
                .contains("Chờ tiếp nhận", "Đã gửi câu trả lời")
                .doesNotContain("Gửi bổ sung");
    }

    @Test
    void aPaperAddedByMistakeIsTakenBackUntilItIsHandedIn() {
        var page = filed();
        act(page, dossier -> HOUSE.bean(ReceiveDossier.class).askForMore(by(dossier, "Ảnh giấy chứng sinh bị mờ")));
        citizen.browser.get(page + "/papers/1");
        citizen.browser.upload(page + "/papers/1", "file", "nham.pdf", PDF);
        var added = citizen.browser.get(page + "/papers/1").body();
        assertThat(added).contains("nham.pdf").doesNotContain("/papers/1/0/removal");
        var number = Pattern.compile("/papers/1/([0-9]+)/removal").matcher(added);
        assertThat(number.find()).isTrue();
        assertThat(Browser.leadsTo(citizen.browser.post(page + "/papers/1/" + number.group(1) + "/removal")))
                .isEqualTo(page + "/papers/1");
        assertThat(citizen.browser.get(page).body()).doesNotContain("nham.pdf");
    }

    @Test
    void aPaperChosenWhenTheSessionIsOverNeedNotBeChosenAgain() {
        var draft = citizen.begins(Applicant.BIRTH, Applicant.CON_MAY);
        citizen.settles(draft);
        var paper = draft + "/papers/1";
        citizen.browser.get(paper);
        citizen.browser.forget("session");
        var over = citizen.browser.upload(paper, "file", "giay.pdf", PDF);
        assertThat(over.statusCode()).isEqualTo(401);
        assertThat(over.body()).contains("Phiên làm việc đã hết", "name=\"kept.left\"", "name=\"kept.sending\"");
        var again = citizen.browser.post("/sign-in", "login", "congdan", "password", PASSWORD);
        assertThat(again.body()).contains("action=\"" + paper + "\"", "name=\"left\"");
        assertThat(citizen.browser.post(paper).statusCode()).isEqualTo(303);
        citizen.browser.post(paper);
        assertThat(citizen.browser.get(paper).body()).contains("giay.pdf");
        assertThat(citizen.browser.get(draft + "/papers").body()).contains("Đã thêm 1 tệp");
    }

    @Test
    void anAddressThatOnlyLooksLikeOneKeepsNothing() {
        var stranger = new Browser(HOUSE);
        stranger.get("/sign-in");
        var answer = stranger.upload("/drafts/" + "-".repeat(36) + "/papers/1", "file", "giay.pdf", PDF);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.body()).doesNotContain("kept.left");
    }

    @Test
    void aFileThatCannotBeKeptWhenTheSessionIsOverIsNamed() {
        var draft = citizen.begins(Applicant.BIRTH, Applicant.CON_MAY);
        citizen.settles(draft);
        var paper = draft + "/papers/1";
        citizen.browser.get(paper);
        citizen.browser.forget("session");
        assertThat(citizen.browser
                        .upload(paper, "file", "la.exe", new byte[] {'M', 'Z', 0, 1})
                        .body())
                .contains("phải chọn lại tệp: la.exe");
        citizen.browser.post("/sign-in", "login", "congdan", "password", PASSWORD);
        assertThat(citizen.browser.post(paper).body()).contains("Chưa có tệp nào");
        assertThat(new Browser(HOUSE)
                        .upload("/drafts/" + UUID.randomUUID() + "/papers/1", "file", "giay.pdf", PDF)
                        .statusCode())
                .as("without a page of ours")
                .isEqualTo(403);
    }

    @Test
    void aRefusalSaysWhy() {
        var page = filed();
        act(page, dossier -> HOUSE.bean(ReceiveDossier.class).proposeRefusal(by(dossier, "Không thuộc nơi này")));
        assertThat(citizen.browser.get(page).body()).contains("Đang xem xét").doesNotContain("Không thuộc nơi này");
        act(page, dossier -> HOUSE.bean(ReceiveDossier.class).refuse(by(dossier, "Trẻ đã được khai sinh")));
        assertThat(citizen.browser.get(page).body()).contains("Không được tiếp nhận", "Trẻ đã được khai sinh");
    }

    @Test
    void itsOwnerWithdrawsItAndReadsThatItHasEnded() {
        var page = filed();
        citizen.browser.get(page);
        citizen.browser.post(page + "/withdrawal", "why", "Đã đổi ý");
        assertThat(citizen.browser.get(page).body()).contains("Ông, bà đã rút", "Đã đổi ý", "/ending.pdf");
    }

    @Test
    void aDraftIsObjectedToConfirmedAndBecomesTheResult() {
        var page = filed();
        act(page, dossier -> HOUSE.bean(AcceptDossier.class).accept(by(dossier, ""), Optional.empty()));
        handOnUntil(page, Stage.DRAFT_SHOWN);
        assertThat(citizen.browser.get(page).body()).contains(WORDING, "Dự thảo kết quả");
        var silent = citizen.browser.post(page + "/objection", "note", " ");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Hãy ghi chỗ cần sửa", "href=\"#note\"");
        assertThat(Browser.leadsTo(citizen.browser.post(page + "/objection", "note", "Sai tên")))
                .isEqualTo(page + "?answered");
        assertThat(citizen.browser.get(page).body()).contains("Đang xử lý");

        handOnUntil(page, Stage.DRAFT_SHOWN);
        citizen.browser.get(page);
        citizen.browser.post(page + "/confirmation");
        var late = citizen.browser.post(page + "/objection", "note", "Lại sai", "seen", "1");
        assertThat(Browser.leadsTo(late)).isEqualTo(page + "?overtaken");
        handOnUntil(page, Stage.FINISHED);
        var code = dossier(page).filing().code();
        assertThat(citizen.browser.get(page).body())
                .contains("Đã có kết quả", WORDING, "Nhận bản giấy tại", "/papers/" + code + "/receipt.pdf");
        assertThat(citizen.browser.get("/papers/" + code + "/result.pdf").body())
                .startsWith("%PDF");
    }

    @Test
    void whatWasTypedSurvivesANewSignIn() {
        var someone = new Applicant(HOUSE, "congdan.songnang");
        var draft = someone.begins(BIRTH, SONG_NANG);
        var address = draft + "/pages/child";
        someone.browser.get(address);
        someone.browser.forget("session");

        var over = someone.browser.post(address, "child-name", "Trẻ Mẫu Bạn", "child-sex", "female");
        assertThat(over.statusCode()).isEqualTo(401);
        assertThat(over.body()).contains("những gì vừa gõ hoặc chọn vẫn còn");
        assertThat(someone.browser
                        .post("/sign-in", "login", "congdan.songnang", "password", "sai")
                        .body())
                .contains("kept.child-name");
        var again = someone.browser.post("/sign-in", "login", "congdan.songnang", "password", PASSWORD);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("vừa gõ hoặc chọn vẫn còn nguyên", "action=\"" + address + "\"");

        assertThat(someone.browser.post(address).statusCode()).isEqualTo(422);
        assertThat(someone.browser.get(address).body()).contains("value=\"Trẻ Mẫu Bạn\"");
    }

    @Test
    void whereTheProcedureWasRevisedOneReadsWhatChangesAndGoesOn() {
        var draft = citizen.begins("1.014748", "Y99.00");
        citizen.browser.get(draft + "/pages/applicant");
        citizen.browser.post(draft + "/pages/applicant", "applicant-name", "Nguyễn Mẫu Một");
        var code = new ProcedureCode("1.014748");
        var today = Published.today(HOUSE);
        var present = HOUSE.bean(Catalogue.class).find(code, today).orElseThrow();
        Published.in(HOUSE, CatalogueFixtures.named(present.procedure(), "Trợ cấp mẫu"), today);

        var revision = draft + "/revision";
        assertThat(Browser.leadsTo(citizen.browser.get(draft + "/check"))).isEqualTo(revision);
        assertThat(citizen.browser.get(revision).body()).contains("Thủ tục đã đổi", "vẫn như trước", "Quyết định mẫu");
        assertThat(citizen.browser.get("/en" + revision).body()).contains("stays the same");
        citizen.browser.get(revision);
        assertThat(citizen.browser.post(revision, "edits", "99").statusCode()).isEqualTo(409);
        assertThat(Browser.leadsTo(citizen.browser.post(revision))).isEqualTo(draft);
        assertThat(Browser.leadsTo(citizen.browser.get(revision))).isEqualTo(draft);
        assertThat(citizen.browser.get(draft + "/pages/applicant").body()).contains("Nguyễn Mẫu Một", "Trợ cấp mẫu");
    }

    @Test
    void theListHoldsWhatIsBegunUntilItIsGivenUp() {
        var someone = new Applicant(HOUSE, "congdan.conmay");
        assertThat(someone.browser.get("/my/dossiers").body()).contains("Chưa có hồ sơ nào");
        var draft = someone.begins(BIRTH, BEN_MO);
        assertThat(someone.browser.get("/my/dossiers").body()).contains("href=\"" + draft + "\"", "Làm tiếp");
        assertThat(someone.begins(BIRTH, BEN_MO)).isEqualTo(draft);
        someone.browser.get("/my/dossiers");
        someone.browser.post(draft + "/removal");
        assertThat(someone.browser.get("/my/dossiers").body()).contains("Chưa có hồ sơ nào");
        assertThat(someone.browser.get("/my/dossiers?page=abc").statusCode()).isEqualTo(200);
    }

    /** One that is filed; where its page is. */
    private String filed() {
        return citizen.files(BIRTH, BEN_MO, FORM).replace("/receipt", "");
    }

    private static void handOnUntil(String page, Stage stage) {
        for (var moves = 0; moves < 20 && dossier(page).standing().stage() != stage; moves++) {
            act(page, dossier -> HOUSE.bean(HandleDossier.class).handOn(by(dossier, ""), WORDING, Optional.empty()));
        }
        assertThat(dossier(page).standing().stage()).isEqualTo(stage);
    }

    private static void act(String page, Function<Dossier, Handled> what) {
        assertThat(what.apply(dossier(page))).isInstanceOf(Handled.Done.class);
    }

    private static Dossier dossier(String page) {
        var id = new DossierId(UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));
        return HOUSE.bean(Dossiers.class).find(id).orElseThrow();
    }

    /** Whoever has it in hand; each time another person, so that nobody decides what they prepared. */
    private static Errand by(Dossier dossier, String note) {
        var custody = dossier.custody();
        return new Errand(officer(custody.role(), custody.agency()), dossier.id(), dossier.moves(), note);
    }

    private static Actor officer(Role role, AgencyId agency) {
        var post = new Post(UUID.randomUUID(), role, agency, LocalDate.of(2020, 1, 1), Optional.empty());
        return new Actor.SignedIn(new PersonId(UUID.randomUUID()), Optional.empty(), List.of(post));
    }
}
