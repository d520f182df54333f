package vn.motcua.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.form.Form.Condition;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Form.Page;

/** Có điền xong được không: goes through a form as it is written and says why nobody could complete it. */
final class Completion {
    private final String form;
    /** By question: where it stands, and what must have been answered for it to be asked at all. */
    private final Map<String, Place> asked = new HashMap<>();

    private Completion(String form) {
        this.form = form;
    }

    /** @param needs for each question on which it hangs, directly or through others, the answers that lead to it */
    record Place(int number, Page page, Field field, Map<String, Set<String>> needs) {}

    static void refuseIncompletable(String form, List<Page> pages, List<Rule> rules) {
        var check = new Completion(form);
        if (pages.isEmpty()) {
            throw check.because("asks nothing");
        }
        check.refuseRepeated(pages, Page::id);
        pages.forEach(check::enter);
        pages.stream()
                .filter(page -> page.isRepeated() && check.asked.containsKey(page.id()))
                .forEach(page -> {
                    throw check.because(page.id() + " is both a page that repeats and a question");
                });
        new Contradictions(form, check.asked).refuseAmong(rules);
        new Unanswerable(form, check.asked).refuseUnder(rules);
        new Workings(form, pages, check.asked).refuseUnworkable();
    }

    private void enter(Page page) {
        refuseRepeated(page.fields(), Field::id);
        var needs = needs(page.id(), page.when(), Optional.empty());
        for (var field : page.fields()) {
            if (asked.containsKey(field.id())) {
                throw because("has " + field.id() + " more than once");
            }
            refuseUnknowable(page, field);
            var all = merged(field.id(), needs, needs(field.id(), field.when(), Optional.of(page)));
            asked.put(field.id(), new Place(asked.size(), page, field, all));
        }
    }

    /** Which of several children a register or an earlier dossier spoke of, nobody can tell. */
    private void refuseUnknowable(Page page, Field field) {
        if (page.isRepeated() && !field.from().isEmpty()) {
            throw because(field.id() + " is asked several times, so no source knows the answer");
        }
        field.from().stream()
                .filter(source -> !source.couldKnow(field.type()))
                .findFirst()
                .ifPresent(source -> {
                    throw because(field.id() + " is nothing that the source " + source.key() + " could know");
                });
    }

    private Map<String, Set<String>> needs(String who, Optional<Condition> when, Optional<Page> within) {
        if (when.isEmpty()) {
            return Map.of();
        }
        var condition = when.get();
        var gate = Optional.ofNullable(asked.get(condition.field()))
                .filter(place -> !place.page().isRepeated()
                        || within.filter(place.page()::equals).isPresent());
        if (gate.isEmpty()) {
            throw because(who + " hangs on what is not asked before it");
        }
        if (!answers(gate.get().field()).containsAll(condition.of())
                || condition.of().isEmpty()) {
            throw because(who + " waits for an answer that " + condition.field() + " does not offer");
        }
        return merged(who, gate.get().needs(), Map.of(condition.field(), Set.copyOf(condition.of())));
    }

    /** Both at once: where no answer is left that leads here, nobody ever comes here. */
    private Map<String, Set<String>> merged(
            String who, Map<String, Set<String>> some, Map<String, Set<String>> others) {
        var all = new HashMap<>(some);
        others.forEach((field, of) -> all.merge(field, of, Completion::common));
        if (all.values().stream().anyMatch(Set::isEmpty)) {
            throw because(who + " can never be reached");
        }
        return all;
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }

    private static Set<String> answers(Field field) {
        if (field.type() instanceof FieldType.Choice(var options)) {
            return options.stream().map(FieldType.Option::value).collect(Collectors.toSet());
        }
        return field.type() instanceof FieldType.Declaration ? Set.of(FieldType.Declaration.YES) : Set.of();
    }

    private <T> void refuseRepeated(List<T> things, Function<T, String> name) {
        var seen = new HashSet<String>();
        things.stream().map(name).filter(each -> !seen.add(each)).findFirst().ifPresent(each -> {
            throw because("has " + each + " more than once");
        });
    }

    private IllegalArgumentException because(String reason) {
        return new IllegalArgumentException(form + ": " + reason);
    }
}
