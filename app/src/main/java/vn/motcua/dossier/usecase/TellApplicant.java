package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.form.Forms;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Message;
import vn.motcua.notification.Message.Urgency;
import vn.motcua.notification.Outbox;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.EventReader;
import vn.motcua.shared.Happened;

/**
 * Báo tin cho người yêu cầu by mail, at the address they gave in the form; who gave none is not written to. A reader of the
 * log: no verb waits for it, and each fact is told once.
 */
@Component
class TellApplicant implements EventReader {
    /** What is older is no news: a reader that begins anew writes nobody about the past. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Forms forms;
    private final Letters letters;
    private final Outbox outbox;
    private final Clock clock;

    TellApplicant(Dossiers dossiers, Catalogue catalogue, Forms forms, Letters letters, Outbox outbox, Clock clock) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.forms = forms;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dossier.notices";
    }

    @Override
    public Set<String> wants() {
        return News.FACTS;
    }

    @Override
    public void read(List<Happened> batch) {
        var oldest = clock.instant().minus(NEWS);
        batch.stream().filter(happened -> happened.at().isAfter(oldest)).forEach(this::tell);
    }

    private void tell(Happened happened) {
        News.in(happened)
                .ifPresent(news -> dossiers.find(new DossierId(happened.subject()))
                        .ifPresent(dossier -> address(dossier)
                                .ifPresent(to -> letters.about(news, dossier)
                                        .ifPresent(words -> outbox.post(message(happened, to, words))))));
    }

    private Optional<EmailAddress> address(Dossier dossier) {
        return catalogue
                .revision(dossier.filing().revision())
                .flatMap(revision -> revision.procedure().guidance().form())
                .flatMap(forms::find)
                .map(form -> Applicant.of(form, dossiers.answers(dossier.id())))
                .flatMap(applicant -> EmailAddress.parse(applicant.email()));
    }

    private static Message message(Happened happened, EmailAddress to, Message.Words words) {
        return new Message(
                new Channel.Mail(to),
                words,
                Urgency.BY_DAY,
                "dossier.notices " + happened.id(),
                happened.subject(),
                Optional.empty());
    }
}
