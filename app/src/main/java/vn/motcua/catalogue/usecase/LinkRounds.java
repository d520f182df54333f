package vn.motcua.catalogue.usecase;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.model.Links;
import vn.motcua.catalogue.usecase.LinkChecks.Checked;
import vn.motcua.catalogue.usecase.LinkChecks.Round;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Uuid7;

/**
 * Lượt kiểm tra: some hosts are asked side by side, and each of them one question after the other, so that no office
 * notices.
 */
@Component
class LinkRounds {
    private static final int HOSTS_AT_ONCE = 4;
    private static final int TOLD_EVERY = 5;

    private final Catalogue catalogue;
    private final LinkChecks checks;
    private final LinkProbe probe;
    private final Clock clock;

    LinkRounds(Catalogue catalogue, LinkChecks checks, LinkProbe probe, Clock clock) {
        this.catalogue = catalogue;
        this.checks = checks;
        this.probe = probe;
        this.clock = clock;
    }

    /** Enters a round; empty while another is under way, and where that night's was begun already. */
    Optional<Prepared> prepare(Actor by, Optional<LocalDate> night) {
        var links = named();
        var now = clock.instant();
        checks.giveUp(now.minus(CheckLinks.STOPPED), now);
        var round = new Round(Uuid7.at(now), now, links.size(), 0, now, Optional.empty());
        return checks.begin(round, night, by.who()) ? Optional.of(new Prepared(round, links)) : Optional.empty();
    }

    private Map<String, Set<ProcedureCode>> named() {
        var links = new TreeMap<String, Set<ProcedureCode>>();
        for (var revision : catalogue.inForce()) {
            Links.of(revision.procedure())
                    .forEach(link -> links.computeIfAbsent(link, _ -> new TreeSet<>())
                            .add(revision.procedure().code()));
        }
        return links;
    }

    /** Asks every address. Told now and then how many are behind it. */
    void walk(Prepared prepared, IntConsumer progress) {
        var before = checks.unwell().stream().collect(Collectors.toMap(Checked::address, each -> each));
        var behind = new AtomicInteger();
        try (var hosts =
                Executors.newFixedThreadPool(HOSTS_AT_ONCE, Thread.ofVirtual().factory())) {
            var asking = prepared.links().keySet().stream()
                    .collect(Collectors.groupingBy(LinkRounds::host, TreeMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(links -> CompletableFuture.runAsync(
                            () -> links.forEach(link -> {
                                ask(prepared, link, Optional.ofNullable(before.get(link)));
                                tell(prepared.round(), behind.incrementAndGet(), progress);
                            }),
                            hosts));
            CompletableFuture.allOf(asking.toArray(CompletableFuture<?>[]::new)).join();
        }
        checks.finish(prepared.round().id(), clock.instant());
    }

    private void ask(Prepared prepared, String link, Optional<Checked> before) {
        var finding = probe.ask(link);
        var now = clock.instant();
        var isAlive = finding.health() == LinkProbe.Health.ALIVE;
        checks.record(
                prepared.round().id(),
                new Checked(
                        link,
                        prepared.links().getOrDefault(link, Set.of()),
                        finding,
                        isAlive ? 0 : before.map(Checked::failures).orElse(0) + 1,
                        now,
                        isAlive
                                ? Optional.empty()
                                : before.flatMap(Checked::since).or(() -> Optional.of(now))));
    }

    private void tell(Round round, int behind, IntConsumer progress) {
        if (behind % TOLD_EVERY == 0) {
            checks.moved(round.id(), behind, clock.instant());
            progress.accept(behind);
        }
    }

    private static String host(String link) {
        try {
            return Optional.ofNullable(URI.create(link).getHost()).orElse("");
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    /** Lượt đã sẵn sàng, with the addresses and the procedures that name them. */
    record Prepared(Round round, Map<String, Set<ProcedureCode>> links) {}
}
