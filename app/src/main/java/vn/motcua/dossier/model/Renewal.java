package vn.motcua.dossier.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Method;
import vn.motcua.catalogue.Papers.Case;
import vn.motcua.catalogue.Papers.Component;
import vn.motcua.catalogue.Papers.Need;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.TimeLimit;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Section;
import vn.motcua.organisation.Bilingual;

/**
 * Sang phiên bản mới: what a newer revision asks of somebody who began under an older one. Cases and papers are found again by
 * their names, wherever they stand now; answers by the ids of their questions.
 */
public record Renewal(Side before, Side after) {

    /** Một phiên bản. The form is empty where nobody has written it. */
    public record Side(Procedure procedure, Optional<Form> form) {
        private List<Case> cases() {
            return procedure.papers().cases();
        }

        private List<Component> components(int situation) {
            return situation < cases().size() ? cases().get(situation).components() : List.of();
        }

        private Optional<Method> online() {
            return procedure.terms().by(Channel.ONLINE);
        }

        private Map<String, Form.Field> fields() {
            var fields = new LinkedHashMap<String, Form.Field>();
            form.stream()
                    .flatMap(each -> each.pages().stream())
                    .flatMap(page -> page.fields().stream())
                    .forEach(field -> fields.put(field.id(), field));
            return fields;
        }
    }

    /** Chỗ của giấy tờ: in which case, and which of its papers, both from 0. */
    public record Place(int situation, int component) {}

    /** Which case it is now; empty where the person must say. */
    public Optional<Integer> situation(int was) {
        if (after.cases().size() < 2) {
            return Optional.of(0);
        }
        return before.cases().stream()
                .skip(was)
                .findFirst()
                .flatMap(known -> IntStream.range(0, after.cases().size())
                        .filter(now -> after.cases().get(now).name().equals(known.name()))
                        .boxed()
                        .findFirst());
    }

    /** Where a paper belongs now; empty where it is asked for no longer. */
    public Optional<Place> place(Place was) {
        var papers = before.components(was.situation());
        if (was.component() >= papers.size()) {
            return Optional.empty();
        }
        var name = papers.get(was.component()).name();
        var earlier = named(papers, name).indexOf(was.component());
        return situation(was.situation())
                .flatMap(now -> named(after.components(now), name).stream()
                        .skip(earlier)
                        .findFirst()
                        .map(component -> new Place(now, component)));
    }

    /** Two papers of a case may bear one name. */
    private static List<Integer> named(List<Component> papers, String name) {
        return IntStream.range(0, papers.size())
                .filter(number -> papers.get(number).name().equals(name))
                .boxed()
                .toList();
    }

    /** What becomes different for somebody whose case was that one. */
    public List<Change> changes(int situation, LocalDate day) {
        var changes = new ArrayList<Change>();
        situation(situation)
                .ifPresentOrElse(
                        now -> changes.addAll(
                                papers(asked(before.components(situation), day), asked(after.components(now), day))),
                        () -> changes.add(new Change.CaseToChoose()));
        changes.addAll(questions());
        terms().forEach(changes::add);
        return List.copyOf(changes);
    }

    /** The papers that are sent, and whether everybody sends them. */
    private static Map<String, Boolean> asked(List<Component> papers, LocalDate day) {
        var asked = new LinkedHashMap<String, Boolean>();
        papers.stream()
                .filter(paper -> paper.need() != Need.SHOWN_ONLY && !paper.electronicForm() && !paper.isSparedOn(day))
                .forEach(paper -> asked.merge(paper.name(), paper.need() == Need.ALWAYS, Boolean::logicalOr));
        return asked;
    }

    private static List<Change> papers(Map<String, Boolean> was, Map<String, Boolean> now) {
        var changes = new ArrayList<Change>();
        now.forEach((name, always) -> {
            if (!was.containsKey(name)) {
                changes.add(new Change.Paper(always ? Change.Ask.NEW : Change.Ask.NEW_IF_IT_APPLIES, name));
            } else if (!always.equals(was.get(name))) {
                changes.add(new Change.Paper(always ? Change.Ask.ALWAYS : Change.Ask.IF_IT_APPLIES, name));
            }
        });
        was.keySet().stream()
                .filter(name -> !now.containsKey(name))
                .forEach(name -> changes.add(new Change.Paper(Change.Ask.NO_LONGER, name)));
        return changes;
    }

    private List<Change> questions() {
        var was = before.fields();
        var now = after.fields();
        var changes = new ArrayList<Change>();
        now.values().forEach(field -> {
            var known = was.get(field.id());
            if (known == null) {
                changes.add(new Change.Question(true, field.label()));
            } else {
                changes.addAll(asked(known, field));
            }
        });
        was.values().stream()
                .filter(field -> !now.containsKey(field.id()))
                .forEach(field -> changes.add(new Change.Question(false, field.label())));
        return changes;
    }

