package vn.motcua.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.form.Flaw.OfPage;
import vn.motcua.form.Flaw.OfQuestion;
import vn.motcua.form.Flaw.Reason;
import vn.motcua.form.Form.Condition;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Form.Page;

/** Có điền xong được không: goes through a form as it is written and says why nobody could complete it. */
final class Completion {
    /** By question, in order: where it stands, and what must have been answered for it to be asked at all. */
    private final Map<String, Place> asked = new LinkedHashMap<>();

    private final List<Flaw> flaws = new ArrayList<>();

    private Completion() {}

    /** @param needs for each question on which it hangs, directly or through others, the answers that lead to it */
    record Place(int number, Page page, Field field, Map<String, Set<String>> needs) {
        OfQuestion question() {
            return new OfQuestion(field.id());
        }
    }

    /** All at once, so that an author mends them together; what only follows from another flaw is not told. */
    static List<Flaw> flaws(List<Page> pages, List<Rule> rules) {
        var check = new Completion();
        if (pages.isEmpty()) {
            return List.of(new Flaw(new Flaw.Whole(), Reason.ASKS_NOTHING));
        }
        check.enter(pages);
        check.flaws.addAll(new Contradictions(check.asked).among(rules));
        check.flaws.addAll(new Workings(pages, check.asked).flaws());
        // What all rules leave together can be told only where each of them is sound.
        check.flaws.addAll(new Unanswerable(check.asked).under(check.flaws.isEmpty() ? rules : List.of()));
        return List.copyOf(check.flaws);
    }

    private void enter(List<Page> pages) {
        var ids = new HashSet<String>();
        for (var page : pages) {
            if (!ids.add(page.id())) {
                tell(new OfPage(page.id()), Reason.THERE_ALREADY);
            }
            enter(page);
        }
        pages.stream()
                .filter(page -> page.isRepeated() && asked.containsKey(page.id()))
                .forEach(page -> tell(new OfPage(page.id()), Reason.PAGE_AND_QUESTION));
    }

    private void enter(Page page) {
        if (page.fields().isEmpty()) {
            tell(new OfPage(page.id()), Reason.ASKS_NOTHING);
        }
        var needs = needs(new OfPage(page.id()), page.when(), Optional.empty());
        for (var field : page.fields()) {
            var who = new OfQuestion(field.id());
            if (asked.containsKey(field.id())) {
                tell(who, Reason.THERE_ALREADY);
                continue;
            }
            tellUnknowable(page, field);
            var all = merged(who, needs, needs(who, field.when(), Optional.of(page)));
            asked.put(field.id(), new Place(asked.size(), page, field, all));
        }
    }

    /** Which of several children a register or an earlier dossier spoke of, nobody can tell. */
    private void tellUnknowable(Page page, Field field) {
        var who = new OfQuestion(field.id());
        if (page.isRepeated() && !field.from().isEmpty()) {
            tell(who, Reason.NO_SOURCE_FOR_MANY);
            return;
        }
        field.from().stream()
                .filter(source -> !source.couldKnow(field.type()))
                .forEach(source -> tell(who, Reason.SOURCE_CANNOT_KNOW, source.key()));
    }

    /** What leads there; nothing where no sense can be made of it, so that what hangs on it is not told again. */
    private Map<String, Set<String>> needs(Flaw.Place who, Optional<Condition> when, Optional<Page> within) {
        if (when.isEmpty()) {
            return Map.of();
        }
        var condition = when.get();
        var gate = Optional.ofNullable(asked.get(condition.field()))
                .filter(place -> !place.page().isRepeated()
                        || within.filter(place.page()::equals).isPresent());
        if (gate.isEmpty()) {
            tell(who, Reason.HANGS_ON_LATER, condition.field());
            return Map.of();
        }
        if (!answers(gate.get().field()).containsAll(condition.of())
                || condition.of().isEmpty()) {
            tell(who, Reason.NOT_OFFERED, condition.field());
            return Map.of();
        }
        var all = new HashMap<>(gate.get().needs());
        all.put(condition.field(), Set.copyOf(condition.of()));
        return all;
    }

    /** Both at once: where no answer is left that leads here, nobody ever comes here. */
    private Map<String, Set<String>> merged(
            OfQuestion who, Map<String, Set<String>> some, Map<String, Set<String>> others) {
        var all = new HashMap<>(some);
        others.forEach((field, of) -> all.merge(field, of, Completion::common));
        if (all.values().stream().anyMatch(Set::isEmpty)) {
            tell(who, Reason.NEVER_REACHED);
            return Map.of();
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

    private void tell(Flaw.Place place, Reason reason, String... arguments) {
        flaws.add(new Flaw(place, reason, arguments));
    }
}
