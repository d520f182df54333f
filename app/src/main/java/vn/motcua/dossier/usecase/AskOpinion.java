package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;
import vn.motcua.shared.Text;

/** Xin ý kiến: whoever has a dossier at a step asks other offices about it, or takes a question back. */
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

    /** Each office is asked for itself, and all of them or none. Sent twice, it is asked once. */
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
        return wanted.flaw().orElseGet(() -> askAll(by, dossier, wanted, clock.instant()));
    }

    private Consulted askAll(Actor by, Dossier dossier, Wanted wanted, Instant now) {
        var asked = opinions.of(dossier.id());
        var awaited = asked.stream()
                .filter(opinion -> opinion.isAwaited(Stage.IN_HAND))
                .toList();
        var open = wanted.questions(by.who().orElseThrow(), dossier.custody(), now)
                .filter(question -> awaited.stream().noneMatch(opinion -> opinion.asksLike(question)))
                .toList();
        if (awaited.size() + open.size() > Opinion.MOST) {
            return new Consulted.TooMany();
        }
        var objections = open.stream()
                .flatMap(question -> offices.objection(question.to(), dossier).stream())
                .toList();
        if (!objections.isEmpty()) {
            return new Consulted.NotTheseOffices(objections);
        }
        if (!open.isEmpty()) {
            enter(by, dossier, open, asked.size(), offices.due(open, wanted.days()));
        }
        return new Consulted.Done();
    }

    private void enter(Actor by, Dossier dossier, List<Question> questions, int before, Instant due) {
        var number = before;
        for (var question : questions) {
            number++;
            var opinion = new Opinion(number, question, due, Optional.empty(), Optional.empty());
            opinions.add(dossier.id(), opinion, offices.firstReminder(opinion, dossier));
            var to = question.to();
            log.append(by, new OpinionAsked(dossier.id(), number, to.agency(), to.role(), due));
        }
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
     * @param offices each is asked once, however often it is named
     * @param days in how many working days an answer is asked for
     */
    public record Wanted(List<Office> offices, String question, int days) {
        public Wanted {
            offices = offices.stream().distinct().toList();
        }

        Wanted cleaned() {
            return new Wanted(offices, Text.clean(question), days);
        }

        Stream<Question> questions(PersonId by, Custody holder, Instant now) {
            var from = new Custody(holder.agency(), holder.role(), now);
            return offices.stream()
                    .map(office -> new Question(by, from, new Custody(office.agency(), office.role(), now), question));
        }

        Optional<Consulted> flaw() {
            if (question.isEmpty() || question.length() > Opinion.LONGEST) {
                return Optional.of(new Consulted.NoText());
            }
            if (days < 1 || days > Opinion.MOST_DAYS) {
                return Optional.of(new Consulted.NoDays());
            }
            return offices.isEmpty() ? Optional.of(new Consulted.NoOffice()) : Optional.empty();
        }
    }

    /** Nơi được hỏi. */
    public record Office(AgencyId agency, Role role) {}
}
