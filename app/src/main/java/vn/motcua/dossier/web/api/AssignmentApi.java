package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Assignment;
import vn.motcua.dossier.usecase.AssignDossier;
import vn.motcua.identity.OfficerNames;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;

/** Phân công for programs that heads of offices use. */
@RestController
@RequestMapping("/api/v1/inbox/{code}/assignment")
class AssignmentApi {
    private final AssignDossier assignDossier;
    private final Statuses statuses;
    private final OfficerNames names;

    AssignmentApi(AssignDossier assignDossier, Statuses statuses, OfficerNames names) {
        this.assignDossier = assignDossier;
        this.statuses = statuses;
        this.names = names;
    }

    @GetMapping
    @Call(
            name = "readAssignment",
            says = "dossier.api.read-assignment",
            answer = Assigned.class,
            scope = Scope.INBOX_READ)
    ResponseEntity<Object> read(Actor actor, @PathVariable String code, Replies replies) {
        return statuses.bearing(code)
                .map(dossier -> read(actor, dossier, replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    private ResponseEntity<Object> read(Actor actor, DossierId dossier, Replies replies) {
        return switch (assignDossier.see(actor, dossier)) {
            case AssignDossier.Way.Seen(var all, var present, var officers) -> {
                var people =
                        names.of(Stream.concat(officers.stream(), all.stream().map(Assignment::to))
                                .collect(Collectors.toSet()));
                yield replies.ok(new Assigned(
                        present.map(each -> Officer.of(each.to(), people)),
                        officers.stream()
                                .map(person -> Officer.of(person, people))
                                .sorted(Comparator.comparing(Officer::name))
                                .toList(),
                        all.stream().map(each -> Line.of(each, people)).toList()));
            }
            case AssignDossier.Way.Unknown _ -> replies.problem(DossierProblem.DOSSIER_UNKNOWN);
            case AssignDossier.Way.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    /** Given twice to the same officer, it is given once. */
    @PostMapping
    @Call(name = "assignDossier", says = "dossier.api.assign-dossier", status = 204, scope = Scope.INBOX_WRITE)
    ResponseEntity<Object> assign(Actor actor, @PathVariable String code, @RequestBody Giving giving, Replies replies) {
        var dossier = statuses.bearing(code);
        if (dossier.isEmpty()) {
            return replies.problem(DossierProblem.DOSSIER_UNKNOWN);
        }
        return giving.officer()
                .map(officer -> answer(
                        assignDossier.assign(
                                actor,
                                dossier.get(),
                                new PersonId(officer),
                                giving.reason().orElse("")),
                        replies))
                .orElseGet(() -> replies.problem(DossierProblem.OFFICER_NOT_THERE));
    }

    private static ResponseEntity<Object> answer(AssignDossier.Outcome outcome, Replies replies) {
        return switch (outcome) {
            case AssignDossier.Outcome.Done _ -> replies.done();
            case AssignDossier.Outcome.ReasonNeeded _ -> replies.problem(DossierProblem.REASON_NEEDED);
            case AssignDossier.Outcome.NotThere _ -> replies.problem(DossierProblem.OFFICER_NOT_THERE);
            case AssignDossier.Outcome.Closed _ -> replies.problem(DossierProblem.DOSSIER_CLOSED);
            case AssignDossier.Outcome.Unknown _ -> replies.problem(DossierProblem.DOSSIER_UNKNOWN);
            case AssignDossier.Outcome.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    record Giving(Optional<UUID> officer, Optional<String> reason) {}

    /**
     * Phân công.
     *
     * @param officer who is to see to it; absent where it is with nobody by name
     * @param officers to whom it can be given
     * @param history oldest first
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Assigned(Optional<Officer> officer, List<Officer> officers, List<Line> history) {}

    record Officer(UUID id, String name) {
        static Officer of(PersonId person, Map<PersonId, String> people) {
            return new Officer(person.value(), people.getOrDefault(person, ""));
        }
    }

    record Line(Officer officer, Instant at, String reason) {
        static Line of(Assignment assignment, Map<PersonId, String> people) {
            return new Line(
                    Officer.of(assignment.to(), people), assignment.office().since(), assignment.reason());
        }
    }
}
