package vn.motcua.identity.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Post;
import vn.motcua.shared.Rule;

/**
 * Bảng phân quyền of the whole house. An action may have several rows; one that allows is enough, and what none allows is
 * refused. The house's own program may do whatever has a row: who can start it already holds the machine.
 */
public final class PolicyTable {
    private final SortedMap<String, List<Rule>> rows;

    public PolicyTable(List<Rule> rules) {
        rows = rules.stream().collect(Collectors.groupingBy(Rule::action, TreeMap::new, Collectors.toList()));
    }

    /** All rows, by action. */
    public List<Rule> rules() {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    public Set<String> actions() {
        return rows.keySet();
    }

    /**
     * Whether the actor may do this to that on this day.
     *
     * @throws IllegalArgumentException if the action has no row
     */
    public Verdict decide(Actor by, String action, Concerning what, LocalDate today) {
        return decide(by, action, what, Circumstances.on(today));
    }

    /** The same, where others may be acted for and agencies belong to others. */
    public Verdict decide(Actor by, String action, Concerning what, Circumstances circumstances) {
        var rules = rows.get(action);
        if (rules == null) {
            throw new IllegalArgumentException("no rule lists the action " + action);
        }
        var answers = rules.stream()
                .map(rule -> Answer.of(by, rule, what, circumstances))
                .toList();
        var allowing = answers.stream().filter(Answer::allows).toList();
        return allowing.isEmpty()
                ? new Verdict(refusal(action, answers), false)
                : new Verdict(
                        new Decision.Allowed(),
                        allowing.stream().allMatch(answer -> answer.rule().reveals()));
    }

    /** The same for an officer who has declared an emergency about this record; nothing else opens by that. */
    public Verdict inEmergency(Actor by, String action, Concerning what, LocalDate today) {
        var answers = rows.getOrDefault(action, List.of()).stream()
                .map(rule -> Answer.inEmergency(by, rule, what, today))
                .toList();
        return answers.stream().anyMatch(Answer::allows)
                ? new Verdict(new Decision.Allowed(), true)
                : new Verdict(refusal(action, answers), false);
    }

    /** Whether this can be done in an emergency. */
    public boolean opensInEmergency(String action) {
        return rows.getOrDefault(action, List.of()).stream().anyMatch(rule -> rule.scope() == Rule.Scope.IN_EMERGENCY);
    }

    /** Whether this can be done for others. */
    public boolean isEntrustable(String action) {
        return rows.getOrDefault(action, List.of()).stream().anyMatch(rule -> rule.scope() == Rule.Scope.ENTRUSTED);
    }

    /** What the actor may do on the records nearest to them: their own, or those of their agencies. */
    public Decision inGeneral(Actor by, String action, LocalDate today) {
        return Stream.concat(agencies(by).map(Optional::of), Stream.of(Optional.<AgencyId>empty()))
                .map(agency -> new Concerning(Optional.empty(), agency, by.who()))
                .map(what -> decide(by, action, what, today).decision())
                .min(Comparator.comparing(decision -> decision instanceof Decision.Refused))
                .orElseThrow();
    }

    private static Stream<AgencyId> agencies(Actor by) {
        return by instanceof Actor.SignedIn signedIn
                ? signedIn.posts().stream().map(Post::agency).distinct()
                : Stream.empty();
    }

    private static Decision.Refused refusal(String action, List<Answer> answers) {
        var nearest = answers.stream()
                .min(Comparator.comparingInt(Answer::distance))
                .flatMap(Answer::why)
                .orElseThrow();
        var missing = answers.stream()
                .filter(answer -> answer.why().filter(nearest::equals).isPresent())
                .flatMap(answer -> answer.rule().roles().stream())
                .collect(Collectors.toUnmodifiableSet());
        var date = answers.stream()
                .filter(answer -> answer.why().filter(nearest::equals).isPresent())
                .flatMap(answer -> answer.date().stream())
                .min(Comparator.naturalOrder());
        return new Decision.Refused(action, nearest, missing, date, Answer.whomToAsk(nearest, missing));
    }

    /**
     * A decision, and what the journal must know of it.
     *
     * @param reveals whether every row that allows is one whose answer shows personal data
     */
    public record Verdict(Decision decision, boolean reveals) {}
}
