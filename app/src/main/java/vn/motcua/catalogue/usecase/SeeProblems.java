package vn.motcua.catalogue.usecase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.model.Flaw;
import vn.motcua.catalogue.model.Soundness;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/** Xem chỗ chưa ổn in what is in force: what somebody should look after. */
@Component
public class SeeProblems {
    private static final int PAGE = 25;

    private final Catalogue catalogue;
    private final Access access;

    SeeProblems(Catalogue catalogue, Access access) {
        this.catalogue = catalogue;
        this.access = access;
    }

    public Outcome list(Actor by, Optional<Flaw.Kind> kind, int page) {
        if (access.decide(by, CataloguePolicy.SEE_DRAFTS, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var flawed = catalogue.inForce().stream()
                .map(revision -> new Line(revision, Soundness.of(revision.procedure())))
                .filter(line -> !line.flaws().isEmpty())
                .toList();
        var counts = new EnumMap<Flaw.Kind, Integer>(Flaw.Kind.class);
        flawed.forEach(line -> line.kinds().forEach(each -> counts.merge(each, 1, Integer::sum)));
        var matching = flawed.stream()
                .filter(line -> kind.map(line.kinds()::contains).orElse(true))
                .toList();
        return new Outcome.Seen(Paged.of(matching, page, PAGE), counts, flawed.size());
    }

    /** Dòng. */
    public record Line(Revision revision, List<Flaw> flaws) {
        List<Flaw.Kind> kinds() {
            return flaws.stream().map(Flaw::kind).distinct().toList();
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param counts how many procedures have each kind of flaw
         * @param flawed how many have any
         */
        record Seen(Paged<Line> lines, Map<Flaw.Kind, Integer> counts, int flawed) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
