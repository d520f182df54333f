package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.AmendmentAccepted;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.dossier.model.Amendment.Change;
import vn.motcua.dossier.model.Amendment.End;
import vn.motcua.dossier.model.Amendment.How;
import vn.motcua.dossier.model.Amendment.Side;
import vn.motcua.dossier.model.Amendment.Written;
import vn.motcua.dossier.model.Answered;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.VietnamTime;

/**
 * Sửa câu trả lời được đánh dấu: while more is asked for, its owner puts right what the office marked, and nothing else. What
 * they write is kept for them, as papers are, until {@link CompleteDossier} hands it in.
 */
@Component
public class CorrectAnswer {
    private final Dossiers dossiers;
    private final Amendments amendments;
    private final Corrections corrections;
    private final Leaves leaves;
    private final EventLog log;
    private final Clock clock;

    CorrectAnswer(
            Dossiers dossiers,
            Amendments amendments,
            Corrections corrections,
            Leaves leaves,
            EventLog log,
            Clock clock) {
        this.dossiers = dossiers;
        this.amendments = amendments;
        this.corrections = corrections;
        this.leaves = leaves;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Keeps the right answer in the place of what was kept before.
     *
     * @param question its name among all answers
     * @param typed by box
     */
    @Transactional
    public Amended correct(Actor by, DossierId id, String question, Map<String, String> typed) {
        return dossiers.lock(id)
                .map(dossier -> objection(by, dossier).orElseGet(() -> correct(by, dossier, question, typed)))
                .orElseGet(Amended.Unknown::new);
    }

    private Amended correct(Actor by, Dossier dossier, String question, Map<String, String> typed) {
        var form = corrections.form(dossier);
        var mark = corrections.mark(dossier, question);
        if (form.isEmpty() || mark.isEmpty()) {
            return new Amended.NotMarked();
        }
        var answered = dossiers.answered(dossier.id());
        if (answered.open(question).filter(Amendment::isProposed).isPresent()) {
            return new Amended.Overtaken();
        }
        var now = clock.instant();
        return corrections
                .kept(form.get(), answered, question, typed, VietnamTime.dateOf(now))
                .map(tried -> keep(by, dossier, answered, tried, mark.get().note()))
                .orElseGet(Amended.Unknown::new);
    }

    private Amended keep(Actor by, Dossier dossier, Answered answered, Tried tried, String note) {
        if (!tried.mistakes().isEmpty()) {
            return new Amended.Wrong(tried);
        }
        if (tried.changes().isEmpty()) {
            return new Amended.Unchanged();
        }
        tried.questions().stream()
                .flatMap(question -> answered.open(question.key()).stream())
                .forEach(kept -> amendments.drop(dossier.id(), kept.number()));
        var written = new Written(by.who().orElseThrow(), clock.instant());
        var number = answered.next();
        for (var change : tried.changes()) {
            amendments.add(dossier.id(), kept(number, change, written, note));
            number++;
        }
        return new Amended.Done();
    }

    private static Amendment kept(int number, Change change, Written written, String note) {
        return new Amendment(number, Side.OWNER, change, written, note, Optional.empty());
    }

    /** Takes back what was not handed in yet, and what had to be answered because of it. Twice is once. */
    @Transactional
    public Amended takeBack(Actor by, DossierId id, int number) {
        return dossiers.lock(id)
                .map(dossier -> objection(by, dossier).orElseGet(() -> takeBack(dossier, number)))
                .orElseGet(Amended.Unknown::new);
    }

    private Amended takeBack(Dossier dossier, int number) {
        var answered = dossiers.answered(dossier.id());
        answered.numbered(number).filter(Amendment::isKept).ifPresent(kept -> {
            var rest = answered.without(kept.change().question());
            var put = corrections.form(dossier).stream()
                    .flatMap(form -> form.sections(rest.asKept()).stream())
                    .flatMap(section -> section.asked())
                    .map(question -> question.key())
                    .collect(Collectors.toSet());
            amendments.drop(dossier.id(), number);
            rest.amendments().stream()
                    .filter(other ->
                            other.isKept() && !put.contains(other.change().question()))
                    .forEach(other -> amendments.drop(dossier.id(), other.number()));
        });
        return new Amended.Done();
    }

    /** Nộp chỗ đã sửa: in the transaction that completes the supplement, all of them come to hold at once. */
    void handIn(Errand errand, Dossier dossier, Instant now) {
        var actor = Leave.actor(Verb.COMPLETE, errand.by(), dossier);
        var end = new End(How.ACCEPTED, new Written(errand.by().who().orElseThrow(), now), false, "");
        var answered = dossiers.answered(dossier.id());
        answered.amendments().stream().filter(Amendment::isKept).forEach(kept -> {
            amendments.end(dossier.id(), kept.number(), end);
            log.append(
                    actor,
                    new AmendmentAccepted(
                            dossier.id(), kept.number(), kept.side().key(), false));
        });
        corrections.hold(dossier, dossiers.answered(dossier.id()), end);
    }

    private Optional<Amended> objection(Actor by, Dossier dossier) {
        var leave = Leave.toMake(Verb.COMPLETE, dossier, dossier.custody());
        if (leaves.decide(by, leave, dossier) instanceof Decision.Refused refused) {
            return Optional.of(new Amended.NotAllowed(refused));
        }
        return dossier.standing().stage() == Stage.INCOMPLETE ? Optional.empty() : Optional.of(new Amended.Closed());
    }
}
