package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierWarned;
import vn.motcua.identity.OfficeMail.Addressee;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Message;
import vn.motcua.notification.Message.Urgency;
import vn.motcua.notification.Outbox;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.EventReader;
import vn.motcua.shared.Happened;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/**
 * Báo cán bộ how far promised times are: one letter to each for all that was told together, since at closing time hundreds of
 * dossiers reach a rung at once. A reader of the log: no clock waits for it, and each rung is told once.
 */
@Component
class WarnOfficers implements EventReader {
    private static final String WARNED = "dossier.warned";

    /** What is older is no news: a reader that begins anew writes nobody about the past. */
    private static final Duration NEWS = Duration.ofDays(2);

    private final Superiors superiors;
    private final WarningLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    WarnOfficers(Superiors superiors, WarningLetters letters, Outbox outbox, Clock clock) {
        this.superiors = superiors;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dossier.warnings";
    }

    @Override
    public Set<String> wants() {
        return Set.of(WARNED);
    }

    @Override
    public void read(List<Happened> batch) {
        var oldest = clock.instant().minus(NEWS);
        var day = VietnamTime.dateOf(clock.instant());
        // Thousands of a batch lie with a few dozen offices, which are looked up once.
        var news = batch.stream()
                .filter(happened -> happened.at().isAfter(oldest))
                .collect(Collectors.groupingBy(
                        happened -> Office.of(warned(happened)), LinkedHashMap::new, Collectors.toList()));
        var mail = new LinkedHashMap<Addressee, List<Happened>>();
        news.values()
                .forEach(told -> superiors
                        .of(warned(told.getFirst()), day)
                        .forEach(to ->
                                mail.computeIfAbsent(to, _ -> new ArrayList<>()).addAll(told)));
        mail.forEach(this::write);
    }

    private void write(Addressee addressee, List<Happened> told) {
        var words = letters.about(
                addressee.person(), told.stream().map(WarnOfficers::warned).toList());
        outbox.post(new Message(
                new Channel.Mail(addressee.to()),
                words,
                Urgency.BY_DAY,
                "dossier.warnings " + told.getFirst().id() + " " + addressee.person(),
                told.getFirst().subject(),
                Optional.empty()));
    }

    private static DossierWarned warned(Happened happened) {
        var data = happened.data();
        return new DossierWarned(
                new DossierId(happened.subject()),
                data.path("code").asString(""),
                data.path("rung").asString(""),
                Instant.parse(data.path("due").asString("")),
                new AgencyId(UUID.fromString(data.path("agency").asString(""))),
                Role.valueOf(data.path("role").asString("")),
                Optional.of(data.path("field").asString("")).filter(field -> !field.isEmpty()));
    }

    /** What those who are told depends on. */
    private record Office(String rung, AgencyId agency, Role role, Optional<String> field) {
        static Office of(DossierWarned warned) {
            return new Office(warned.rung(), warned.agency(), warned.role(), warned.field());
        }
    }
}
