package vn.motcua.dossier.usecase;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Draft;
import vn.motcua.identity.NoticeChoices;
import vn.motcua.identity.spi.Way;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Message;
import vn.motcua.notification.Message.Urgency;
import vn.motcua.notification.Outbox;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Phone;

/**
 * Báo bản khai sắp hết hạn giữ: whose it is and who fills it in, each by the telephone they have shown to be theirs, as they chose,
 * and once in writing at the address typed into it, whatever they chose: their work is about to go. Who left neither sees the day
 * beside the draft.
 */
@Component
class TellOfEnding {
    private final Addresses addresses;
    private final DraftLetters letters;
    private final NoticeChoices choices;
    private final Outbox outbox;

    TellOfEnding(Addresses addresses, DraftLetters letters, NoticeChoices choices, Outbox outbox) {
        this.addresses = addresses;
        this.letters = letters;
        this.choices = choices;
        this.outbox = outbox;
    }

    void about(Draft draft) {
        var request = draft.request();
        addresses.of(draft).ifPresent(to -> post(draft, request.begunBy(), new Channel.Mail(to)));
        Stream.of(request.owner(), request.begunBy()).distinct().forEach(person -> byPhone(draft, person));
    }

    private void byPhone(Draft draft, PersonId person) {
        var choice = choices.of(person);
        choice.phone()
                .ifPresent(phone -> choice.ways().stream()
                        .flatMap(way -> channel(way, phone).stream())
                        .forEach(channel -> post(draft, person, channel)));
    }

    private static Optional<Channel> channel(Way way, Phone phone) {
        return switch (way) {
            case MAIL -> Optional.empty();
            case TEXT -> Optional.of(new Channel.Text(phone));
            case ZALO -> Optional.of(new Channel.Zalo(phone));
            case CALL -> Optional.of(new Channel.Call(phone));
        };
    }

    private void post(Draft draft, PersonId to, Channel channel) {
        var way = channel.way();
        outbox.post(new Message(
                channel,
                letters.ending(to, draft, way),
                Urgency.BY_DAY,
                "dossier.draft-ending " + draft.id() + " " + draft.savedAt() + " " + way.key() + " " + to,
                draft.id().value(),
                Optional.empty(),
                choices.of(to).quiet()));
    }
}
