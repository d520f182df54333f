package vn.motcua.dossier.usecase;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.InternalProcess.Kind;
import vn.motcua.dossier.model.Balancing;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Piece;
import vn.motcua.dossier.model.Shift;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Workloads.Given;
import vn.motcua.identity.Rota.Turn;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

/** Chia việc: asks {@link Balancing} role by role, telling it what the law and the posts forbid. */
@Component
class Sharing {
    private final PinnedProcedures procedures;
    private final Access access;

    Sharing(PinnedProcedures procedures, Access access) {
        this.procedures = procedures;
        this.access = access;
    }

    /** What whoever looks may move, and no more than can be moved at once. */
    List<Shift> propose(Actor by, AgencyId agency, List<Turn> turns, List<Given> given, LocalDate today) {
        var movable = movable(by, agency);
        var ofRole = turns.stream().collect(groupingBy(Turn::role));
        return given.stream().collect(groupingBy(Given::role)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> Balancing.propose(
                        ofRole.getOrDefault(each.getKey(), List.of()),
                        each.getValue().stream().map(one -> piece(one, movable)).toList(),
                        today)
                        .stream())
                .limit(Balancing.MOST)
                .toList();
    }

    private Piece piece(Given given, Predicate<Optional<String>> movable) {
        return new Piece(
                given.dossier(),
                given.person(),
                given.field(),
                given.due().map(VietnamTime::dateOf),
                given.begun(),
                movable.test(given.field()),
                isDecided(given) ? given.acted() : Set.<PersonId>of());
    }

    /** Whether it is for somebody to decide what others prepared or proposed. */
    private boolean isDecided(Given given) {
        return given.stage() == Stage.REFUSAL_PROPOSED
                || given.step()
                        .filter(step ->
                                Course.of(procedures.at(given.revision()).process())
                                                .at(step)
                                                .kind()
                                        == Kind.DECIDE)
                        .isPresent();
    }

    /** A head's post may be for some fields alone. There are few fields, and many dossiers. */
    private Predicate<Optional<String>> movable(Actor by, AgencyId agency) {
        var known = new HashMap<Optional<String>, Boolean>();
        return field -> known.computeIfAbsent(
                field,
                one -> access.wouldAllow(
                        by,
                        DossierPolicy.ASSIGN,
                        Concerning.agency(agency).in(one).inPractice(by.practises())));
    }
}
