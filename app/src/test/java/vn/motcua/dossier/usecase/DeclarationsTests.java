package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.officer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.PrintDeclaration.Manner;
import vn.motcua.dossier.usecase.PrintDeclaration.Outcome;
import vn.motcua.form.Forms;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** A declaration on paper: filled in, or empty for a pen; as archives keep it and screen readers read it. */
class DeclarationsTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor STRANGER = officer(Role.SPECIALIST, TOWN.insurance);

    private final PrintDeclaration printing = TOWN.bean(PrintDeclaration.class);
    private final Manner manner =
            new Manner(PrintShop.SITE, TOWN.bean(Dictionary.class).in(Language.VIETNAMESE));
    private final Actor parent = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void whatWasFiledStandsOnItPageByPageWithItsCode() throws Exception {
        var filed = TOWN.filed(parent, Town.BIRTH, TOWN.desk);
        var pdf = new ByteArrayOutputStream();
        assertThat(printing.own(parent, filed.id(), manner, pdf)).isEqualTo(new Outcome.Printed());
        PrintShop.assertFlawless(pdf.toByteArray());
        var text = PrintShop.text(pdf.toByteArray());
        assertThat(text)
                .containsIgnoringCase("Cộng hòa xã hội chủ nghĩa Việt Nam")
                .containsIgnoringCase("Tờ khai đăng ký khai sinh")
                .containsSubsequence(
                        "Người yêu cầu", "Nguyễn Mẫu Trẻ", "Người được khai sinh", "Người mẹ", "Người khai")
                .contains("099190000777", filed.code(), "1/")
                .doesNotContain("Bản nháp");
        assertThat(PrintShop.square(pdf.toByteArray()))
                .isEqualTo(PrintShop.SITE + "/track?code=" + filed.filing().code());
    }

    @Test
    void aDraftIsMarkedAsOneAndWhatIsNotAnsweredIsLeftDotted() throws Exception {
        var draft = TOWN.begun(parent, Town.BIRTH, TOWN.desk);
        TOWN.bean(KeepDraft.class)
                .save(parent, draft.id(), draft.edits(), "child", Map.of("child-name", "Nguyễn Thị 'A' <b>"));
        var pdf = new ByteArrayOutputStream();
        assertThat(printing.draft(parent, draft.id(), manner.words(), pdf)).isEqualTo(new Outcome.Printed());
        PrintShop.assertFlawless(pdf.toByteArray());
        assertThat(PrintShop.text(pdf.toByteArray()))
                .contains("Bản nháp", "Nguyễn Thị 'A' <b>", "Ngày sinh", "Chưa cam đoan");
        assertThat(printing.draft(citizen(), draft.id(), manner.words(), new ByteArrayOutputStream()))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(printing.draft(parent, new DraftId(UUID.randomUUID()), manner.words(), pdf))
                .isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void anOfficerMayPrintWhatTheyMaySeeAndTheLookIsEntered() throws Exception {
        var filed = TOWN.filed(parent, Town.BIRTH, TOWN.desk);
        for (var other : List.of(citizen(), STRANGER)) {
            assertThat(printing.atWork(other, filed.id(), manner, new ByteArrayOutputStream()))
                    .isInstanceOf(Outcome.NotAllowed.class);
            assertThat(printing.own(other, filed.id(), manner, new ByteArrayOutputStream()))
                    .isInstanceOf(Outcome.NotAllowed.class);
        }
        var before = looks();
        var pdf = new ByteArrayOutputStream();
        assertThat(printing.atWork(CLERK, filed.id(), manner, pdf)).isEqualTo(new Outcome.Printed());
        assertThat(looks() - before).as("it shows numbers in full").isEqualTo(1);
    }

    private static long looks() {
        return JdbcClient.create(TOWN.database().owner())
                .sql("SELECT count(*) FROM shared.journal WHERE action = 'dossier.see-in-full' AND outcome = 'SEEN' "
                        + "AND actor = '" + CLERK.who().orElseThrow() + "'")
                .query(Long.class)
                .single();
    }

    @Test
    void whatIsPutSeveralTimesIsATable() throws Exception {
        var draft = TOWN.begun(parent, Town.BUSINESS, TOWN.desk);
        var keep = TOWN.bean(KeepDraft.class);
        keep.save(parent, draft.id(), 0, "founders", Map.of("founded-by", "family"));
        keep.save(
                parent,
                draft.id(),
                1,
                "members",
                Map.of(
                        "members.1.member-name", "Trần Mẫu Một",
                        "members.1.member-share", "1000000",
                        "members.2.member-name", "Trần Mẫu Hai",
                        "members.2.member-share", "2000000"));
        var pdf = new ByteArrayOutputStream();
        assertThat(printing.draft(parent, draft.id(), manner.words(), pdf)).isEqualTo(new Outcome.Printed());
        PrintShop.assertFlawless(pdf.toByteArray());
        assertThat(PrintShop.text(pdf.toByteArray()))
                .containsSubsequence("Thành viên hộ gia đình", "Trần Mẫu Một", "Trần Mẫu Hai")
                .contains("3.000.000");
    }

    /** One of each shape: repeated narrow and wide, conditions, boxes to tick. */
    @ParameterizedTest
    @ValueSource(strings = {"1.001193", "1.001612", "1.014748"})
    void anEmptyFormTellsADeskWhichItIs(String code) throws Exception {
        var procedure = new ProcedureCode(code);
        var pdf = new ByteArrayOutputStream();
        assertThat(TOWN.bean(PrintPaperForm.class).print(procedure, manner, pdf))
                .isTrue();
        PrintShop.assertFlawless(pdf.toByteArray());
        assertThat(PrintShop.text(pdf.toByteArray())).contains("Mẫu tờ khai của thủ tục " + code, "tháng");
        var revision = TOWN.bean(Catalogue.class).find(procedure, TOWN.today()).orElseThrow();
        var scanned = PrintShop.square(pdf.toByteArray());
        assertThat(scanned).isEqualTo(PrintShop.SITE + "/p/" + code + "?form=" + revision.number());
        assertThat(TOWN.bean(FindDossier.class).find(CLERK, scanned))
                .isEqualTo(new FindDossier.Outcome.Form(new PaperForm(procedure, revision.number()), true));
    }

    @Test
    void aFormPrintedBeforeARevisionIsKnownToBeOld() {
        var history = TOWN.bean(Catalogue.class).history(Town.BIRTH);
        var old = new PaperForm(Town.BIRTH, history.getLast().number());
        var address = PaperForm.address(PrintShop.SITE, old.procedure(), old.revision());
        assertThat(history).hasSizeGreaterThan(1);
        assertThat(TOWN.bean(FindDossier.class).find(CLERK, address))
                .isEqualTo(new FindDossier.Outcome.Form(old, false));
    }

    @Test
    void everyFormThatComesWithTheProgramIsPrintedForAPen() throws Exception {
        var forms = TOWN.bean(Forms.class);
        for (var revision : TOWN.bean(Catalogue.class).inForce()) {
            var procedure = revision.procedure();
            if (procedure.guidance().asked(forms).isPresent()) {
                assertThat(printed(procedure.code()))
                        .as(procedure.code().value())
                        .isTrue();
            }
        }
    }

    private boolean printed(ProcedureCode code) throws IOException {
        return TOWN.bean(PrintPaperForm.class).print(code, manner, new ByteArrayOutputStream());
    }

    @Test
    void aDeskReadsTheSquareOfADossierAndNoOthers() throws Exception {
        var filed = TOWN.filed(parent, Town.BIRTH, TOWN.desk);
        var find = TOWN.bean(FindDossier.class);
        assertThat(find.find(
                        CLERK, PrintShop.SITE + "/track?code=" + filed.filing().code() + " "))
                .isEqualTo(new FindDossier.Outcome.Found(filed.id()));
        for (var scanned : new String[] {
            "https://motcua.example/p/1.001193?form=99",
            "https://motcua.example/p/9.999999?form=1",
            "https://motcua.example/p/1.001193",
            "https://motcua.example/p/x?form=1"
        }) {
            assertThat(find.find(CLERK, scanned)).as(scanned).isEqualTo(new FindDossier.Outcome.Unknown());
        }
    }
}
