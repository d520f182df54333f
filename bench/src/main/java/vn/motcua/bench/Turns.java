package vn.motcua.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Luân phiên: several kinds of request, measured in turns, so that none has a better hour than another. */
public final class Turns {
    private static final double PER_SECOND = 400;
    /** Long enough for the compiler of the virtual machine to come to rest, or nearly. */
    private static final Duration WARM_UP = Duration.ofSeconds(90);
    /** At once while warming up: as fast as the program answers, and no faster. */
    private static final int READERS = 2;

    /** A program that waits between requests takes other ways than one that never rests; those are warmed up by these. */
    private static final int REHEARSALS = 2;

    private static final int ROUNDS = 5;

    private final List<Side> sides;

    public Turns(List<Side> sides) {
        this.sides = List.copyOf(sides);
    }

    public List<Side> sides() {
        return sides;
    }

    /** All kinds in turn, so that none is measured while the compiler still works on it; how many that were. */
    public int warmUp() throws Exception {
        var began = System.nanoTime();
        Callable<Integer> reading = () -> {
            var count = 0;
            for (; System.nanoTime() - began < WARM_UP.toNanos(); count++) {
                sides.get(count % sides.size()).read(count / sides.size());
            }
            return count;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sum = 0;
            for (var read : threads.invokeAll(Collections.nCopies(READERS, reading))) {
                sum += read.get();
            }
            return sum;
        }
    }

    /** Rounds that do not count. */
    public void rehearse(Cpu.Meter meter) throws Exception {
        measure(meter, REHEARSALS);
        sides.forEach(side -> side.rounds.clear());
    }

    public void measure(Cpu.Meter meter) throws Exception {
        measure(meter, ROUNDS);
    }

    private void measure(Cpu.Meter meter, int rounds) throws Exception {
        for (var round = 0; round < rounds; round++) {
            for (var side : sides) {
                side.measure(meter);
            }
        }
    }

    /** How many requests a measurement makes. */
    public int requests() {
        return ROUNDS * sides.stream().mapToInt(side -> side.perRound).sum();
    }

    /** Một bên: one kind of request. */
    public static final class Side {
        private final Browser browser;
        private final List<HttpRequest> requests;
        private final String kind;
        private final int perRound;
        private final List<Cpu> rounds = new ArrayList<>();
        private String last = "";

        public Side(Browser browser, HttpRequest request, String kind, int perRound) {
            this(browser, List.of(request), kind, perRound);
        }

        /** Requests of one kind, sent one after the other and over again. */
        public Side(Browser browser, List<HttpRequest> requests, String kind, int perRound) {
            this.browser = browser;
            this.requests = List.copyOf(requests);
            this.kind = kind;
            this.perRound = perRound;
        }

        private int read(int number) throws IOException, InterruptedException {
            return browser.read(requests.get(number % requests.size()));
        }

        private void measure(Cpu.Meter meter) throws Exception {
            var begun = rounds.size() * perRound;
            var used = meter.of(() -> last = new OpenModel(PER_SECOND, perRound)
                    .run(number -> read(begun + number))
                    .toString());
            rounds.add(used.per(perRound));
        }

        /** The processor time of one, in the round in the middle. */
        public double median() {
            return middle().total();
        }

        private Cpu middle() {
            return rounds.stream()
                    .sorted(Comparator.comparingDouble(Cpu::total))
                    .toList()
                    .get(rounds.size() / 2);
        }

        @Override
        public String toString() {
            return "GET %s (%s) %s each, by rounds %s; the last round: %s"
                    .formatted(
                            requests.getFirst().uri().getPath() + (requests.size() > 1 ? " and others" : ""),
                            kind,
                            middle(),
                            rounds.stream()
                                    .map(round -> "%.3f".formatted(round.total()))
                                    .collect(Collectors.joining(" ")),
                            last);
        }
    }
}
