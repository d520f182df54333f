package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.catalogue.LexiconChanged;
import vn.motcua.catalogue.search.Hits;
import vn.motcua.catalogue.search.Lexicon;
import vn.motcua.catalogue.search.Question;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;

/** Bàn từ điển: carries plans out, and tries them on questions. */
@Component
public class LexiconDesk {
    private static final int SHOWN = 5;

    private final LexiconChanges changes;
    private final Lexicons lexicons;
    private final Finder finder;
    private final EventLog log;

    LexiconDesk(LexiconChanges changes, Lexicons lexicons, Finder finder, EventLog log) {
        this.changes = changes;
        this.lexicons = lexicons;
        this.finder = finder;
        this.log = log;
    }

    /** To be called with the book locked. This node forgets at the commit; the others notice within a second. */
    void carryOut(Actor by, UUID act, LexiconPlan plan, String reason, Instant now) {
        if (plan.isEmpty()) {
            return;
        }
        plan.ended().forEach(change -> changes.end(change.id(), reason, by.who(), now));
        plan.entered().forEach(change -> changes.enter(change, by.who()));
        changes.turnPage();
        log.append(
                by, new LexiconChanged(act, plan.entered().size(), plan.ended().size()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                lexicons.forget();
            }
        });
    }

    /** How the first answers to these questions would change. */
    List<Trial> tryOut(LexiconPlan plan, List<String> questions) {
        var after = finder.with(Lexicon.read(Lexicons.text(plan.applied(changes.now()))));
        return questions.stream()
                .map(asked -> new Trial(
                        asked,
                        finder.ask(asked, SHOWN).hits().items(),
                        after.search(Question.of(asked, SHOWN)).items()))
                .toList();
    }

    /**
     * Lần thử.
     *
     * @param before the first answers by the lexicon that holds
     * @param after and by the one that is tried
     */
    public record Trial(String question, List<Hits.Hit> before, List<Hits.Hit> after) {
        public boolean changes() {
            return !codes(before).equals(codes(after));
        }

        private static List<String> codes(List<Hits.Hit> hits) {
            return hits.stream().map(Hits.Hit::code).toList();
        }
    }
}
