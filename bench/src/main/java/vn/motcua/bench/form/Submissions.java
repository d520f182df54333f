package vn.motcua.bench.form;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;

/**
 * Mười nghìn lần nộp, made up from fixed seeds over all forms of the sample: six people with two devices each, by pages and
 * by calls. Nothing of what was acknowledged may be lost, and nothing may happen of which the program had not thought.
 *
 * @param count how many
 */
public record Submissions(int count) implements Bench {
    private static final Bar UNHANDLED = Bar.atMost("form-submissions-unhandled", 0, "answers");
    private static final Bar LOST = Bar.atMost("form-submissions-lost-drafts", 0, "drafts");
    private static final int MANY = 10_000;

    public Submissions() {
        this(MANY);
    }

    @Override
    public String name() {
        return "form-submissions";
    }

    @Override
    public String data() {
        return count + " generated submissions, six people at once, two devices each";
    }

    @Override
    public Optional<Bench> times(int many) {
        return Optional.of(new Submissions(many));
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        try (var program = site.start(site.demonstration())) {
            program.awaitReady();
            try (var owner = program.owner()) {
                var jdbc = JdbcClient.create(new SingleConnectionDataSource(owner, true));
                var toll = live(program::page, program.password(), jdbc);
                report.say(toll.toString());
                report.judge(UNHANDLED, toll.unhandled());
                report.judge(LOST, toll.lost());
            }
        }
    }

    /**
     * Lets them all be made.
     *
     * @param addresses where the program's pages are
     * @param password of the sample accounts
     * @param jdbc with the owner's rights
     */
    Toll live(Function<String, URI> addresses, String password, JdbcClient jdbc) throws Exception {
        var toll = new Toll();
        var people = new ArrayList<Somebody>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var login : Somebody.LOGINS) {
                people.add(Somebody.of(addresses, login, password, jdbc));
            }
            var blanks = blanks(people.getFirst().calls());
            var work = new ArrayList<Callable<Integer>>();
            for (var person = 0; person < people.size(); person++) {
                var first = person;
                work.add(() -> live(people.get(first), first, blanks, toll));
            }
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a submission came to no end", e.getCause());
        } finally {
            people.forEach(Somebody::close);
        }
        return toll;
    }

    private int live(Somebody somebody, int first, List<Blank> blanks, Toll toll)
            throws IOException, InterruptedException {
        for (var seed = first; seed < count; seed += Somebody.LOGINS.size()) {
            new Submission(somebody, blanks, seed, toll).live();
        }
        return count;
    }

    /** All that the sample offers to fill in. */
    static List<Blank> blanks(ByCalls calls) throws IOException, InterruptedException {
        var blanks = new ArrayList<Blank>();
        for (var procedure : procedures()) {
            var form = calls.get("/api/v1/procedures/" + procedure + "/form");
            if (form.status() == 200) {
                var blank = new Blank(procedure, form.json());
                if (!blank.offices().isEmpty()) {
                    blanks.add(blank);
                }
            }
        }
        return blanks;
    }

    private static List<String> procedures() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:catalogue/sample/*.json");
        return Stream.of(files)
                .map(file -> Objects.requireNonNull(file.getFilename()).replaceFirst("(_[^_]*)?\\.json$", ""))
                .distinct()
                .sorted()
                .toList();
    }
}
