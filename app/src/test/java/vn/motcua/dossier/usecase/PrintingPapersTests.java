package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.document.Press;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.KeepPapers.Adding;
import vn.motcua.dossier.usecase.LookAtPaper.Outcome;
import vn.motcua.identity.Representation;
import vn.motcua.identity.web.Browser;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Happened;
import vn.motcua.shared.Role;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** What the office gives and writes to applicants: papers judged by veraPDF and read back, and letters. */
class PrintingPapersTests {
    private static final Town TOWN = new Town();
    private static final PrintShop SHOP = new PrintShop(TOWN);
    private static final String SITE = PrintShop.SITE;
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor HEAD = officer(Role.DESK_HEAD, TOWN.desk);
    private static final Actor SPECIALIST = officer(Role.SPECIALIST, TOWN.commune);

    private final Actor parent = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void theReceiptIsForArchivesAndItsSquareOpensTracking() throws Exception {
        var filed = TOWN.filed(parent, Town.BIRTH, TOWN.desk);
        assertThat(SHOP.outcome(parent, filed, PaperKind.RECEIPT)).isEqualTo(new Outcome.NotYet());
        var accepted = TOWN.accepted(filed, CLERK);
        assertThat(TOWN.bean(SeeDossier.class).own(parent, filed.id()))
                .isInstanceOfSatisfying(
                        SeeDossier.Outcome.Seen.class,
                        seen -> assertThat(PaperKind.in(seen.folder())).containsExactly(PaperKind.RECEIPT));
        var receipt = SHOP.shown(parent, accepted, PaperKind.RECEIPT);
        assertThat(PrintShop.text(receipt))
                .contains(accepted.acceptance().orElseThrow().code().value())
                .containsIgnoringCase("Giấy tiếp nhận hồ sơ và hẹn trả kết quả")
                .contains("Nguyễn Mẫu Trẻ", "099190000777", "0000 000 777", "Bản chụp gửi qua mạng", "Tờ khai điện tử")
                .contains("1 bản chính");
        assertThat(PrintShop.square(receipt))
                .isEqualTo(SITE + "/track?code=" + accepted.filing().code().value());
    }

    @Test
    void whatIsWantingIsPrintedAsItWasSaidThen() throws Exception {
        var asked = done(
                TOWN.bean(ReceiveDossier.class).askForMore(reasoned(CLERK, TOWN.filed(parent, Town.BIRTH, TOWN.desk))));
        var request = SHOP.shown(parent, asked, PaperKind.SUPPLEMENT);
        assertThat(PrintShop.text(request))
                .contains("Thiếu giấy ủy quyền", asked.filing().code().value());
        assertThat(TOWN.bean(AddPaper.class).add(parent, asked.id(), 1, Town.paper()))
                .isInstanceOf(Adding.Added.class);
        var accepted = TOWN.accepted(done(TOWN.bean(CompleteDossier.class).complete(errand(parent, asked))), CLERK);
        assertThat(PrintShop.text(SHOP.shown(parent, accepted, PaperKind.SUPPLEMENT)))
                .contains("Bản sao do người nộp hồ sơ tải về", "Thiếu giấy ủy quyền")
                .doesNotContain(accepted.code());
    }

    @Test
    void aRefusalSaysWhy() throws Exception {
        var receive = TOWN.bean(ReceiveDossier.class);
        var proposed = done(receive.proposeRefusal(reasoned(CLERK, TOWN.filed(parent, Town.BUSINESS, TOWN.desk))));
        var refused = done(receive.refuse(reasoned(HEAD, proposed)));
        assertThat(PrintShop.text(SHOP.shown(parent, refused, PaperKind.REFUSAL)))
                .contains("Thiếu giấy ủy quyền");
        assertThat(SHOP.outcome(parent, refused, PaperKind.RECEIPT)).isEqualTo(new Outcome.NotYet());
    }

    @Test
    void aResultSaysWhatWasDecidedAndThatItIsNotSigned() throws Exception {
        var finished = finished();
        assertThat(PrintShop.text(SHOP.shown(parent, finished, PaperKind.RESULT)))
                .contains("Khai sinh: Nguyễn Mẫu Trẻ")
                .containsIgnoringCase("chưa ký số");
        var production = new StandardEnvironment();
        production.setActiveProfiles("production");
        var forRealPeople = new LookAtPaper(
                TOWN.bean(SeeDossier.class),
                TOWN.bean(Dossiers.class),
                TOWN.bean(Typing.class),
                TOWN.bean(Representation.class),
                TOWN.bean(Press.class),
                new ElectronicResults(production));
        assertThat(forRealPeople.look(
                        parent, finished.id(), PaperKind.RESULT, SHOP.manner(), new ByteArrayOutputStream()))
                .isEqualTo(new Outcome.Unsigned());
    }

