package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.calendar.Apology;
import vn.motcua.calendar.Appointment.PutOff;
import vn.motcua.document.press.Readers;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.LookAtPaper.Manner;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** What will be late is apologised for once, by a person, and judged by what was promised first. */
class ApologisingTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor DIVISION_HEAD = officer(Role.DIVISION_HEAD, TOWN.commune);
    private static final Actor LEADER = officer(Role.LEADER, TOWN.commune);

    private final PutOffDossier putOff = TOWN.bean(PutOffDossier.class);
    private final Actor owner = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void itIsDraftedWhenADayIsLeftAndNotBefore() throws Exception {
        var accepted = accepted();
        assertThat(offered(accepted)).as("all of its time is left").isEmpty();
        var late = late(accepted);
        assertThat(offered(late)).get().extracting(Acts.Act::later).isNotEqualTo(Optional.empty());
        assertThat(TOWN.bean(Acts.class).open(DIVISION_HEAD, TOWN.folder(late)))
                .as("a leader signs it")
                .noneMatch(act -> act.verb() == Verb.PUT_OFF);
    }

    @Test
    void aLeaderSignsItOnceAndOnTimeIsJudgedByTheFirstPromise() throws Exception {
        var late = late(accepted());
        assertThat(putOff.putOff(errand(LEADER, late), 3)).isEqualTo(new Handled.ReasonNeeded());
        assertThat(putOff.putOff(reasoned(DIVISION_HEAD, late), 3)).isInstanceOf(Handled.NotAllowed.class);
        assertThat(putOff.putOff(reasoned(LEADER, late), 0))
                .isEqualTo(new Handled.NotPossible(new Outcome.NotPutOff(PutOff.Refused.NOT_LATER)));
        var sorry = done(putOff.putOff(reasoned(LEADER, late), 3));
        assertThat(TOWN.bean(Dossiers.class).find(sorry.id())).contains(sorry);
        var given = sorry.acceptance().orElseThrow();
        assertThat(given.due()).isEqualTo(late.acceptance().flatMap(Acceptance::due));
        assertThat(sorry.due()).isEqualTo(given.apology().map(Apology::due));
        assertThat(putOff.putOff(reasoned(LEADER, sorry), 9))
                .isEqualTo(new Handled.NotPossible(new Outcome.NotPutOff(PutOff.Refused.ONLY_ONCE)));
        assertThat(offered(sorry)).isEmpty();
        assertThat(text(sorry)).contains("Mẫu số 04", "Thiếu giấy ủy quyền");

        var finished = finished(sorry);
        assertThat(onTime(finished))
                .as("the new promise is kept, the first was not")
                .isFalse();
    }

    private Dossier accepted() throws Exception {
        return TOWN.accepted(TOWN.filed(owner, Town.BUSINESS, TOWN.desk), CLERK);
    }

    /** As if it had been accepted and promised a month ago. */
    private static Dossier late(Dossier dossier) {
        JdbcClient.create(TOWN.database().owner())
                .sql("UPDATE dossier.dossier SET accepted_at = accepted_at - interval '30 days',"
                        + " due = due - interval '30 days' WHERE id = :id")
                .param("id", dossier.id().value())
                .update();
        return TOWN.bean(Dossiers.class).find(dossier.id()).orElseThrow();
    }

    private static Optional<Acts.Act> offered(Dossier dossier) {
        return TOWN.bean(Acts.class).open(LEADER, TOWN.folder(dossier)).stream()
                .filter(act -> act.verb() == Verb.PUT_OFF)
                .findFirst();
    }

    private static Dossier finished(Dossier dossier) {
        var specialist = officer(Role.SPECIALIST, TOWN.commune);
        var records = officer(Role.RECORDS_OFFICER, TOWN.commune);
        var now = dossier;
        for (var by : new Actor[] {DIVISION_HEAD, specialist, DIVISION_HEAD, LEADER, records}) {
            now = done(TOWN.bean(HandleDossier.class)
                    .handOn(errand(by, now), by.equals(specialist) ? "Giấy chứng nhận" : "", Optional.empty()));
        }
        return now;
    }

    private static boolean onTime(Dossier dossier) {
        return JdbcClient.create(TOWN.database().program())
                .sql("SELECT CAST(e.data ->> 'onTime' AS boolean) FROM shared.event e"
                        + " WHERE e.subject = :id AND e.name = 'dossier.finished'")
                .param("id", dossier.id().value())
                .query(Boolean.class)
                .single();
    }

    private String text(Dossier dossier) throws Exception {
        var words = TOWN.bean(Dictionary.class).in(Language.VIETNAMESE);
        var manner = new Manner("https://motcua.example", words);
        var out = new ByteArrayOutputStream();
        assertThat(TOWN.bean(LookAtPaper.class).look(owner, dossier.id(), PaperKind.APOLOGY, manner, out))
                .isInstanceOf(LookAtPaper.Outcome.Shown.class);
        assertThat(Readers.flaws(out.toByteArray(), PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(Readers.flaws(out.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
        try (var document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
