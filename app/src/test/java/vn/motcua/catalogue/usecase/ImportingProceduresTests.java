package vn.motcua.catalogue.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.csv;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CatalogueFixtures;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.exchange.Column;
import vn.motcua.catalogue.exchange.Mistake;
import vn.motcua.catalogue.exchange.RandomRows;
import vn.motcua.catalogue.exchange.Row;
import vn.motcua.catalogue.usecase.ImportRun.Fate;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.Uuid7;

/** From a file to the catalogue, on a real database. */
class ImportingProceduresTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);
    private static final ImportDesk DESK = new ImportDesk(HOUSE);
    private static final AtomicInteger CODES = new AtomicInteger(100_000);

    private final TryImport tryImport = HOUSE.bean(TryImport.class);
    private final PublishImport publishImport = HOUSE.bean(PublishImport.class);
    private final Catalogue catalogue = HOUSE.bean(Catalogue.class);

    private final Row row =
            row("2." + CODES.getAndIncrement(), Map.of(Column.TIME_LIMIT, "3 ngày", Column.DECISION, "7/QĐ"));

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void aTriedFileChangesNothingAndAPublishedOneIsReadAtOnce() throws IOException {
        var run = DESK.tried(row);
        assertThat(DESK.counts(run)).containsEntry(Fate.NEW, 1L);
        assertThat(DESK.inForce(row)).isEmpty();
        DESK.publish(run);
        assertThat(DESK.inForce(row)).hasValueSatisfying(revision -> {
            assertThat(revision.decision()).isEqualTo("7/QĐ");
            assertThat(revision.from()).isEqualTo(DESK.today);
            assertThat(revision.number()).isEqualTo(1);
        });
        assertThat(DESK.see(run, Fate.NEW).run().state()).isEqualTo(ImportRun.State.PUBLISHED);
    }

    @Test
    void whatWasNotPublishedIsDiscardedWithItsLinesAndStaysInTheList() throws IOException {
        var run = DESK.tried(row);
        var discardImport = HOUSE.bean(DiscardImport.class);
        for (var said = 0; said < 2; said++) {
            assertThat(discardImport.discard(DESK.administrator, run))
                    .isInstanceOf(DiscardImport.Outcome.Discarded.class);
        }
        var seen = DESK.see(run, Fate.NEW);
        assertThat(seen.run().state()).isEqualTo(ImportRun.State.DISCARDED);
        assertThat(seen.lines()).isEmpty();
        assertThat(publishImport.publish(DESK.administrator, run, _ -> {}))
                .isInstanceOf(PublishImport.Outcome.NotTried.class);
        assertThat(DESK.inForce(row)).isEmpty();
        var published = DESK.tried(row);
        DESK.publish(published);
        assertThat(discardImport.discard(DESK.administrator, published))
                .isInstanceOf(DiscardImport.Outcome.PublishedAlready.class);
        assertThat(HOUSE.bean(SeeImports.class).latest(DESK.administrator, 1))
                .isInstanceOfSatisfying(
                        SeeImports.Outcome.Listed.class,
                        listed -> assertThat(listed.runs().shown())
                                .extracting(ImportRun::id)
                                .contains(run, published));
    }

    @Test
    void theSameFileAgainChangesNothingEvenWhereSomethingWasMendedHereMeanwhile() throws IOException {
        DESK.publish(DESK.tried(row));
        var first = DESK.inForce(row).orElseThrow();
        revise(first, "Tên đã sửa ở đây", DESK.today.plusDays(1));
        var again = DESK.tried(DESK.today.plusDays(2), row);
        assertThat(DESK.counts(again)).containsEntry(Fate.UNCHANGED, 1L).containsEntry(Fate.CHANGED, 0L);
        DESK.publish(again);
        assertThat(catalogue.history(ImportDesk.code(row))).hasSize(2);
    }

    @Test
    void aChangedRowMakesANewRevisionAndTellsWhatChanges() throws IOException {
        DESK.publish(DESK.tried(row));
        var changed = with(row, Column.TIME_LIMIT, "2 ngày");
        var run = DESK.tried(DESK.today.plusDays(1), changed);
        assertThat(DESK.see(run, Fate.CHANGED).lines())
                .flatExtracting(SeeImports.Told::differences)
                .extracting(difference -> difference.before() + " > " + difference.after())
                .containsExactly("3 ngày > 2 ngày");
        DESK.publish(run);
        assertThat(catalogue.history(ImportDesk.code(row)))
                .extracting(Revision::until)
                .containsExactly(Optional.empty(), Optional.of(DESK.today.plusDays(1)));
    }

    @Test
    void whatBeginsOnThatDayIsNotWrittenOver() throws IOException {
        DESK.publish(DESK.tried(row));
        var run = DESK.tried(with(row, Column.TIME_LIMIT, "2 ngày"));
        assertThat(DESK.mistakes(run)).containsExactly(Mistake.Kind.DAY_TAKEN);
    }

    @Test
    void eachRefusedRowIsToldAndTheOthersGoOn() throws IOException {
        var wrong = row("2." + CODES.getAndIncrement(), Map.of(Column.TIME_LIMIT, "3 buổi"));
        var run = DESK.tried(row, wrong, row);
        assertThat(DESK.mistakes(run)).containsExactly(Mistake.Kind.UNKNOWN_UNIT, Mistake.Kind.DUPLICATE_CODE);
        assertThat(DESK.see(run, Fate.REFUSED).lines())
                .extracting(told -> told.line().number())
                .containsExactly(3L, 4L);
        DESK.publish(run);
        assertThat(DESK.inForce(row)).isPresent();
        assertThat(DESK.inForce(wrong)).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsRefusedAsAWhole() throws IOException {
        var run = DESK.received("code,name\n1.000001,x".getBytes(java.nio.charset.StandardCharsets.UTF_8), DESK.today);
        assertThat(tryImport.tryOut(DESK.administrator, run, _ -> {}))
                .isInstanceOfSatisfying(
                        TryImport.Outcome.Tried.class,
                        tried -> assertThat(tried.run().mistake().map(Mistake::kind))
                                .contains(Mistake.Kind.MISSING_COLUMN));
        assertThat(publishImport.publish(DESK.administrator, run, _ -> {}))
                .isEqualTo(new PublishImport.Outcome.NotTried(ImportRun.State.REFUSED));
    }

    @Test
    void aReadingCutShortGoesOnBehindTheLastLineKept() throws IOException {
        var file = csv(many(450, 11));
        var run = DESK.received(file, DESK.today);
        assertThatThrownBy(() -> tryImport.tryOut(DESK.administrator, run, ImportingProceduresTests::fallOver))
                .isInstanceOf(PowerCut.class);
        assertThat(DESK.received(file, DESK.today)).as("the same file goes on").isEqualTo(run);
        assertThat(DESK.see(run, Fate.NEW).run().readUpTo()).isPositive();
        tryImport.tryOut(DESK.administrator, run, _ -> {});
        assertThat(DESK.counts(run).values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(450);
        assertThat(DESK.mistakes(run)).isEmpty();
    }

    @Test
    void aPublicationCutShortLeavesNothingVisibleAndIsDoneAgain() throws IOException {
        var rows = many(250, 12);
        var run = DESK.tried(rows.toArray(Row[]::new));
        var edition = catalogue.edition();
        assertThatThrownBy(() -> publishImport.publish(DESK.administrator, run, ImportingProceduresTests::fallOver))
                .isInstanceOf(PowerCut.class);
        assertThat(rows).allSatisfy(each -> assertThat(DESK.inForce(each)).isEmpty());
        assertThat(catalogue.edition()).isEqualTo(edition);
        assertThat(revisions(rows)).isZero();
        DESK.publish(run);
        assertThat(rows).allSatisfy(each -> assertThat(DESK.inForce(each)).isPresent());
    }

    @Test
    void saidTwiceItIsPublishedOnce() throws IOException {
        var run = DESK.tried(row);
        DESK.publish(run);
        DESK.publish(run);
        assertThat(catalogue.history(ImportDesk.code(row))).hasSize(1);
    }

    @Test
    void onlyAnAdministratorOfTheSystemImports() throws IOException {
        var run = DESK.tried(row);
        for (var other : List.of(ImportDesk.officer(Role.AGENCY_ADMINISTRATOR), new Actor.Visitor())) {
            assertThat(HOUSE.bean(ReceiveFile.class)
                            .receive(
                                    other,
                                    "x.csv",
                                    () -> new ByteArrayInputStream(csv(List.of(row))),
                                    ImportDesk.terms(DESK.today)))
                    .isInstanceOf(ReceiveFile.Outcome.NotAllowed.class);
            assertThat(tryImport.tryOut(other, run, _ -> {})).isInstanceOf(TryImport.Outcome.NotAllowed.class);
            assertThat(publishImport.publish(other, run, _ -> {})).isInstanceOf(PublishImport.Outcome.NotAllowed.class);
            assertThat(HOUSE.bean(SeeImports.class).see(other, run, Fate.NEW, 0))
                    .isInstanceOf(SeeImports.Outcome.NotAllowed.class);
        }
    }

    private static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static void fallOver(long line) {
        if (line > 1) {
            throw new PowerCut();
        }
    }

    private static List<Row> many(int count, long seed) {
        var random = new RandomRows(seed);
        var first = CODES.getAndAdd(count);
        return IntStream.range(first, first + count).mapToObj(random::next).toList();
    }

    private void revise(Revision revision, String name, LocalDate from) {
        var id = new RevisionId(Uuid7.at(HOUSE.bean(Clock.class).instant()));
        HOUSE.bean(SaveDraft.class)
                .save(
                        ImportDesk.officer(Role.AGENCY_ADMINISTRATOR),
                        id,
                        0,
                        CatalogueFixtures.named(revision.procedure(), name));
        HOUSE.bean(MoveDraft.class).submit(ImportDesk.officer(Role.AGENCY_ADMINISTRATOR), id);
        assertThat(HOUSE.bean(PublishRevision.class)
                        .publish(ImportDesk.officer(Role.LEADER), id, from, ImportDesk.DECISION))
                .isInstanceOf(PublishRevision.Outcome.Published.class);
    }

    private static Row with(Row row, Column column, String text) {
        var cells = new java.util.EnumMap<>(row.cells());
        cells.put(column, text);
        return new Row(cells);
    }

    private static long revisions(List<Row> rows) {
        return JdbcClient.create(DATABASE.owner())
                .sql("""
                        SELECT count(*) FROM catalogue.procedure p WHERE p.code IN (:codes)
                        """)
                .param("codes", rows.stream().map(each -> each.at(Column.CODE)).toList())
                .query(Long.class)
                .single();
    }
}