    /** How the same question is put now. */
    private static List<Change> asked(Form.Field was, Form.Field now) {
        var changes = new ArrayList<Change>();
        if (!was.label().equals(now.label())) {
            changes.add(new Change.Reworded(was.label(), now.label()));
        }
        if (!was.type().equals(now.type())) {
            changes.add(new Change.OtherAnswers(now.label()));
        }
        if (was.required() != now.required()) {
            changes.add(new Change.Required(now.required(), now.label()));
        }
        return changes;
    }

    /** What was answered and has no place any more: nothing is lost without being told. */
    public List<Left> left(Answers answers) {
        return before.form().stream()
                .flatMap(form -> form.sections(answers).stream())
                .flatMap(Section::asked)
                .filter(question -> !question.answered(answers).isEmpty() && !isKept(question, answers))
                .map(question -> new Left(question, question.onPage(question.answered(answers))))
                .toList();
    }

    private boolean isKept(Section.Question was, Answers answers) {
        return after.form()
                .flatMap(form -> form.named(was.key()))
                .filter(now -> holds(now.field().type(), was.field().type())
                        && now.boxes().containsAll(was.answered(answers).keySet()))
                .filter(now -> !(now.field().type() instanceof FieldType.Choice choice)
                        || choice.offers(answers.to(was.key())))
                .isPresent();
    }

    /** Words stay words, whatever is asked of them now; anything else is only what it was. */
    private static boolean holds(FieldType now, FieldType was) {
        return now.getClass().equals(was.getClass()) || (isWords(now) && isWords(was)) || (isDay(now) && isDay(was));
    }

    private static boolean isDay(FieldType type) {
        return type instanceof FieldType.Day || type instanceof FieldType.PartialDay;
    }

    private static boolean isWords(FieldType type) {
        return switch (type) {
            case FieldType.FullName _,
                    FieldType.CitizenNumber _,
                    FieldType.Telephone _,
                    FieldType.Email _,
                    FieldType.Line _,
                    FieldType.Paragraph _,
                    FieldType.Amount _,
                    FieldType.Quantity _,
                    FieldType.TaxNumber _ -> true;
            case FieldType.Day _,
                    FieldType.PartialDay _,
                    FieldType.Place _,
                    FieldType.Choice _,
                    FieldType.Several _,
                    FieldType.Declaration _ -> false;
        };
    }

    /** What the papers are called that were added and have no place any more, each as often as it was. */
    public List<String> leftPapers(List<Place> places) {
        return places.stream()
                .filter(was -> place(was).isEmpty())
                .flatMap(was -> before.components(was.situation()).stream()
                        .skip(was.component())
                        .limit(1))
                .map(Component::name)
                .toList();
    }

    /**
     * Câu trả lời không còn chỗ.
     *
     * @param answer with boxes named as they were on its page
     */
    public record Left(Section.Question question, Answers answer) {}

    private Stream<Change> terms() {
        var limit = new Change.Limit(
                before.online().flatMap(Method::limit), after.online().flatMap(Method::limit));
        return Stream.of(
                        Optional.<Change>of(limit).filter(_ -> !limit.before().equals(limit.after())),
                        Optional.<Change>of(new Change.Fees())
                                .filter(_ -> !fees(before).equals(fees(after))))
                .flatMap(Optional::stream);
    }

    private static List<Fee> fees(Side side) {
        return side.online().map(Method::fees).orElse(List.of());
    }

    /** Thay đổi. */
    public sealed interface Change {
        /** The cases are others: one must say anew which it is. */
        record CaseToChoose() implements Change {}

        record Paper(Ask ask, String name) implements Change {}

        /** @param asked whether it is put now and was not before, or the other way round */
        record Question(boolean asked, Bilingual label) implements Change {}

        /** The same question in other words. */
        record Reworded(Bilingual before, Bilingual after) implements Change {}

        /** It is answered in another way: other choices, another kind of answer. */
        record OtherAnswers(Bilingual label) implements Change {}

        /** @param required whether it must be answered now, or need not any more */
        record Required(boolean required, Bilingual label) implements Change {}

        /** What is promised; empty where no limit is stated. */
        record Limit(Optional<TimeLimit> before, Optional<TimeLimit> after) implements Change {}

        record Fees() implements Change {}

        /** Từ nay. */
        enum Ask {
            NEW,
            NEW_IF_IT_APPLIES,
            /** It was asked for only where it applied. */
            ALWAYS,
            /** Everybody had to send it. */
            IF_IT_APPLIES,
            NO_LONGER
        }
    }
}
