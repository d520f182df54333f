package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.identity.NoticeChoice;
import vn.motcua.identity.NoticeChoices;
import vn.motcua.identity.spi.Way;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Message;
import vn.motcua.notification.Message.Urgency;
import vn.motcua.notification.Outbox;
import vn.motcua.shared.EventReader;
import vn.motcua.shared.Happened;
import vn.motcua.shared.Phone;

/**
 * Báo tin cho người yêu cầu, by the ways that the dossier's owner chose: by mail at the address given in the form, by
 * what reaches the telephone that the owner has shown to be theirs. What the office owes in writing is mailed whatever they
 * chose. A reader of the log: no verb waits for it, and each fact is told once on each way.
 */
@Component
class TellApplicant implements EventReader {
    /** What is older is no news: a reader that begins anew writes nobody about the past. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final Dossiers dossiers;
    private final Addresses addresses;
    private final Letters letters;
    private final NoticeChoices choices;
    private final Outbox outbox;
    private final Clock clock;

    TellApplicant(
            Dossiers dossiers,
            Addresses addresses,
            Letters letters,
            NoticeChoices choices,
            Outbox outbox,
            Clock clock) {
        this.dossiers = dossiers;
        this.addresses = addresses;
        this.letters = letters;
        this.choices = choices;
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
                        .ifPresent(dossier -> tell(happened, news, dossier)));
    }

    private void tell(Happened happened, News news, Dossier dossier) {
        var choice = choices.of(dossier.filing().owner());
        if (news.isOwed() || choice.ways().contains(Way.MAIL)) {
            addresses
                    .of(dossier)
                    .ifPresent(to -> letters.about(news, dossier)
                            .ifPresent(words -> post(happened, new Channel.Mail(to), words, choice)));
        }
        choice.phone()
                .ifPresent(phone -> choice.ways()
                        .forEach(way -> byPhone(way, phone, news, dossier)
                                .ifPresent(said -> post(happened, said.channel(), said.words(), choice))));
    }

    private Optional<Said> byPhone(Way way, Phone phone, News news, Dossier dossier) {
        return switch (way) {
            case MAIL -> Optional.empty();
            case TEXT -> letters.inShort(news, dossier).map(words -> new Said(new Channel.Text(phone), words));
            case ZALO -> letters.inBlanks(news, dossier).map(words -> new Said(new Channel.Zalo(phone), words));
            case CALL -> letters.spoken(news, dossier).map(words -> new Said(new Channel.Call(phone), words));
        };
    }

    private record Said(Channel channel, Message.Words words) {}

    /** The same fact is said once on each way, however often it is read. */
    private void post(Happened happened, Channel channel, Message.Words words, NoticeChoice choice) {
        var key = "dossier.notices " + happened.id()
                + (channel.way() == Way.MAIL ? "" : " " + channel.way().key());
        outbox.post(
                new Message(channel, words, Urgency.BY_DAY, key, happened.subject(), Optional.empty(), choice.quiet()));
    }
}
