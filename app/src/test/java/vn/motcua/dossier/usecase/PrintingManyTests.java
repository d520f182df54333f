package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.officer;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.document.FileId;
import vn.motcua.document.Files;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.PrintRuns.Run;
import vn.motcua.dossier.usecase.PrintRuns.State;
import vn.motcua.dossier.usecase.SeePrintRuns.Outcome;
import vn.motcua.identity.web.Browser;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** The papers of many dossiers in one file: watched, given up, taken over by another node, fetched for a day. */
class PrintingManyTests {
    private static final Town TOWN = new Town();
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Actor clerk = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private final PrintMany printMany = TOWN.bean(PrintMany.class);
    private final SeePrintRuns seePrintRuns = TOWN.bean(SeePrintRuns.class);
    private final PrintRuns runs = TOWN.bean(PrintRuns.class);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void whatWasChosenIsOneFileForArchivesAndEachPaperInItIsEntered() throws Exception {
        var one = accepted();
        var other = accepted();
        var elsewhere = TOWN.filed(citizen(), Town.BENEFIT, TOWN.city);
        for (var kind : PrintMany.KINDS) {
            var id = UUID.randomUUID();
            var chosen = List.of(one.id(), other.id(), one.id(), elsewhere.id(), new DossierId(UUID.randomUUID()));
            assertThat(printMany.begin(clerk, id, kind, chosen, PrintShop.SITE))
                    .isEqualTo(new PrintMany.Outcome.Begun(id));
            assertThat(printMany.begin(clerk, id, kind, chosen, PrintShop.SITE))
                    .as("asked for twice")
                    .isEqualTo(new PrintMany.Outcome.Begun(id));
            var pdf = fetched(printed(id));
            PrintShop.assertFlawless(pdf);
            assertThat(PrintShop.text(pdf)).contains(one.code(), other.code()).doesNotContain("Bản in lại");
            try (var paper = Loader.loadPDF(pdf)) {
                assertThat(paper.getNumberOfPages()).isGreaterThanOrEqualTo(2);
            }
            assertThat(prints(one, kind)).isEqualTo(1);
        }
        assertThat(TOWN.facts(one)).contains("dossier.paper-printed");
        new PrintShop(TOWN).asked(clerk, one, PaperKind.RECEIPT, UUID.randomUUID());
        assertThat(prints(one, PaperKind.RECEIPT)).as("a copy").isEqualTo(2);
    }

