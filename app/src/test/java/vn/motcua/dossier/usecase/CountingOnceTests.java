package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.RecountFigures;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Sums;
import vn.motcua.dossier.model.Tallied;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Whatever is declared a duplicate and taken back again, each request is one case in the figures. */
class CountingOnceTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final int CASES = 4;
    private static final int TURNS = 24;

    private final PublicFigures figures = TOWN.bean(PublicFigures.class);
    private final Actor owner = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void eachRequestIsOneCaseAndARecountSaysTheSame() throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var open = new ArrayList<Dossier>();
        var ended = new ArrayList<Dossier>();
        for (var number = 0; number < CASES; number++) {
            open.add(TOWN.accepted(TOWN.filed(owner, Town.BIRTH, TOWN.desk), CLERK));
        }
        for (var turn = 0; turn < TURNS; turn++) {
            turn(open, ended, random);
        }
        var sums = counted(open.size(), ended.size(), "seed " + seed);
        assertThat(sums.received()).isEqualTo(open.size());
        assertThat(sums.received(Channel.ONLINE)).isEqualTo(open.size());
        assertThat(sums.inProcess()).isEqualTo(open.size());
        assertThat(List.of(sums.of(Tallied.STOPPED), sums.finished())).containsOnly(0L);
        assertThat(TOWN.bean(RecountFigures.class).compare().differences())
                .as("seed " + seed)
                .isEmpty();
        assertThat(figures.byMonth())
                .singleElement()
                .satisfies(month ->
                        assertThat(month.lines().getFirst().sums().received()).isEqualTo(open.size()));
    }

    private static void turn(List<Dossier> open, List<Dossier> ended, Random random) {
        if (open.size() > 1 && (ended.isEmpty() || random.nextBoolean())) {
            merge(open, ended, random);
        } else {
            separate(open, ended, random);
        }
    }

    private static void merge(List<Dossier> open, List<Dossier> ended, Random random) {
        var duplicate = open.remove(random.nextInt(open.size()));
        var kept = open.get(random.nextInt(open.size()));
        ended.add(done(TOWN.bean(MergeDossiers.class).merge(reasoned(holder(), duplicate), kept.id(), Set.of())));
    }

    private static void separate(List<Dossier> open, List<Dossier> ended, Random random) {
        var mistaken = ended.remove(random.nextInt(ended.size()));
        open.add(done(TOWN.bean(SeparateDossiers.class).separate(reasoned(holder(), mistaken))));
    }

    /** Whoever has it after it was accepted. */
    private static Actor holder() {
        return officer(Role.SPECIALIST, TOWN.commune);
    }

    private Sums counted(long received, long duplicates, String seed) {
        var clock = TOWN.bean(Clock.class);
        var end = clock.instant().plus(Duration.ofSeconds(30));
        while (true) {
            var sums = figures.altogether().all();
            if (sums.received() == received && sums.of(Tallied.DUPLICATE) == duplicates) {
                return sums;
            }
            assertThat(clock.instant()).as(seed + ": " + sums).isBefore(end);
            Thread.onSpinWait();
        }
    }
}
