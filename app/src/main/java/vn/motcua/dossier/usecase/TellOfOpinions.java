package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.identity.OfficeMail;
import vn.motcua.identity.OfficeMail.Addressee;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Message;
import vn.motcua.notification.Message.Urgency;
import vn.motcua.notification.Outbox;
import vn.motcua.shared.EventReader;
import vn.motcua.shared.Happened;
import vn.motcua.shared.VietnamTime;

/**
 * Báo về ý kiến: those who are asked hear that they are, whoever asked hears the answer, and both are reminded. A reader of the
 * log: no verb waits for it, and each fact is told once.
 */
@Component
class TellOfOpinions implements EventReader {
    private static final String ASKED = "dossier.opinion-asked";
    private static final String GIVEN = "dossier.opinion-given";
    private static final String WITHDRAWN = "dossier.opinion-withdrawn";
    private static final String AWAITED = "dossier.opinion-awaited";

    /** What is older is no news: a reader that begins anew writes nobody about the past. */
    private static final Duration NEWS = Duration.ofDays(2);

    private final Dossiers dossiers;
    private final Enclosures enclosures;
    private final OpinionMail mail;
    private final OpinionLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    TellOfOpinions(
            Dossiers dossiers,
            Enclosures enclosures,
            OpinionMail mail,
            OpinionLetters letters,
            Outbox outbox,
            Clock clock) {
        this.dossiers = dossiers;
        this.enclosures = enclosures;
        this.mail = mail;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dossier.opinions";
    }

    @Override
    public Set<String> wants() {
        return Set.of(ASKED, GIVEN, WITHDRAWN, AWAITED);
    }

    @Override
    public void read(List<Happened> batch) {
        var oldest = clock.instant().minus(NEWS);
        batch.stream().filter(happened -> happened.at().isAfter(oldest)).forEach(this::tell);
    }

    private void tell(Happened happened) {
        var id = new DossierId(happened.subject());
        var number = happened.data().path("number").asInt(0);
        dossiers.find(id)
                .ifPresent(dossier -> AskOpinion.find(enclosures.opinions().of(id), number)
                        .ifPresent(opinion -> tell(happened, dossier, opinion)));
    }

    private void tell(Happened happened, Dossier dossier, Opinion opinion) {
        var day = VietnamTime.dateOf(clock.instant());
        var news = news(happened);
        told(happened.name(), opinion)
                .flatMap(office -> mail.holding(office, dossier, day).stream())
                .distinct()
                .forEach(to -> outbox.post(new Message(
                        new Channel.Mail(to.to()),
                        letters.about(news, to.person(), dossier, opinion),
                        Urgency.BY_DAY,
                        "dossier.opinions " + happened.id() + " " + to.person(),
                        happened.subject(),
                        Optional.empty())));
    }

    private static Stream<Custody> told(String name, Opinion opinion) {
        var asked = opinion.asked();
        return switch (name) {
            case GIVEN -> Stream.of(asked.from());
            case AWAITED -> Stream.of(asked.to(), asked.from());
            default -> Stream.of(asked.to());
        };
    }

    private static String news(Happened happened) {
        return switch (happened.name()) {
            case ASKED -> "asked";
            case GIVEN -> "given";
            case WITHDRAWN -> "withdrawn";
            default -> happened.data().path("late").asBoolean(false) ? "late" : "near";
        };
    }

    /** Thư tới một nơi: to those who hold its role today, as far as their posts are for the field of the dossier. */
    @Component
    record OpinionMail(OfficeMail office, PinnedProcedures procedures) {
        List<Addressee> holding(Custody at, Dossier dossier, LocalDate day) {
            return office.holding(at.role(), procedures.field(dossier), at.agency(), day);
        }
    }
}