    @Test
    void onlyWhoAskedSeesItAndToFetchItIsALook() throws Exception {
        var id = UUID.randomUUID();
        printMany.begin(clerk, id, PaperKind.RECEIPT, List.of(accepted().id()), PrintShop.SITE);
        fetched(printed(id));
        assertThat(looks(id)).isEqualTo(1);
        var colleague = officer(Role.RECEPTION_CLERK, TOWN.desk);
        assertThat(seePrintRuns.find(colleague, id)).isEqualTo(new Outcome.Unknown());
        assertThat(seePrintRuns.fetch(colleague, id)).isEqualTo(new Outcome.Unknown());
        assertThat(seePrintRuns.cancel(colleague, id)).isEqualTo(new Outcome.Unknown());
        assertThat(seePrintRuns.fetch(citizen(), id)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(printMany.begin(citizen(), UUID.randomUUID(), PaperKind.RECEIPT, List.of(), PrintShop.SITE))
                .isInstanceOf(PrintMany.Outcome.NotAllowed.class);
        assertThat(printMany.begin(clerk, UUID.randomUUID(), PaperKind.RECEIPT, List.of(), PrintShop.SITE))
                .isEqualTo(new PrintMany.Outcome.NothingToPrint());
    }

    @Test
    void whatANodeLeftAnotherPrintsAndTheFirstIsToldSo() throws Exception {
        var begun = Instant.now();
        var first = takenAlone(accepted(), begun);
        assertThat(runs.take(begun, begun.plus(LEASE)))
                .as("nobody else while its time lasts")
                .isEmpty();
        assertThat(runs.tell(first, 40, begun.plus(LEASE))).isTrue();
        var second = takenOver(first, begun.plus(LEASE).plusSeconds(1));
        assertThat(second.percent()).isEqualTo(40);
        assertThat(runs.tell(first, 60, begun.plus(LEASE))).isFalse();
        assertThat(runs.finish(first, new FileId(UUID.randomUUID()))).isFalse();
        assertThat(runs.sheets(second.id())).hasSize(1);
        takenOver(first, begun.plus(LEASE).plus(LEASE).plusSeconds(2));
        assertThat(runs.take(begun.plus(LEASE.multipliedBy(4)), begun.plus(LEASE.multipliedBy(5))))
                .isEmpty();
        assertThat(runs.find(first.id(), first.asker()))
                .get()
                .extracting(Run::state)
                .as("three times are enough")
                .isEqualTo(State.FAILED);
    }

    @Test
    void whatIsCancelledWasNotPrinted() throws Exception {
        var dossier = accepted();
        var run = takenAlone(dossier, Instant.now());
        assertThat(prints(dossier, PaperKind.RECEIPT)).isEqualTo(1);
        assertThat(seePrintRuns.cancel(clerk, run.id())).isInstanceOf(Outcome.Found.class);
        assertThat(state(run.id())).isEqualTo(State.CANCELLED);
        assertThat(runs.tell(run, 60, Instant.now())).as("the press stops").isFalse();
        assertThat(runs.finish(run, new FileId(UUID.randomUUID()))).isFalse();
        assertThat(prints(dossier, PaperKind.RECEIPT)).isZero();
        assertThat(seePrintRuns.fetch(clerk, run.id())).isEqualTo(new Outcome.Unknown());
        var original = new PrintShop(TOWN).printed(clerk, dossier, PaperKind.RECEIPT);
        assertThat(PrintShop.text(original)).doesNotContain("Bản in lại");
    }

    @Test
    void afterADayItIsGoneWithItsFile() throws Exception {
        var id = UUID.randomUUID();
        printMany.begin(clerk, id, PaperKind.RECEIPT, List.of(accepted().id()), PrintShop.SITE);
        var file = printed(id).file().orElseThrow();
        JdbcClient.create(TOWN.database().owner())
                .sql("UPDATE dossier.print_run SET asked_at = asked_at - interval '1 day' WHERE id = :id")
                .param("id", id)
                .update();
        assertThat(seePrintRuns.fetch(clerk, id)).isEqualTo(new Outcome.Unknown());
        TOWN.bean(KeepPrintRun.class).sweep();
        assertThat(TOWN.bean(Files.class).find(file)).isEmpty();
        assertThat(seePrintRuns.find(clerk, id)).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void aClerkChoosesInTheListWatchesAndFetches() throws Exception {
        TOWN.filed(citizen(), Town.BIRTH, TOWN.desk);
        var browser = new Browser(TOWN.house());
        browser.signIn("tiepnhan", Town.PASSWORD);
        var list = "?tray=reception-clerk@" + TOWN.desk;
        assertThat(browser.get("/desk/dossiers" + list).body()).contains("In các hồ sơ đã chọn", "name=\"dossier\"");
        var nothing =
                browser.post("/desk/prints" + list, "id", UUID.randomUUID().toString(), "kind", "control");
        assertThat(nothing.statusCode()).isEqualTo(422);
        var id = UUID.randomUUID();
        var begun = browser.post("/desk/prints" + list, "id", id.toString(), "kind", "control", "all", "yes");
        assertThat(Browser.leadsTo(begun)).isEqualTo("/desk/prints/" + id);
        var watched = browser.get("/desk/prints/" + id);
        if (watched.headers().firstValue("Refresh").isPresent()) {
            assertThat(watched.body()).contains("<progress", "Hủy lượt in");
            leavesThePress(id);
            watched = browser.get("/desk/prints/" + id);
        }
        assertThat(watched.body()).contains("Đã in xong", "Tải được đến");
        assertThat(browser.get("/en/desk/prints").body()).contains("Printed", "Can be downloaded until");
        var pdf = browser.get("/desk/prints/" + id + ".pdf");
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(browser.get("/desk/prints/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    private Dossier accepted() throws Exception {
        return TOWN.accepted(TOWN.filed(citizen(), Town.BIRTH, TOWN.desk), clerk);
    }

    /** Entered and taken in one moment, so that the press of the house does not get it. */
    private Run takenAlone(Dossier dossier, Instant at) {
        var asker = clerk.who().orElseThrow();
        var run = new Run(
                UUID.randomUUID(),
                asker,
                at.minus(Duration.ofHours(1)),
                PaperKind.RECEIPT,
                PrintShop.SITE,
                false,
                1,
                State.WAITING,
                0,
                0,
                Optional.empty());
        var subject = new PrintMany.Subject(dossier.id(), 2);
        return Objects.requireNonNull(TOWN.bean(TransactionTemplate.class).execute(_ -> {
            TOWN.bean(EnterPrintRun.class).enter(clerk, run, List.of(subject));
            return runs.take(at, at.plus(LEASE)).orElseThrow();
        }));
    }

    private Run takenOver(Run run, Instant at) {
        var taken = runs.take(at, at.plus(LEASE)).orElseThrow();
        assertThat(taken.id()).isEqualTo(run.id());
        return taken;
    }

    /** Asks the tables, not the page: a page asked for without a pause is refused as a flood. */
    private static void leavesThePress(UUID run) {
        var waiting = JdbcClient.create(TOWN.database().owner())
                .sql("SELECT r.state = 'waiting' FROM dossier.print_run r WHERE r.id = :id")
                .param("id", run);
        var deadline = Instant.now().plus(LONGEST);
        while (waiting.query(Boolean.class).single() && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
    }

    private Run printed(UUID id) {
        var deadline = Instant.now().plus(LONGEST);
        while (state(id) == State.WAITING && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
        assertThat(state(id)).isEqualTo(State.PRINTED);
        return run(id);
    }

    private State state(UUID id) {
        return run(id).state();
    }

    private Run run(UUID id) {
        return runs.find(id, clerk.who().orElseThrow()).orElseThrow();
    }

    private byte[] fetched(Run run) throws IOException {
        try (var content = ((Outcome.Fetched) seePrintRuns.fetch(clerk, run.id())).content()) {
            return content.readAllBytes();
        }
    }

    private static int prints(Dossier dossier, PaperKind kind) {
        return JdbcClient.create(TOWN.database().owner())
                .sql("SELECT count(*) FROM dossier.print p WHERE p.dossier_id = :id AND p.kind = :kind")
                .param("id", dossier.id().value())
                .param("kind", kind.key())
                .query(Integer.class)
                .single();
    }

    private static int looks(UUID run) {
        return JdbcClient.create(TOWN.database().owner())
                .sql("SELECT count(*) FROM shared.journal j WHERE j.record = :id AND j.action = 'dossier.fetch-many'"
                        + " AND j.outcome = 'SEEN'")
                .param("id", run)
                .query(Integer.class)
                .single();
    }
}
