package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.OpinionAsked;
import vn.motcua.dossier.OpinionWithdrawn;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.dossier.model.Opinion.Question;
import vn.motcua.dossier.model.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Role;
import vn.motcua.shared.Text;

/** Xin ý kiến: whoever has a dossier at a step asks another office about it, or takes the question back. */
@Component
public class AskOpinion {
    private final Dossiers dossiers;
    private final Opinions opinions;
    private final OpinionLeave leave;
    private final AskedOffices offices;
    private final EventLog log;
    private final Clock clock;

    AskOpinion(
            Dossiers dossiers, Opinions opinions, OpinionLeave leave, AskedOffices offices, EventLog log, Clock clock) {
        this.dossiers = dossiers;
        this.opinions = opinions;
        this.leave = leave;
        this.offices = offices;
        this.log = log;
        this.clock = clock;
    }

    /** Sent twice, it is asked once. */
    @Transactional
    public Consulted ask(Actor by, DossierId id, Wanted wanted) {
        return dossiers.lock(id)
                .map(dossier -> ask(by, dossier, wanted.cleaned()))
                .orElseGet(Consulted.Unknown::new);
    }

    private Consulted ask(Actor by, Dossier dossier, Wanted wanted) {
        if (leave.toAsk(by, dossier) instanceof Decision.Refused refused) {
            return new Consulted.NotAllowed(refused);
        }
        if (dossier.standing().stage() != Stage.IN_HAND) {
            return new Consulted.Closed();
        }
        var now = clock.instant();
        return wanted.flaw()
                .or(() -> offices.objection(wanted.agency(), wanted.role(), dossier, now))
                .orElseGet(() -> enter(by, dossier, wanted, now));
    }

    private Consulted enter(Actor by, Dossier dossier, Wanted wanted, Instant now) {
        var asked = opinions.of(dossier.id());
        var from = dossier.custody();
        var question = new Question(
                by.who().orElseThrow(),
                new Custody(from.agency(), from.role(), now),
                new Custody(wanted.agency(), wanted.role(), now),
                wanted.question());
        var awaited = asked.stream()
                .filter(opinion -> opinion.isAwaited(Stage.IN_HAND))
                .toList();
        if (awaited.stream().anyMatch(opinion -> opinion.asksLike(question))) {
            return new Consulted.Done();
        }
        if (awaited.size() >= Opinion.MOST) {
            return new Consulted.TooMany();
        }
        var due = offices.due(wanted.agency(), now, wanted.days());
        var opinion = new Opinion(asked.size() + 1, question, due, Optional.empty(), Optional.empty());
        opinions.add(dossier.id(), opinion, offices.firstReminder(opinion, dossier));
        log.append(by, new OpinionAsked(dossier.id(), opinion.number(), wanted.agency(), wanted.role(), due));
        return new Consulted.Done();
    }

    /** Taken back twice, it is gone once. */
    @Transactional
    public Consulted withdraw(Actor by, DossierId id, int number) {
        return dossiers.lock(id)
                .map(dossier -> find(opinions.of(id), number)
                        .map(opinion -> withdraw(by, dossier, opinion))
                        .orElseGet(Consulted.Unknown::new))
                .orElseGet(Consulted.Unknown::new);
    }

    private Consulted withdraw(Actor by, Dossier dossier, Opinion opinion) {
        if (leave.toWithdraw(by, dossier, opinion) instanceof Decision.Refused refused) {
            return new Consulted.NotAllowed(refused);
        }
        if (opinion.withdrawn().isPresent()) {
            return new Consulted.Done();
        }
        if (!opinion.isAwaited(dossier.standing().stage())) {
            return new Consulted.Closed();
        }
        opinions.withdraw(dossier.id(), opinion.number(), clock.instant());
        log.append(by, new OpinionWithdrawn(dossier.id(), opinion.number()));
        return new Consulted.Done();
    }

    static Optional<Opinion> find(List<Opinion> opinions, int number) {
        return opinions.stream().filter(opinion -> opinion.number() == number).findFirst();
    }

    /**
     * Điều muốn hỏi.
     *
     * @param days in how many working days of that agency an answer is asked for
     */
    public record Wanted(AgencyId agency, Role role, String question, int days) {
        private static final Set<Role> ANSWERING = DossierPolicy.handlers();

        Wanted cleaned() {
            return new Wanted(agency, role, Text.clean(question), days);
        }

        Optional<Consulted> flaw() {
            if (question.isEmpty() || question.length() > Opinion.LONGEST) {
                return Optional.of(new Consulted.NoText());
            }
            if (days < 1 || days > Opinion.MOST_DAYS) {
                return Optional.of(new Consulted.NoDays());
            }
            return Optional.<Consulted>of(new Consulted.NoSuchOffice())
                    .filter(Predicate.not(_ -> ANSWERING.contains(role)));
        }
    }
}
