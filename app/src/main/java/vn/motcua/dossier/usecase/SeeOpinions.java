package vn.motcua.dossier.usecase;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.dossier.usecase.Opinions.Line;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/** Xem ý kiến: what was asked about a dossier and what came back, and what waits for the opinion of whoever looks. */
@Component
public class SeeOpinions {
    private final SeeDossier seeDossier;
    private final SeeTrays seeTrays;
    private final OpinionLeave leave;
    private final Enclosures enclosures;
    private final Access access;
    private final Clock clock;

    SeeOpinions(
            SeeDossier seeDossier,
            SeeTrays seeTrays,
            OpinionLeave leave,
            Enclosures enclosures,
            Access access,
            Clock clock) {
        this.seeDossier = seeDossier;
        this.seeTrays = seeTrays;
        this.leave = leave;
        this.enclosures = enclosures;
        this.access = access;
        this.clock = clock;
    }

    /** As an officer who has to do with it, or was asked; that look is entered in the journal. */
    public Outcome atWork(Actor by, DossierId id) {
        return switch (seeDossier.atWork(by, id)) {
            case SeeDossier.Outcome.Seen(var folder) -> new Outcome.Seen(folder, ways(by, folder), clock.instant());
            case SeeDossier.Outcome.Unknown _ -> new Outcome.Unknown();
            case SeeDossier.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
        };
    }

    /** What came with an answer; empty where nothing did, or one may not see the dossier. */
    public Optional<PaperFiles.Shown> paper(Actor by, DossierId id, int number) throws IOException {
        if (!(seeDossier.atWork(by, id) instanceof SeeDossier.Outcome.Seen(var folder))) {
            return Optional.empty();
        }
        var file = AskOpinion.find(folder.opinions(), number)
                .flatMap(Opinion::answer)
                .flatMap(Opinion.Answer::paper);
        return file.isEmpty() ? Optional.empty() : open(file.get());
    }

    private Optional<PaperFiles.Shown> open(FileId id) throws IOException {
        var file = enclosures.files().find(id);
        var content = enclosures.files().open(id);
        return file.flatMap(found -> content.map(stream -> new PaperFiles.Shown(found, stream)));
    }

    /** What waits for the posts that an officer holds today, soonest due first. */
    public Waiting waiting(Actor by, Page page) {
        var trays = seeTrays.trays(by);
        var what = trays.stream().findFirst().map(Tray::concerning).orElseGet(Concerning::nothing);
        if (access.decide(by, DossierPolicy.SEE_INBOX, what) instanceof Decision.Refused refused) {
            return new Waiting.NotAllowed(refused);
        }
        var opinions = enclosures.opinions();
        return new Waiting.Seen(opinions.awaitedIn(trays, page), opinions.countAwaitedIn(trays), clock.instant());
    }

    private Ways ways(Actor by, Folder folder) {
        var dossier = folder.dossier();
        return new Ways(
                leave.mayAsk(by, dossier),
                numbers(folder, opinion -> leave.mayGive(by, dossier, opinion)),
                numbers(folder, opinion -> leave.mayWithdraw(by, dossier, opinion)));
    }

    private static Set<Integer> numbers(Folder folder, Predicate<Opinion> which) {
        return folder.opinions().stream().filter(which).map(Opinion::number).collect(Collectors.toSet());
    }

    /**
     * Việc làm được.
     *
     * @param asks whether they may ask another office
     * @param gives the questions that they may answer
     * @param withdraws those that they may take back
     */
    public record Ways(boolean asks, Set<Integer> gives, Set<Integer> withdraws) {
        public Ways {
            gives = Set.copyOf(gives);
            withdraws = Set.copyOf(withdraws);
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param at when this was so */
        record Seen(Folder folder, Ways ways, Instant at) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }

    /** Danh sách chờ cho ý kiến. */
    public sealed interface Waiting {
        /** @param total on all pages */
        record Seen(List<Line> lines, int total, Instant at) implements Waiting {
            public Seen {
                lines = List.copyOf(lines);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Waiting {}
    }
}
