package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.officer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierFinished;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.RecountFigures;
import vn.motcua.dossier.RecountFigures.Difference;
import vn.motcua.dossier.RecountFigures.Recount;
import vn.motcua.dossier.model.Sums;
import vn.motcua.dossier.model.Tallied;
import vn.motcua.dossier.usecase.Tallies.Mark;
import vn.motcua.identity.web.Browser;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Happened;
import vn.motcua.shared.Role;

/** The public figures follow from the event log alone. */
class CountingFiguresTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);

    private final PublicFigures figures = TOWN.bean(PublicFigures.class);
    private final Clock clock = TOWN.bean(Clock.class);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void countedAnewFromTheLogTheyAreTheSame() throws Exception {
        var browser = new Browser(TOWN.house());
        assertThat(browser.get("/figures").body()).contains("Chưa có hồ sơ nào");
        for (var dossiers = 0; dossiers < 3; dossiers++) {
            TOWN.accepted(TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk), CLERK);
        }
        finish(true);
        finish(false);
        awaitFinished(2);

        var anew = marks().stream().collect(Collectors.groupingBy(Mark::item, Collectors.counting()));
        assertThat(anew).isEqualTo(Map.of(Tallied.ONLINE, 3L, Tallied.ON_TIME, 1L, Tallied.LATE, 1L));
        assertThat(figures.altogether().all()).isEqualTo(new Sums(anew));
        assertThat(figures.byMonth())
                .singleElement()
                .satisfies(month -> assertThat(month.lines().getFirst().sums()).isEqualTo(new Sums(anew)));
        everybodyReadsThem(browser);
        aWrongFigureIsNamedAndPutRight();
    }

    private void aWrongFigureIsNamedAndPutRight() {
        var recount = TOWN.bean(RecountFigures.class);
        assertThat(recount.compare()).isEqualTo(new Recount(5, List.of()));
        var owner = JdbcClient.create(TOWN.database().owner());
        owner.sql("UPDATE dossier.tally SET count = count + 4 WHERE item = 'late'")
                .update();
        owner.sql("DELETE FROM dossier.tally_total WHERE item = 'online'").update();
        var month = YearMonth.from(TOWN.today());
        var wrong = new Recount(
                5,
                List.of(
                        new Difference(Optional.empty(), "Y99.01.01", "online", 0, 3),
                        new Difference(Optional.of(month), "Y99.01.01", "late", 5, 1)));
        assertThat(recount.compare()).isEqualTo(wrong);
        assertThat(figures.altogether().all().received()).as("only compared").isZero();
        assertThat(recount.correct()).isEqualTo(wrong);
        assertThat(recount.compare().differences()).isEmpty();
        assertThat(figures.altogether().all().received()).isEqualTo(3);
        assertThat(figures.byMonth().getFirst().lines().getFirst().sums().of(Tallied.LATE))
                .isEqualTo(1);
    }

    private static void everybodyReadsThem(Browser browser) {
        assertThat(browser.get("/figures").body()).contains("50,0%", "Số liệu minh họa", "766");
        assertThat(browser.get("/en/figures").body()).contains("50.0%");
        assertThat(browser.get("/figures.csv").body()).contains(",\"", ",0,0,3,0,0,0,1,1,0,0,0,0,0,0\r\n");
        assertThat(browser.get("/figures.json").body())
                .contains("\"inProcess\":1", "\"onTimePercent\":50.0", "\"illustrative\":true");
    }

    @Test
    void everyChannelAndWhoFiledIsToldApart() {
        assertThat(mark("dossier.accepted", "{\"channel\":1,\"assisted\":true}"))
                .contains(Tallied.DIRECT_ASSISTED);
        assertThat(mark("dossier.accepted", "{\"channel\":3,\"assisted\":false}"))
                .contains(Tallied.POSTAL);
        assertThat(mark("dossier.accepted", "{}"))
                .as("a fact of the first days")
                .contains(Tallied.ONLINE);
        assertThat(mark("dossier.filed", "{}")).isEmpty();
        for (var item : Tallied.values()) {
            assertThat(Tallied.of(item.key())).isEqualTo(item);
            item.channel()
                    .ifPresent(channel -> assertThat(Tallied.received(channel, item.isAssisted()))
                            .isEqualTo(item));
        }
    }

    @Test
    void aShareOfNothingIsUnknownNotNought() {
        var sums = new Sums(Map.of(Tallied.ONLINE, 5L, Tallied.ONLINE_ASSISTED, 2L, Tallied.DIRECT, 1L));
        assertThat(sums.onTime()).isEmpty();
        assertThat(List.of(sums.received(), sums.received(Channel.ONLINE), sums.assisted(), sums.own()))
                .containsExactly(8L, 7L, 2L, 6L);
        var both = Sums.of(List.of(sums, new Sums(Map.of(Tallied.ON_TIME, 3L, Tallied.LATE, 1L))));
        assertThat(both.onTime()).contains(75.0);
        assertThat(both.inProcess()).isEqualTo(4);
    }

    private static Optional<Tallied> mark(String name, String data) {
        var text = data.replace("{", "{\"desk\":\"" + UUID.randomUUID() + "\"" + (data.equals("{}") ? "" : ","));
        return CountFigures.marks(happened(name, Instant.EPOCH, text))
                .map(Mark::item)
                .findFirst();
    }

    /** As the log tells it. */
    private static void finish(boolean onTime) {
        var fact = new DossierFinished(new DossierId(UUID.randomUUID()), TOWN.desk, onTime, false);
        TOWN.bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> TOWN.bean(EventLog.class).append(new Actor.Program("test"), fact));
    }

    private void awaitFinished(int number) {
        var end = clock.instant().plus(Duration.ofSeconds(30));
        while (figures.altogether().all().finished() < number) {
            assertThat(clock.instant()).as("counted in time").isBefore(end);
            Thread.onSpinWait();
        }
    }

    private static List<Mark> marks() {
        return JdbcClient.create(TOWN.database().owner())
                .sql("SELECT e.name, e.at, CAST(e.data AS text) AS data FROM shared.event e ORDER BY e.id")
                .query((row, _) -> happened(
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("data")))
                .list()
                .stream()
                .flatMap(CountFigures::marks)
                .toList();
    }

    private static Happened happened(String name, Instant at, String data) {
        return new Happened(
                0,
                at,
                name,
                UUID.randomUUID(),
                Optional.empty(),
                Optional.empty(),
                JsonMapper.shared().readTree(data));
    }
}
