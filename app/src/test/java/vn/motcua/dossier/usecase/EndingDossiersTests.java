package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.document.press.Readers;
import vn.motcua.dossier.model.Asker;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Sums;
import vn.motcua.dossier.model.Tallied;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.Acts.Act;
import vn.motcua.dossier.usecase.LookAtPaper.Manner;
import vn.motcua.dossier.usecase.Whereabouts.Progress;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Happened;
import vn.motcua.shared.Role;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** Ended without a result: withdrawn by its owner, or stopped by the office. */
class EndingDossiersTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor HEAD = officer(Role.DESK_HEAD, TOWN.desk);
    private static final Actor SPECIALIST = officer(Role.SPECIALIST, TOWN.commune);
    private static final Actor LEADER = officer(Role.LEADER, TOWN.commune);

    private final EndDossier end = TOWN.bean(EndDossier.class);
    private final Dossiers dossiers = TOWN.bean(Dossiers.class);
    private final Actor parent = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void itsOwnerWithdrawsItAndNobodyElseDoes() throws Exception {
        var accepted = accepted();
        assertThat(end.withdraw(errand(citizen(), accepted))).isInstanceOf(Handled.NotAllowed.class);
        assertThat(end.withdraw(errand(LEADER, accepted))).isInstanceOf(Handled.NotAllowed.class);
        var withdrawn = done(end.withdraw(errand(parent, accepted)));
        assertThat(dossiers.find(accepted.id())).contains(withdrawn);
        assertThat(withdrawn.standing().stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(end.withdraw(errand(parent, accepted))).as("sent twice").isInstanceOf(Handled.Done.class);
        assertThat(TOWN.inbox(SPECIALIST, TOWN.commune)).doesNotContain(accepted.id());
        assertThat(TOWN.facts(accepted)).endsWith("dossier.ended");
        assertThat(TOWN.bean(HandleDossier.class).handOn(errand(SPECIALIST, accepted), "Khai sinh", Optional.empty()))
                .as("the specialist had it open")
                .isInstanceOf(Handled.Overtaken.class);
    }

    @Test
    void whoStandsAtTheDeskWithdrawsItAndTheClerkWritesDownWhoAndWhy() throws Exception {
        var accepted = accepted();
        var owner = Optional.of(new Asker(Asker.Kind.OWNER, "", "thẻ căn cước"));
        var unnamed = Optional.of(new Asker(Asker.Kind.REPRESENTATIVE, " ", "giấy ủy quyền số 7"));
        assertThat(end.withdrawAtDesk(reasoned(parent, accepted), owner)).isInstanceOf(Handled.NotAllowed.class);
        assertThat(end.withdrawAtDesk(reasoned(SPECIALIST, accepted), owner)).isInstanceOf(Handled.NotAllowed.class);
        assertThat(end.withdrawAtDesk(errand(CLERK, accepted), owner)).isEqualTo(new Handled.ReasonNeeded());
        assertThat(end.withdrawAtDesk(reasoned(CLERK, accepted), Optional.empty()))
                .isEqualTo(new Handled.AskerNeeded());
        assertThat(end.withdrawAtDesk(reasoned(CLERK, accepted), unnamed)).isEqualTo(new Handled.AskerNeeded());
        var withdrawn = done(end.withdrawAtDesk(reasoned(CLERK, accepted), owner));
        assertThat(withdrawn.standing().stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(text(printed(withdrawn)))
                .contains("Mẫu số 05", "Chủ hồ sơ đề nghị tại quầy, xuất trình thẻ căn cước", "Thiếu giấy ủy quyền");
        var named = Optional.of(new Asker(Asker.Kind.REPRESENTATIVE, "Trần Mẫu", "giấy ủy quyền số 7"));
        var filed = TOWN.filed(parent, Town.BIRTH, TOWN.desk);
        done(end.withdrawAtDesk(reasoned(CLERK, filed), named));
        assertThat(dossiers.passages(filed.id()).getLast().note()).startsWith("Trần Mẫu thay mặt chủ hồ sơ");
    }

    @Test
    void aLeaderStopsItWithAReasonAndTheHeadOfTheDeskWhatWasNeverAccepted() throws Exception {
        var accepted = accepted();
        assertThat(end.stop(reasoned(SPECIALIST, accepted))).isInstanceOf(Handled.NotAllowed.class);
        assertThat(end.stop(reasoned(officer(Role.LEADER, TOWN.city), accepted)))
                .isInstanceOf(Handled.NotAllowed.class);
        assertThat(end.stop(errand(LEADER, accepted))).isEqualTo(new Handled.ReasonNeeded());
        assertThat(done(end.stop(reasoned(LEADER, accepted))).standing().stage())
                .isEqualTo(Stage.STOPPED);

        var asked = done(
                TOWN.bean(ReceiveDossier.class).askForMore(reasoned(CLERK, TOWN.filed(parent, Town.BIRTH, TOWN.desk))));
        assertThat(end.stop(reasoned(CLERK, asked))).isInstanceOf(Handled.NotAllowed.class);
        assertThat(done(end.stop(reasoned(HEAD, asked))).standing().stage()).isEqualTo(Stage.STOPPED);
    }

    @Test
    void whatEndedIsInProcessNoLongerWhateverItWasBeforeAcceptance() throws Exception {
        done(end.withdraw(errand(parent, TOWN.filed(parent, Town.BIRTH, TOWN.desk))));
        var withdrawn = done(end.withdraw(errand(parent, accepted())));
        assertThat(counted(TOWN.filed(parent, Town.BIRTH, TOWN.desk))).isEmpty();
        assertThat(counted(withdrawn)).contains(Tallied.WITHDRAWN);
        assertThat(counted(done(end.stop(reasoned(LEADER, accepted()))))).contains(Tallied.STOPPED);
        var sums =
                new Sums(Map.of(Tallied.ONLINE, 9L, Tallied.ON_TIME, 4L, Tallied.WITHDRAWN, 2L, Tallied.STOPPED, 1L));
        assertThat(sums.inProcess()).isEqualTo(2);
    }

    /** What its last fact is counted as. */
    private static Optional<Tallied> counted(Dossier dossier) {
        return JdbcClient.create(TOWN.database().program())
                .sql("SELECT e.name, CAST(e.data AS text) AS data FROM shared.event e"
                        + " WHERE e.subject = :id ORDER BY e.id DESC LIMIT 1")
                .param("id", dossier.id().value())
                .query((row, _) -> CountFigures.marks(new Happened(
                                1,
                                Instant.EPOCH,
                                row.getString("name"),
                                dossier.id().value(),
                                Optional.empty(),
                                Optional.empty(),
                                JsonMapper.shared().readTree(row.getString("data"))))
                        .map(Tallies.Mark::item)
                        .findFirst())
                .single();
    }

    @Test
    void whatIsSignedIsGivenOut() throws Exception {
        var signed = TOWN.accepted(TOWN.filed(parent, Town.BUSINESS, TOWN.desk), CLERK);
        var head = officer(Role.DIVISION_HEAD, TOWN.commune);
        for (var by : List.of(head, SPECIALIST, head, LEADER)) {
            signed = done(TOWN.bean(HandleDossier.class)
                    .handOn(errand(by, signed), by.equals(SPECIALIST) ? "Giấy chứng nhận" : "", Optional.empty()));
        }
        assertThat(end.withdraw(errand(parent, signed))).isEqualTo(new Handled.NotPossible(new Outcome.Decided()));
        assertThat(end.stop(reasoned(LEADER, signed))).isEqualTo(new Handled.NotPossible(new Outcome.Decided()));
        var owner = Optional.of(new Asker(Asker.Kind.OWNER, "", "thẻ căn cước"));
        assertThat(end.withdrawAtDesk(reasoned(CLERK, signed), owner))
                .isEqualTo(new Handled.NotPossible(new Outcome.Decided()));
        assertThat(TOWN.bean(Acts.class).open(parent, TOWN.folder(signed)))
                .filteredOn(act -> act.verb() == Verb.WITHDRAW)
                .extracting(Act::hindrance)
                .containsExactly(Optional.of(new Handled.NotPossible(new Outcome.Decided())));
    }

    @Test
    void theNoticeOnFormFiveSaysWhyAndItsStepsStayWhereTheyWere() throws Exception {
        var stopped = done(end.stop(reasoned(LEADER, accepted())));
        assertThat(text(printed(stopped)))
                .contains("Mẫu số 05", "Thiếu giấy ủy quyền", "Nguyễn Mẫu Trẻ")
                .contains(stopped.acceptance().orElseThrow().code().value());
        var withdrawn = done(end.withdraw(errand(parent, TOWN.filed(parent, Town.BIRTH, TOWN.desk))));
        assertThat(text(printed(withdrawn)))
                .contains("Người nộp rút hồ sơ", withdrawn.filing().code().value());
        assertThat(TOWN.bean(Locating.class).of(TOWN.folder(stopped)).stops())
                .extracting(Whereabouts.Stop::progress)
                .startsWith(Progress.PASSED, Progress.PRESENT, Progress.AHEAD);
    }

    private Dossier accepted() throws Exception {
        return TOWN.accepted(TOWN.filed(parent, Town.BIRTH, TOWN.desk), CLERK);
    }

    private byte[] printed(Dossier dossier) throws Exception {
        var words = TOWN.bean(Dictionary.class).in(Language.VIETNAMESE);
        var manner = new Manner("https://motcua.example", words);
        var out = new ByteArrayOutputStream();
        assertThat(TOWN.bean(LookAtPaper.class).look(parent, dossier.id(), PaperKind.ENDING, manner, out))
                .isInstanceOf(LookAtPaper.Outcome.Shown.class);
        assertThat(Readers.flaws(out.toByteArray(), PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(Readers.flaws(out.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
