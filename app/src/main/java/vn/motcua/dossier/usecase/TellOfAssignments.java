package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Assignment;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.identity.OfficeMail;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Message;
import vn.motcua.notification.Message.Urgency;
import vn.motcua.notification.Outbox;
import vn.motcua.shared.EventReader;
import vn.motcua.shared.Happened;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

/**
 * Báo phân công: whoever is given a dossier hears of it, and whoever had it by name. A reader of the log: no verb waits for it,
 * and each fact is told once.
 */
@Component
class TellOfAssignments implements EventReader {
    private static final String ASSIGNED = "dossier.assigned";

    /** What is older is no news: a reader that begins anew writes nobody about the past. */
    private static final Duration NEWS = Duration.ofDays(2);

    private final Dossiers dossiers;
    private final Assignments assignments;
    private final OfficeMail mail;
    private final AssignmentLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    TellOfAssignments(
            Dossiers dossiers,
            Assignments assignments,
            OfficeMail mail,
            AssignmentLetters letters,
            Outbox outbox,
            Clock clock) {
        this.dossiers = dossiers;
        this.assignments = assignments;
        this.mail = mail;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dossier.assignments";
    }

    @Override
    public Set<String> wants() {
        return Set.of(ASSIGNED);
    }

    @Override
    public void read(List<Happened> batch) {
        var oldest = clock.instant().minus(NEWS);
        batch.stream().filter(happened -> happened.at().isAfter(oldest)).forEach(this::tell);
    }

    private void tell(Happened happened) {
        var id = new DossierId(happened.subject());
        var number = happened.data().path("number").asInt(0);
        var all = assignments.of(id);
        dossiers.find(id)
                .ifPresent(dossier -> all.stream()
                        .filter(each -> each.number() == number)
                        .findFirst()
                        .ifPresent(given -> tell(happened, dossier, given, before(all, given))));
    }

    /** Who was to see to it at that office until then. */
    private static Optional<PersonId> before(List<Assignment> all, Assignment given) {
        var earlier =
                all.stream().filter(each -> each.number() < given.number()).toList();
        return Assignment.present(earlier, given.office()).map(Assignment::to);
    }

    private void tell(Happened happened, Dossier dossier, Assignment given, Optional<PersonId> before) {
        var told = Stream.concat(Stream.of(given.to()), before.stream()).collect(Collectors.toSet());
        var office = given.office();
        mail.holding(office.role(), Optional.empty(), office.agency(), VietnamTime.dateOf(clock.instant())).stream()
                .filter(addressee -> told.contains(addressee.person()))
                .forEach(addressee -> outbox.post(new Message(
                        new Channel.Mail(addressee.to()),
                        letters.about(
                                dossier, addressee.person(), addressee.person().equals(given.to())),
                        Urgency.BY_DAY,
                        "dossier.assignments " + happened.id() + " " + addressee.person(),
                        happened.subject(),
                        Optional.empty())));
    }
}
