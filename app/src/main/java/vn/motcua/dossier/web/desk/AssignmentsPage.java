package vn.motcua.dossier.web.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.usecase.Holders;
import vn.motcua.dossier.usecase.Inboxes;
import vn.motcua.dossier.usecase.SeeAssignments.Outcome.Seen;
import vn.motcua.dossier.usecase.Tray;
import vn.motcua.identity.OfficerNames;
import vn.motcua.shared.PersonId;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/** Puts the trays of an office into words, with who is to see to what. */
@Component
class AssignmentsPage {
    private final Catalogue catalogue;
    private final OfficerNames names;
    private final Holders holders;

    AssignmentsPage(Catalogue catalogue, OfficerNames names, Holders holders) {
        this.catalogue = catalogue;
        this.names = names;
        this.holders = holders;
    }

    static String address(Tray tray) {
        return AssignmentsController.HOME + "?tray=" + key(tray);
    }

    private static String key(Tray tray) {
        return tray.role().key() + "@" + tray.agency().value();
    }

    AssignmentsView of(Seen seen, int number, Words words) {
        var people = names.of(Stream.concat(seen.officers().stream(), seen.present().values().stream())
                .collect(Collectors.toSet()));
        return new AssignmentsView(
                address(seen.tray()),
                key(seen.tray()),
                seen.trays().stream().map(tray -> tab(tray, seen, words)).toList(),
                seen.lines().stream()
                        .map(line -> row(line, seen, people, words))
                        .toList(),
                officers(seen, people, words),
                number,
                Math.max(1, Math.ceilDiv(seen.total(), Inboxes.Page.of(0).size())),
                seen.total());
    }

    private InboxView.Tab tab(Tray tray, Seen seen, Words words) {
        var current = tray.equals(seen.tray());
        return new InboxView.Tab(
                holders.office(new Custody(tray.agency(), tray.role(), seen.at()), words),
                address(tray),
                current ? words.number(seen.total()) : "",
                false,
                current);
    }

    private AssignmentsView.Row row(Inboxes.Line line, Seen seen, Map<PersonId, String> people, Words words) {
        var procedure = catalogue.revision(line.revision()).orElseThrow().procedure();
        return new AssignmentsView.Row(
                line.id().value(),
                line.code(),
                Told.in(procedure.heading().name(), words),
                Told.stage(line.stage(), words),
                line.isPaused() ? Due.paused(words) : Due.of(line.due(), line.stage(), seen.at(), words),
                Optional.ofNullable(seen.present().get(line.id()))
                        .map(person -> people.getOrDefault(person, ""))
                        .orElse(""));
    }

    private static List<Choice> officers(Seen seen, Map<PersonId, String> people, Words words) {
        var all = seen.officers().stream()
                .map(person -> Choice.of(person.toString(), people.getOrDefault(person, "")))
                .sorted(Comparator.comparing(Choice::label));
        return Stream.concat(Stream.of(Choice.of("", words.say("dossier.assign.to.choose"))), all)
                .toList();
    }
}
