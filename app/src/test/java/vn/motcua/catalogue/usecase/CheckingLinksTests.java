package vn.motcua.catalogue.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.catalogue.Availability;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.OnlineService;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Terms;
import vn.motcua.catalogue.model.Flaw;
import vn.motcua.catalogue.usecase.CheckLinks.Outcome;
import vn.motcua.catalogue.usecase.LinkChecks.Checked;
import vn.motcua.catalogue.usecase.LinkProbe.Finding;
import vn.motcua.catalogue.usecase.LinkProbe.Health;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** Whether the addresses that procedures name still answer. */
@ExtendWith(OneHouse.class)
class CheckingLinksTests {
    private static final AtomicInteger CODES = new AtomicInteger(800_000);

    private final OneHouse.Opened one;
    private final PublishingDesk desk;
    private final String code = "4." + CODES.getAndIncrement();
    private final String address = "https://dichvu.example/" + code + "?a=1";
    private final Map<String, Finding> web = new ConcurrentHashMap<>();
    private final Actor administrator = PublishingDesk.officer(Role.AGENCY_ADMINISTRATOR);

    CheckingLinksTests(OneHouse.Opened one) {
        this.one = one;
        desk = new PublishingDesk(one.house());
        desk.published(leadingTo(address), VietnamTime.dateOf(now()).minusDays(1));
    }

    @Test
    void aPageThatIsGoneStandsAmongTheProblemsOfItsProcedureAtOnce() {
        web.put(address, Finding.answered(404));
        assertThat(check()).isInstanceOf(Outcome.Begun.class);
        assertThat(unwell()).hasValueSatisfying(link -> {
            assertThat(link.finding()).isEqualTo(new Finding(Health.GONE, 404));
            assertThat(link.since()).contains(link.at());
        });
        assertThat(problems()).containsExactly(new Flaw(Flaw.Kind.DEAD_LINK, address));
    }

    @Test
    void aSiteThatFailsCountsAsDeadTheSecondTimeAndIsForgottenWhenItIsWell() {
        web.put(address, Finding.answered(503));
        check();
        assertThat(problems()).isEmpty();
        var since = unwell().flatMap(Checked::since);
        check();
        assertThat(problems()).hasSize(1);
        assertThat(unwell().flatMap(Checked::since)).isEqualTo(since);
        web.remove(address);
        check();
        assertThat(unwell()).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatALaterRevisionNoLongerNamesIsNoProblemAnyMore() {
        web.put(address, Finding.answered(410));
        check();
        desk.published(leadingTo("https://moi.example/"), VietnamTime.dateOf(now()));
        assertThat(problems()).isEmpty();
        check();
        assertThat(unwell()).as("forgotten").isEmpty();
    }

    @Test
    void oneRoundIsWalkedAtATime() throws InterruptedException {
        var asked = new CountDownLatch(1);
        var mayAnswer = new CountDownLatch(1);
        var slow = checkLinks(
                _ -> {
                    asked.countDown();
                    await(mayAnswer);
                    return Finding.answered(200);
                },
                true);
        assertThat(slow.begin(administrator)).isInstanceOf(Outcome.Begun.class);
        asked.await();
        assertThat(check()).isInstanceOf(Outcome.UnderWay.class);
        assertThat(seen(slow).running()).isTrue();
        mayAnswer.countDown();
        while (seen(slow).running()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aNightHasOneRoundHoweverManyNodesThereAre() {
        var calls = new AtomicInteger();
        var nightly = checkLinks(
                _ -> {
                    calls.incrementAndGet();
                    return Finding.answered(200);
                },
                true);
        nightly.eachNight();
        var first = calls.get();
        nightly.eachNight();
        assertThat(calls).hasValue(first);
        assertThat(first).isPositive();
    }

    @Test
    void withoutInternetNobodyIsAskedAndThePageSaysSo() {
        var offline = checkLinks(
                _ -> {
                    throw new AssertionError("asked");
                },
                false);
        assertThat(offline.begin(administrator)).isInstanceOf(Outcome.NoInternet.class);
        assertThat(offline.carryOut(administrator, _ -> {})).isInstanceOf(Outcome.NoInternet.class);
        offline.eachNight();
        assertThat(seen(offline).internet()).isFalse();
        assertThat(seen(one.bean(CheckLinks.class)).internet())
                .as("where nobody set it")
                .isFalse();
    }

    @Test
    void aClerkChecksNothing() {
        var clerk = PublishingDesk.officer(Role.RECEPTION_CLERK);
        assertThat(checkLinks(this::answer, true).begin(clerk)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(checkLinks(this::answer, true).see(clerk)).isInstanceOf(Outcome.NotAllowed.class);
    }

    private Outcome check() {
        return checkLinks(this::answer, true).carryOut(administrator, _ -> {});
    }

    private Finding answer(String link) {
        return web.getOrDefault(link, Finding.answered(200));
    }

    private CheckLinks checkLinks(LinkProbe probe, boolean internet) {
        var checks = one.bean(LinkChecks.class);
        var clock = one.bean(Clock.class);
        var rounds = new LinkRounds(one.bean(Catalogue.class), checks, probe, clock);
        return new CheckLinks(rounds, checks, one.bean(Access.class), clock, internet);
    }

    private Outcome.Seen seen(CheckLinks checkLinks) {
        if (checkLinks.see(administrator) instanceof Outcome.Seen seen) {
            return seen;
        }
        throw new AssertionError("not seen");
    }

    private Optional<Checked> unwell() {
        return one.bean(LinkChecks.class).unwell().stream()
                .filter(link -> link.address().equals(address))
                .findFirst();
    }

    private List<Flaw> problems() {
        return one.bean(SeeProblems.class).list(administrator, Optional.of(Flaw.Kind.DEAD_LINK), 1)
                        instanceof SeeProblems.Outcome.Seen seen
                ? seen.lines().shown().stream()
                        .filter(line ->
                                line.revision().procedure().code().value().equals(code))
                        .flatMap(line -> line.flaws().stream())
                        .filter(flaw -> flaw.kind() == Flaw.Kind.DEAD_LINK)
                        .toList()
                : List.of();
    }

    private Instant now() {
        return one.bean(Clock.class).instant();
    }

    private Procedure leadingTo(String link) {
        var procedure = aProcedure(code);
        var terms = procedure.terms();
        return new Procedure(
                procedure.code(),
                procedure.heading(),
                new Terms(
                        terms.methods(),
                        List.of(new OnlineService("", OnlineService.Extent.FULL, Optional.empty(), Optional.of(link))),
                        terms.competence(),
                        terms.onSupplement(),
                        terms.silence(),
                        terms.nonTerritorial(),
                        new Availability.Offered()),
                procedure.papers(),
                procedure.process(),
                procedure.guidance());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
