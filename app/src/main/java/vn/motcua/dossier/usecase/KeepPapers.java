package vn.motcua.dossier.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.document.FileId;
import vn.motcua.document.FileKind;
import vn.motcua.document.Files;
import vn.motcua.document.Storing;
import vn.motcua.document.Upload;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Paper;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/** Thêm giấy tờ to a draft: stored first, then taken by the draft, so that a broken line leaves nothing half there. */
@Component
public class KeepPapers {
    static final String PURPOSE = "dossier.component";
    /** A photographed page is under a megabyte; a scanned bundle may be long. */
    static final long LARGEST = 10_000_000;

    private final Drawer drawer;
    private final Requirements requirements;
    private final Files files;
    private final DraftLeave leave;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeepPapers(
            Drawer drawer,
            Requirements requirements,
            Files files,
            DraftLeave leave,
            TransactionTemplate transaction,
            Clock clock) {
        this.drawer = drawer;
        this.requirements = requirements;
        this.files = files;
        this.leave = leave;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Adds one.
     *
     * @param paper chosen by the sender, so that a paper sent twice is added once
     * @throws IOException if the sender broke off; nothing is left
     */
    public Adding add(Actor by, DraftId id, int component, Sent paper) throws IOException {
        var draft = drawer.find(id);
        var objection =
                draft.<Optional<Adding>>map(found -> objection(by, found)).orElseGet(KeepPapers::unknown);
        if (objection.isPresent()) {
            return objection.get();
        }
        var situation = draft.orElseThrow().situation();
        if (!requirements.asksFor(component, draft.orElseThrow().request().revision(), situation)) {
            return new Adding.Unknown();
        }
        return stored(files, by, paper)
                .orElseGet(() -> required(transaction.execute(_ -> take(by, id, situation, component, paper.id()))));
    }

    /** Stores it where records take it from; what stands in the way, if anything does. */
    static Optional<Adding> stored(Files files, Actor by, Sent paper) throws IOException {
        var upload = new Upload(paper.id(), paper.name(), PURPOSE, FileKind.PAPERS, LARGEST, paper.content());
        return switch (files.store(by, upload)) {
            case Storing.Stored _ -> Optional.empty();
            case Storing.NotAllowed(var refused) -> Optional.of(new Adding.NotAllowed(refused));
            case Storing refused -> Optional.of(new Adding.NotTaken(refused));
        };
    }

    /** Takes one away again. Taken away twice, it is gone once. */
    public Adding drop(Actor by, DraftId id, int number) {
        return required(transaction.execute(_ -> {
            var found = drawer.lock(id);
            var objection =
                    found.<Optional<Adding>>map(draft -> objection(by, draft)).orElseGet(KeepPapers::unknown);
            if (objection.isPresent()) {
                return objection.get();
            }
            var draft = found.orElseThrow();
            draft.papers().stream().filter(paper -> paper.number() == number).forEach(paper -> {
                drawer.dropPaper(id, number, clock.instant());
                files.discard(by, paper.file());
                leave.saved(by, draft);
            });
            return new Adding.Added(drawer.find(id).orElseThrow().papers());
        }));
    }

    private Adding take(Actor by, DraftId id, int situation, int component, FileId file) {
        var draft = drawer.lock(id).orElseThrow();
        var isThere = draft.papers().stream().anyMatch(paper -> paper.file().equals(file));
        if (draft.filedAs().isPresent()
                || (!isThere && files.keep(by, file, PURPOSE).isEmpty())) {
            return new Adding.Unknown();
        }
        if (!isThere) {
            drawer.addPaper(id, situation, component, file, clock.instant());
            leave.saved(by, draft);
        }
        return new Adding.Added(drawer.find(id).orElseThrow().papers());
    }

    private Optional<Adding> objection(Actor by, Draft draft) {
        var refusal = leave.toKeep(by, draft);
        if (refusal.isPresent()) {
            return refusal.map(Adding.NotAllowed::new);
        }
        return draft.filedAs().isPresent() ? unknown() : Optional.empty();
    }

    private static Optional<Adding> unknown() {
        return Optional.of(new Adding.Unknown());
    }

    private static Adding required(@Nullable Adding adding) {
        return Objects.requireNonNull(adding);
    }

    /** Giấy tờ gửi lên. */
    public record Sent(FileId id, String name, InputStream content) {}

    /** Kết quả. */
    public sealed interface Adding {
        /** @param papers all that are there now */
        record Added(List<Paper> papers) implements Adding {
            public Added {
                papers = List.copyOf(papers);
            }
        }

        /** It is empty, too large or of no kind that serves. */
        record NotTaken(Storing why) implements Adding {}

        /** No such draft, or it is filed; no such paper is asked for. */
        record Unknown() implements Adding {}

        record NotAllowed(Decision.Refused refused) implements Adding {}
    }
}
