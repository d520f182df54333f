package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.identity.DigestReaders.Reader;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Message;
import vn.motcua.notification.Message.Urgency;
import vn.motcua.notification.Outbox;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.VietnamTime;

/**
 * Viết bản tin sáng for one officer, once a day: what they might see on their desk, and nothing else. What it costs does not
 * grow with what lies in a tray, of which each stage is read as far as the desk counts it.
 */
@Component
class WriteDigest {
    /** Where something is for officers to do. */
    private static final List<Stage> TO_DO = Stream.of(Stage.values())
            .filter(stage -> stage.isOpen() && !stage.stopsClock())
            .toList();

    private final Digests digests;
    private final Trays trays;
    private final Opinions opinions;
    private final DigestLetters letters;
    private final Access access;
    private final Outbox outbox;

    WriteDigest(Digests digests, Trays trays, Opinions opinions, DigestLetters letters, Access access, Outbox outbox) {
        this.digests = digests;
        this.trays = trays;
        this.opinions = opinions;
        this.letters = letters;
        this.access = access;
        this.outbox = outbox;
    }

    /** @return whether there was something to write */
    @Transactional
    public boolean write(Reader to, Instant now) {
        var day = VietnamTime.dateOf(now);
        if (!digests.begin(to.person(), day)) {
            return false;
        }
        var morning = morning(new Actor.SignedIn(to.person(), Optional.empty(), to.posts()), now);
        if (!morning.isEmpty()) {
            outbox.post(new Message(
                    new Channel.Mail(to.to()),
                    letters.about(to.person(), morning),
                    Urgency.BY_DAY,
                    "dossier.digest " + day + " " + to.person(),
                    to.person().value(),
                    Optional.empty()));
        }
        return !morning.isEmpty();
    }

    private Morning morning(Actor officer, Instant now) {
        var own = Tray.of(officer, VietnamTime.dateOf(now)).stream()
                .filter(tray -> DossierPolicy.handlers().contains(tray.role()))
                .filter(tray -> access.wouldAllow(officer, DossierPolicy.SEE_INBOX, tray.concerning()))
                .toList();
        var lines = own.stream()
                .flatMap(tray -> TO_DO.stream()
                        .flatMap(stage ->
                                trays.after(tray, stage, Sieve.open(now), Optional.empty(), Tray.COUNTED).stream()))
                .toList();
        var ids = lines.stream().map(Line::id).collect(Collectors.toSet());
        return Morning.of(
                lines,
                ids.isEmpty() ? ids : digests.answeredAmong(ids),
                own.isEmpty() ? List.of() : opinions.awaitedIn(own, new Page(0, Tray.COUNTED)),
                now);
    }
}
