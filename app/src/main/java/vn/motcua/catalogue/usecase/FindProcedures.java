package vn.motcua.catalogue.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Heading;
import vn.motcua.catalogue.LifeEvent;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.search.Hits;

/** Tìm thủ tục in force today, by what is typed, by life event, by field and by level. Public, so nobody's leave is asked. */
@Component
public class FindProcedures {
    public static final int PAGE = 20;
    /** More than anybody reads; whoever gets so many asks again. */
    private static final int MOST_FOUND = 200;

    private final Finder finder;
    private final Tally tally;

    FindProcedures(Finder finder, Tally tally) {
        this.finder = finder;
        this.tally = tally;
    }

    /** The page with that number, counted from 1; one too far shows the last. */
    public Found find(Criteria wanted, int page) {
        var hits = wanted.words().isBlank()
                ? Optional.<Finder.Answer>empty()
                : Optional.of(counted(wanted.words(), MOST_FOUND));
        var matching = hits.map(Finder.Answer::revisions).orElseGet(finder::alphabetical).stream()
                .filter(wanted::fits)
                .toList();
        var last = Math.max(1, (matching.size() + PAGE - 1) / PAGE);
        var shown = Math.clamp(page, 1, last);
        return new Found(
                matching.stream().skip((long) (shown - 1) * PAGE).limit(PAGE).toList(),
                matching.size(),
                shown,
                last,
                hits.map(Finder.Answer::hits));
    }

    /** The best answers to a question, as programs ask it. */
    public Hits ask(String words, int limit) {
        return counted(words, limit).hits();
    }

    private Finder.Answer counted(String words, int limit) {
        var answer = finder.ask(words, limit);
        tally.count(Tally.Deed.SEARCH);
        if (answer.hits().items().isEmpty()) {
            tally.count(Tally.Deed.SEARCH_IN_VAIN);
        }
        return answer;
    }

    /** What somebody who is still typing may want. */
    public List<Revision> suggest(String words, int limit) {
        tally.count(Tally.Deed.SUGGESTION);
        return finder.suggest(words, limit);
    }

    /** Every field of the catalogue and how many procedures it has today. */
    public Map<String, Long> fields() {
        return finder.fields();
    }

    /** Answers of the same edition are the same. */
    public String edition() {
        return finder.edition().toString();
    }

    /**
     * Điều kiện tìm.
     *
     * @param words what was typed; empty for everything
     * @param field in the official wording; empty for every field
     */
    public record Criteria(String words, Optional<LifeEvent> event, String field, Optional<Heading.Level> level) {

        boolean fits(Revision revision) {
            var procedure = revision.procedure();
            return (field.isEmpty() || procedure.heading().field().equals(field))
                    && event.map(procedure.guidance().events()::contains).orElse(true)
                    && level.map(procedure.heading().levels()::contains).orElse(true);
        }
    }

    /**
     * Kết quả.
     *
     * @param hits what the search made of the words; empty where nothing was typed
     */
    public record Found(List<Revision> shown, int total, int page, int last, Optional<Hits> hits) {}
}
