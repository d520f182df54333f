package vn.motcua.catalogue.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.model.Flaw;
import vn.motcua.catalogue.model.Links;
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
    private final LinkChecks checks;
    private final Access access;

    SeeProblems(Catalogue catalogue, LinkChecks checks, Access access) {
        this.catalogue = catalogue;
        this.checks = checks;
        this.access = access;
    }

    public Outcome list(Actor by, Optional<Flaw.Kind> kind, int page) {
        if (access.decide(by, CataloguePolicy.SEE_DRAFTS, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var dead = dead();
        var flawed = catalogue.inForce().stream()
                .map(revision -> new Line(revision, flaws(revision.procedure(), dead)))
                .filter(line -> !line.flaws().isEmpty())
                .toList();
        var counts = new EnumMap<Flaw.Kind, Integer>(Flaw.Kind.class);
        flawed.forEach(line -> line.kinds().forEach(each -> counts.merge(each, 1, Integer::sum)));
        var matching = flawed.stream()
                .filter(line -> kind.map(line.kinds()::contains).orElse(true))
                .toList();
        return new Outcome.Seen(Paged.of(matching, page, PAGE), counts, flawed.size());
    }

    private Map<ProcedureCode, List<String>> dead() {
        return checks.unwell().stream()
                .filter(LinkChecks.Checked::isDead)
                .flatMap(link -> link.codes().stream().map(code -> Map.entry(code, link.address())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** An address that a later revision no longer names is no flaw, though nobody has asked since. */
    private static List<Flaw> flaws(Procedure procedure, Map<ProcedureCode, List<String>> dead) {
        var flaws = new ArrayList<>(Soundness.of(procedure));
        var suspected = dead.getOrDefault(procedure.code(), List.of());
        if (!suspected.isEmpty()) {
            var named = Links.of(procedure);
            suspected.stream().filter(named::contains).forEach(link -> flaws.add(new Flaw(Flaw.Kind.DEAD_LINK, link)));
        }
        return flaws;
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
