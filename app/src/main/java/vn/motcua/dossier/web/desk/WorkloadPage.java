package vn.motcua.dossier.web.desk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.model.Shift;
import vn.motcua.dossier.usecase.Rebalances.Fate;
import vn.motcua.dossier.usecase.Rebalances.Moved;
import vn.motcua.dossier.usecase.SeeWorkload.Outcome.Seen;
import vn.motcua.dossier.usecase.ShareOutWork.Outcome.Shared;
import vn.motcua.dossier.usecase.Tray;
import vn.motcua.dossier.usecase.Workload.Person;
import vn.motcua.identity.OfficerNames;
import vn.motcua.identity.Rota.Turn;
import vn.motcua.shared.PersonId;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/** Puts who has how much into words, and what could change hands or did. */
@Component
class WorkloadPage {
    private final Catalogue catalogue;
    private final OfficerNames names;

    WorkloadPage(Catalogue catalogue, OfficerNames names) {
        this.catalogue = catalogue;
        this.names = names;
    }

    WorkloadView of(Seen seen, Words words) {
        var people = names.of(Stream.concat(
                        seen.workload().people().stream().map(Person::person),
                        seen.shifts().stream().flatMap(shift -> Stream.of(shift.from(), shift.to())))
                .collect(Collectors.toSet()));
        return new WorkloadView(
                seen.agency().code(),
                Told.in(seen.agency().name(), words),
                seen.agencies().stream()
                        .map(agency -> Choice.of(agency.code(), Told.in(agency.name(), words)))
                        .toList(),
                seen.workload().people().stream()
                        .map(person -> row(person, people, words))
                        .toList(),
                seen.workload().nobody().stream()
                        .map(sum -> new WorkloadView.Free(
                                role(sum.role().key(), words),
                                AssignmentsPage.address(new Tray(seen.agency().id(), sum.role())),
                                sum.count()))
                        .toList(),
                seen.shifts().stream()
                        .map(shift -> move(shift, seen, people, words))
                        .toList());
    }

    private static WorkloadView.Row row(Person person, Map<PersonId, String> people, Words words) {
        return new WorkloadView.Row(
                people.getOrDefault(person.person(), ""),
                role(person.role().key(), words),
                person.turn().stream()
                        .flatMap(turn -> turn.fields().stream())
                        .sorted()
                        .collect(Collectors.joining(", ")),
                person.turn().map(turn -> away(turn, words)).orElseGet(() -> words.say("dossier.workload.gone")),
                person.count(),
                person.overloaded());
    }

    private static String away(Turn turn, Words words) {
        return turn.away().stream()
                .map(away -> words.say(
                        "dossier.workload.away-days",
                        words.day(away.from()),
                        words.day(away.until().minusDays(1))))
                .collect(Collectors.joining("; "));
    }

    private static String role(String key, Words words) {
        return words.say("ui.role." + key);
    }

    private WorkloadView.Move move(Shift shift, Seen seen, Map<PersonId, String> people, Words words) {
        var given = Optional.ofNullable(seen.given().get(shift.dossier())).orElseThrow();
        var procedure = catalogue.revision(given.revision()).orElseThrow().procedure();
        return new WorkloadView.Move(
                WorkloadForm.box(shift),
                shift.dossier().value(),
                given.code(),
                Told.in(procedure.heading().name(), words),
                Due.of(given.due(), given.stage(), seen.at(), words),
                people.getOrDefault(shift.from(), ""),
                people.getOrDefault(shift.to(), ""),
                shift.grounds().stream()
                        .map(ground -> words.say("dossier.workload.ground." + ground.key()))
                        .toList());
    }

    WorkloadView.Shared of(Shared shared, Words words) {
        var people = names.of(shared.moves().stream()
                .flatMap(moved -> Stream.of(moved.from(), moved.to()))
                .collect(Collectors.toSet()));
        var address = WorkloadController.HOME + "/" + shared.rebalance().id();
        return new WorkloadView.Shared(
                WorkloadController.HOME,
                address + "/undo",
                shared.isUndoable(),
                title(shared, words),
                shared.moves().stream().allMatch(moved -> last(moved) == Fate.GIVEN),
                shared.moves().stream()
                        .map(moved -> done(moved, shared, people, words))
                        .toList());
    }

    private static String title(Shared shared, Words words) {
        var all = shared.moves();
        var given = given(all.stream().map(Moved::fate));
        return all.stream().allMatch(moved -> moved.undone().isEmpty())
                ? words.say("dossier.workload.given", given, all.size())
                : words.say(
                        "dossier.workload.undone",
                        given(all.stream().flatMap(moved -> moved.undone().stream())),
                        given);
    }

    private static long given(Stream<Fate> fates) {
        return fates.filter(Fate.GIVEN::equals).count();
    }

    private static Fate last(Moved moved) {
        return moved.undone().orElse(moved.fate());
    }

    private static WorkloadView.Done done(Moved moved, Shared shared, Map<PersonId, String> people, Words words) {
        var code = Optional.ofNullable(shared.codes().get(moved.dossier()));
        var kind = moved.undone().isPresent() ? "undo" : "fate";
        return new WorkloadView.Done(
                code.orElseGet(() -> words.say("dossier.workload.elsewhere")),
                code.map(_ -> InboxAddress.HOME + "/" + moved.dossier()),
                people.getOrDefault(moved.from(), ""),
                people.getOrDefault(moved.to(), ""),
                words.say("dossier.workload." + kind + "." + last(moved).key()),
                last(moved) == Fate.GIVEN ? "ok" : "warn");
    }
}
