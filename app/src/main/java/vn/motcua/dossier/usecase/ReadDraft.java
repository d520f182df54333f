package vn.motcua.dossier.usecase;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Paper;
import vn.motcua.dossier.usecase.PaperFiles.Shown;
import vn.motcua.dossier.usecase.PaperFiles.View;
import vn.motcua.dossier.usecase.Sheet.Lacks;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;

/** Xem lại bản khai: what is filled in, what is still asked for, and the papers as they were sent. */
@Component
public class ReadDraft {
    private final KeepDraft keepDraft;
    private final Requirements requirements;
    private final Agencies agencies;
    private final DraftLeave leave;
    private final PaperFiles papers;
    private final Clock clock;

    ReadDraft(
            KeepDraft keepDraft,
            Requirements requirements,
            Agencies agencies,
            DraftLeave leave,
            PaperFiles papers,
            Clock clock) {
        this.keepDraft = keepDraft;
        this.requirements = requirements;
        this.agencies = agencies;
        this.leave = leave;
        this.papers = papers;
        this.clock = clock;
    }

    public Outcome read(Actor by, DraftId id) {
        return switch (keepDraft.see(by, id)) {
            case Drafting.Kept(var draft) ->
                draft.filedAs().<Outcome>map(Outcome.Filed::new).orElseGet(() -> open(by, draft));
            case Drafting.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
            case Drafting.Unknown _,
                    Drafting.KeptWithMistakes _,
                    Drafting.EditedElsewhere _,
                    Drafting.AlreadyFiled _,
                    Drafting.NotOffered _ -> new Outcome.Unknown();
        };
    }

    /** The edition that this actor has just kept: whether they may was asked then. */
    public Outcome kept(Actor by, Draft draft) {
        return open(by, draft);
    }

    /**
     * A paper of the draft; empty if it has none with this number.
     *
     * @param number in the order in which they were added
     * @throws IOException if the file is damaged
     */
    public Optional<Shown> paper(Actor by, DraftId id, int number, View view) throws IOException {
        if (!(keepDraft.see(by, id) instanceof Drafting.Kept(var draft))) {
            return Optional.empty();
        }
        var paper = draft.papers().stream()
                .filter(each -> each.number() == number)
                .map(Paper::file)
                .findFirst();
        return paper.isEmpty() ? Optional.empty() : papers.open(paper.get(), view);
    }

    private Outcome open(Actor by, Draft draft) {
        var today = VietnamTime.dateOf(clock.instant());
        return requirements.isBehind(draft, today)
                ? new Outcome.Behind(draft.id())
                : new Outcome.Open(sheet(by, draft, today));
    }

    private Sheet sheet(Actor by, Draft draft, LocalDate today) {
        var procedure = requirements.procedure(draft);
        var components = Requirements.components(procedure, draft.situation());
        var items = papers.items(components, draft.papers(), today);
        var desk = agencies.find(draft.request().desk(), today).orElseThrow();
        var form = requirements.form(procedure);
        var shown = requirements.completed(draft, form, today);
        return new Sheet(
                shown,
                leave.behalf(by, draft),
                leave.isHelping(by, draft),
                procedure,
                form,
                desk,
                items,
                SingletonSupplier.of(() -> lacks(by, draft, today)));
    }

    private Lacks lacks(Actor by, Draft draft, LocalDate today) {
        var wanting = requirements.of(by, draft, today);
        return new Lacks(wanting.obstacle(), wanting.checked().mistakes(), wanting.papers());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Open(Sheet sheet) implements Outcome {}

        /** The procedure was revised since it was begun: {@link BringForward}. */
        record Behind(DraftId draft) implements Outcome {}

        /** It has become this dossier. */
        record Filed(DossierId as) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
