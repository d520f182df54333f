package vn.motcua.catalogue.usecase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.usecase.PosterRuns.Run;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/**
 * In hàng loạt: the posters of an office, of a field or of all, in one file, behind the request; whoever asked watches the press and
 * fetches the file within a day. A press that stops with its node is seen to have stopped, and the batch is asked for again.
 */
@Component
public class PrintBatch {
    private static final Logger LOG = LoggerFactory.getLogger(PrintBatch.class);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration STOPPED = Duration.ofMinutes(1);
    private static final int TOLD_EVERY = 5;

    private final Catalogue catalogue;
    private final PrintPosters printPosters;
    private final PosterRuns runs;
    private final Agencies agencies;
    private final Access access;
    private final Clock clock;
    /** One batch at a time on a node: the others wait their turn. */
    private final Semaphore press = new Semaphore(1, true);

    PrintBatch(
            Catalogue catalogue,
            PrintPosters printPosters,
            PosterRuns runs,
            Agencies agencies,
            Access access,
            Clock clock) {
        this.catalogue = catalogue;
        this.printPosters = printPosters;
        this.runs = runs;
        this.agencies = agencies;
        this.access = access;
        this.clock = clock;
    }

    /** Begins it. Sent twice, it is printed once. */
    public Outcome begin(Actor by, UUID id, String scope, PrintPosters.Wall wall, Map<String, Object> manner) {
        if (access.decide(by, CataloguePolicy.PRINT_POSTERS, Concerning.nothing())
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var asker = by.who().orElseThrow();
        var revisions = within(scope);
        if (revisions.isEmpty()) {
            return new Outcome.NothingToPrint();
        }
        var now = clock.instant();
        runs.sweep(now.minus(KEPT));
        if (runs.begin(new Run(id, asker, now, scope, revisions.size(), 0, now))) {
            Thread.ofVirtual().name("posters-" + id).start(() -> print(id, revisions, wall, manner));
        }
        return new Outcome.Begun(id);
    }

    /** The batches of this officer, and the offices and fields to choose from. */
    public Outcome see(Actor by) {
        return access.decide(by, CataloguePolicy.PRINT_POSTERS, Concerning.nothing())
                        instanceof Decision.Refused refused
                ? new Outcome.NotAllowed(refused)
                : new Outcome.Shelf(
                        Uuid7.at(clock.instant()), runs.of(by.who().orElseThrow()), offices(), own(by), fields());
    }

    private List<Agency> offices() {
        var today = VietnamTime.dateOf(clock.instant());
        var taking = catalogue.inForce().stream()
                .flatMap(each -> catalogue.offices(each.procedure().code()).stream())
                .collect(Collectors.toSet());
        return agencies.on(today).stream()
                .filter(agency -> taking.contains(agency.id()))
                .sorted(Comparator.comparing(Agency::code))
                .toList();
    }

    /** The office of the one who asks, which is whose walls they most likely think of. */
    private Optional<String> own(Actor by) {
        return by instanceof Actor.SignedIn officer
                ? offices().stream()
                        .filter(office -> officer.posts().stream()
                                .anyMatch(post -> post.agency().equals(office.id())))
                        .map(Agency::code)
                        .findFirst()
                : Optional.empty();
    }

    private List<String> fields() {
        return catalogue.inForce().stream()
                .map(each -> each.procedure().heading().field())
                .distinct()
                .sorted()
                .toList();
    }

    /** The office whose posters these are; empty where they are not one's, or it is no more. */
    public Optional<Agency> office(Run run) {
        return run.office().flatMap(this::office);
    }

    private Optional<Agency> office(String code) {
        return agencies.bearing(code, VietnamTime.dateOf(clock.instant()));
    }

    /** One's own batch. */
    public Optional<Run> find(Actor by, UUID id) {
        return asker(by).flatMap(person -> runs.find(id, person));
    }

    /** The file of one's own batch, once it is whole. */
    public Optional<byte[]> fetch(Actor by, UUID id) {
        return asker(by).flatMap(person -> runs.pdf(id, person));
    }

    /** Whether the press has not moved for so long that it must have stopped. */
    public boolean hasStopped(Run run) {
        return !run.isDone() && clock.instant().isAfter(run.moved().plus(STOPPED));
    }

    private Optional<PersonId> asker(Actor by) {
        return access.decide(by, CataloguePolicy.PRINT_POSTERS, Concerning.nothing()) instanceof Decision.Allowed
                ? by.who()
                : Optional.empty();
    }

    private List<Revision> within(String scope) {
        return catalogue.inForce().stream().filter(chosen(scope)).toList();
    }

    private Predicate<Revision> chosen(String scope) {
        if (scope.equals(Run.ALL)) {
            return _ -> true;
        }
        var code = Run.office(scope);
        if (code.isEmpty()) {
            return each -> each.procedure().heading().field().equals(scope);
        }
        var office = office(code.get()).map(Agency::id);
        return each -> office.filter(catalogue.offices(each.procedure().code())::contains)
                .isPresent();
    }

    private void print(UUID id, List<Revision> revisions, PrintPosters.Wall wall, Map<String, Object> manner) {
        press.acquireUninterruptibly();
        try (var pdf = new ByteArrayOutputStream()) {
            printPosters.print(revisions, wall, manner, pdf, (page, _) -> tell(id, page));
            runs.finish(id, pdf.toByteArray(), clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            LOG.atError().addKeyValue("run", id).setCause(e).log("posters not printed");
        } finally {
            press.release();
        }
    }

    private void tell(UUID id, int page) {
        if (page % TOLD_EVERY == 0) {
            runs.printed(id, page, clock.instant());
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Begun(UUID id) implements Outcome {}

        /**
         * @param next the id of the batch that is asked for from here
         * @param offices that take something in
         * @param own the code of the asker's own office, if it is one of them
         */
        record Shelf(UUID next, List<Run> runs, List<Agency> offices, Optional<String> own, List<String> fields)
                implements Outcome {}

        record NothingToPrint() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