    @Test
    void nobodyElseGetsAPaperAndAnOfficersLookIsEntered() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(parent, Town.BUSINESS, TOWN.desk), CLERK);
        for (var stranger : List.of(citizen(), officer(Role.RECEPTION_CLERK, TOWN.city))) {
            assertThat(SHOP.outcome(stranger, accepted, PaperKind.RECEIPT)).isInstanceOf(Outcome.NotAllowed.class);
        }
        assertThat(looks(accepted)).isZero();
        SHOP.shown(CLERK, accepted, PaperKind.RECEIPT);
        assertThat(looks(accepted)).isEqualTo(1);
        var browser = new Browser(TOWN.house());
        assertThat(browser.get("/papers/" + accepted.filing().code() + "/receipt.pdf")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/sign-in"));
    }

    @Test
    void lettersTellWhatBecameOfItAndNothingPersonal() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(parent, Town.BIRTH, TOWN.desk), CLERK);
        var letters = letters(Language.VIETNAMESE);
        for (var news : News.values()) {
            if (news == News.DRAFT_SHOWN || news == News.MERGED) {
                assertThat(letters.about(news, accepted)).as("it is so no more").isEmpty();
            } else {
                var letter = letters.about(news, accepted).orElseThrow();
                var code = accepted.acceptance().orElseThrow().code().value();
                assertThat(letter.subject()).contains(code);
                assertThat(letter.text())
                        .contains(code, SITE + "/my/dossiers/" + accepted.id() + "\n")
                        .contains(SITE + "/track?code=" + accepted.filing().code() + "\n")
                        .doesNotContain("Nguyễn Mẫu Trẻ", "khai sinh", " " + secret(accepted));
            }
        }
    }

    @Test
    void whoReadsEnglishIsWrittenToInEnglishAndLedToEnglishPages() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(parent, Town.BIRTH, TOWN.desk), CLERK);
        var letter = letters(Language.ENGLISH).about(News.ACCEPTED, accepted).orElseThrow();
        assertThat(letter.language()).isEqualTo("en");
        assertThat(letter.subject()).endsWith(": accepted");
        assertThat(letter.text())
                .contains("Public Service Centre", "has accepted dossier", SITE + "/en/my/dossiers/" + accepted.id())
                .contains(SITE + "/en/track?code=" + accepted.filing().code());
        assertThat(letters(Language.VIETNAMESE)
                        .about(News.ACCEPTED, accepted)
                        .orElseThrow()
                        .subject())
                .endsWith(": đã tiếp nhận");
    }

    private static Letters letters(Language language) {
        var agencies = TOWN.bean(Agencies.class);
        return new Letters(
                TOWN.bean(Dictionary.class),
                _ -> language,
                agencies,
                new SiteAddress(SITE + "/"),
                TOWN.bean(Merges.class));
    }

    @Test
    void eachMoveThatIsNewsIsWrittenOnceToWhoGaveAnAddress() throws Exception {
        var filed = TOWN.filed(parent, Town.BUSINESS, TOWN.desk);
        var tell = TOWN.bean(TellApplicant.class);
        var news = happened(-1, "dossier.filed", "{}", filed);
        var noNews = happened(-2, "dossier.moved", "{\"verb\":\"send-back\",\"stage\":\"in-hand\"}", filed);
        var asked = happened(-3, "dossier.moved", "{\"verb\":\"ask\",\"stage\":\"incomplete\"}", filed);
        read(tell, List.of(news, noNews, asked));
        read(tell, List.of(news));
        assertThat(letters(filed))
                .contains("dossier.notices -1", "dossier.notices -3")
                .doesNotContain("dossier.notices -2");
        assertThat(letters(filed).stream().filter("dossier.notices -1"::equals)).hasSize(1);

        var silent = TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk);
        JdbcClient.create(TOWN.database().owner())
                .sql("UPDATE dossier.dossier SET answers = answers - 'applicant-email' WHERE id = :id")
                .param("id", silent.id().value())
                .update();
        read(tell, List.of(happened(-4, "dossier.accepted", "{}", silent)));
        assertThat(letters(silent)).doesNotContain("dossier.notices -4");
    }

    private Dossier finished() throws Exception {
        var handle = TOWN.bean(HandleDossier.class);
        var accepted = TOWN.accepted(TOWN.filed(parent, Town.BIRTH, TOWN.desk), CLERK);
        var shown = done(handle.handOn(errand(SPECIALIST, accepted), "Khai sinh: Nguyễn Mẫu Trẻ", Optional.empty()));
        var confirmed = done(TOWN.bean(AnswerDossier.class).confirm(errand(parent, shown)));
        var entered = done(handle.handOn(errand(SPECIALIST, confirmed), "", Optional.empty()));
        var printed = done(handle.handOn(errand(SPECIALIST, entered), "", Optional.empty()));
        return done(handle.handOn(errand(officer(Role.LEADER, TOWN.commune), printed), "", Optional.empty()));
    }

    private static String secret(Dossier dossier) {
        return TOWN.bean(Dossiers.class).secret(dossier.id());
    }

    private static Happened happened(long id, String name, String data, Dossier dossier) {
        return new Happened(
                id,
                dossier.filing().at(),
                name,
                dossier.id().value(),
                Optional.empty(),
                Optional.empty(),
                JsonMapper.shared().readTree(data));
    }

    private static void read(TellApplicant reader, List<Happened> batch) {
        TOWN.bean(TransactionTemplate.class).executeWithoutResult(_ -> reader.read(batch));
    }

    private static List<String> letters(Dossier dossier) {
        return JdbcClient.create(TOWN.database().program())
                .sql("SELECT m.dedupe_key FROM notification.message m WHERE m.about = :id")
                .param("id", dossier.id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static int looks(Dossier dossier) {
        return JdbcClient.create(TOWN.database().owner())
                .sql("SELECT count(*) FROM shared.journal j WHERE j.record = :id AND j.outcome = 'SEEN'")
                .param("id", dossier.id().value())
                .query(Integer.class)
                .single();
    }
}
