package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Draft;
import vn.motcua.form.Mistake;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Text;
import vn.motcua.shared.VietnamTime;

/** Nộp hồ sơ. */
@Component
public class FileDossier {
    /** The most characters of why something is filed although another is open. */
    public static final int LONGEST_REASON = 500;

    private final Drawer drawer;
    private final Entering entering;
    private final Requirements requirements;
    private final DraftLeave leave;
    private final Filings filings;
    private final Clock clock;

    FileDossier(
            Drawer drawer,
            Entering entering,
            Requirements requirements,
            DraftLeave leave,
            Filings filings,
            Clock clock) {
        this.drawer = drawer;
        this.entering = entering;
        this.requirements = requirements;
        this.leave = leave;
        this.filings = filings;
        this.clock = clock;
    }

    /** Files a draft. Filed twice, by a double tap or by two telephones, it makes one dossier, or one for each part. */
    @Transactional
    public Outcome file(Actor by, DraftId id) {
        return file(by, id, "");
    }

    /** @param typed why it is filed although another is open that asks for the same; empty where nothing was said */
    @Transactional
    public Outcome file(Actor by, DraftId id, String typed) {
        var reason = Text.clean(typed);
        var draft = drawer.lock(id);
        if (draft.isEmpty()) {
            return new Outcome.Unknown();
        }
        var refusal = leave.toFile(by, draft.get());
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        return draft.get()
                .filedAs()
                .map(entering::entered)
                .map(FileDossier::filed)
                .orElseGet(() -> file(by, draft.get(), reason));
    }

    private Outcome file(Actor by, Draft draft, String reason) {
        var now = clock.instant();
        var today = VietnamTime.dateOf(now);
        if (requirements.isBehind(draft, today)) {
            return new Outcome.Behind();
        }
        var wanting = requirements.of(by, draft, today);
        if (wanting.obstacle().isPresent()) {
            return new Outcome.NotOffered(wanting.obstacle().get());
        }
        if (!wanting.checked().isSound() || !wanting.papers().isEmpty()) {
            return new Outcome.Incomplete(wanting.checked().mistakes(), wanting.papers());
        }
        var form = requirements.form(requirements.procedure(draft));
        var parts = filings.division().of(draft, form, wanting.checked().answers(), today);
        if (parts.isEmpty()) {
            return new Outcome.NotOffered(Drafting.Reason.OTHER_OFFICE);
        }
        var alike = filings.enrolment().alike(by, draft, parts);
        if (!alike.isNothing() && (reason.isEmpty() || reason.length() > LONGEST_REASON)) {
            return new Outcome.Alike(alike.seen(), alike.others());
        }
        var told = alike.isNothing() ? "" : reason;
        var entered = filings.enrolment().enrol(by, draft, parts, told, now);
        filings.clearing().clear(by, draft.id(), entered);
        return filed(entered.getFirst());
    }

    private static Outcome filed(Entering.Entered entered) {
        return new Outcome.Filed(entered.dossier(), entered.secret());
    }

    /** Chia, ghi và dọn: what a draft becomes, how that is entered, and what becomes of the rest. */
    @Component
    record Filings(Division division, Enrolment enrolment, Clearing clearing) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param dossier that stands for the whole, where it was filed as several
         * @param secret the four digits that go with the code; shown to its owner
         */
        record Filed(Dossier dossier, String secret) implements Outcome {
            @Override
            public String toString() {
                return "Filed[" + dossier.id() + "]";
            }
        }

        /**
         * @param mistakes what must be put right
         * @param papers the components that are still wanting
         */
        record Incomplete(List<Mistake> mistakes, List<Integer> papers) implements Outcome {
            public Incomplete {
                mistakes = List.copyOf(mistakes);
                papers = List.copyOf(papers);
            }
        }

        /**
         * Open dossiers ask for the same: it is filed all the same once it is said why.
         *
         * @param seen those that whoever files may look at, oldest first
         * @param others how many more there are, of which they are told nothing
         */
        record Alike(List<Dossier> seen, int others) implements Outcome {
            public Alike {
                seen = List.copyOf(seen);
            }
        }

        record NotOffered(Drafting.Reason reason) implements Outcome {}

        /** The procedure was revised since it was begun: {@link BringForward}. */
        record Behind() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
