package vn.motcua.catalogue.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.motcua.catalogue.Guidance;
import vn.motcua.catalogue.Heading;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.Method;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Terms;
import vn.motcua.form.WrittenForm;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Bilingual;

/** Bản trải phẳng: a record line by line. A line is found again by its part and what it is about, wherever it stands. */
final class Lines {
    /** Which line. */
    record Key(Part part, String of) {}

    private final Map<Key, Value> lines = new LinkedHashMap<>();

    private Lines() {}

    /** What is empty has no line. */
    static Map<Key, Value> of(Procedure procedure) {
        var lines = new Lines();
        lines.heading(procedure.heading());
        lines.terms(procedure.terms());
        lines.papers(procedure.papers());
        lines.process(procedure.process());
        lines.guidance(procedure.guidance());
        return lines.lines;
    }

    private void heading(Heading heading) {
        text(Part.NAME, "", heading.name().vietnamese());
        text(Part.NAME_ENGLISH, "", heading.name().english());
        text(Part.FIELD, "", heading.field());
        slugs(Part.LEVELS, Value.Family.LEVEL, heading.levels());
        text(Part.AUTHORITY, "", heading.authority());
        text(Part.MINISTRY, "", heading.ministry());
        heading.law().forEach(law -> add(Part.LAW, law.number(), new Value.Text(law.title())));
    }

    private void terms(Terms terms) {
        names(
                Part.CHANNELS,
                new Value.Slugs(
                        Value.Family.CHANNEL,
                        terms.methods().stream()
                                .map(method -> method.channel().key())
                                .toList()));
        terms.methods().forEach(this::method);
        terms.online().forEach(service -> add(Part.SERVICE, service.name(), new Value.Service(service)));
        kinds(Part.RECEIVES, terms.competence().receives());
        kinds(Part.HANDLES, terms.competence().handles());
        kinds(Part.DECIDES, terms.competence().decides());
        slugs(Part.ON_SUPPLEMENT, Value.Family.SUPPLEMENT, List.of(terms.onSupplement()));
        terms.silence().ifPresent(silence -> add(Part.SILENCE, "", new Value.Tacit(silence)));
        add(Part.NON_TERRITORIAL, "", new Value.Flag(terms.nonTerritorial()));
        add(Part.AVAILABILITY, "", new Value.State(terms.availability()));
    }

    private void method(Method method) {
        var channel = method.channel().key();
        method.limit().ifPresent(limit -> add(Part.LIMIT, channel, new Value.Time(limit)));
        if (!method.fees().isEmpty()) {
            add(Part.FEES, channel, new Value.Cost(method.fees()));
        }
        text(Part.STATED, channel, method.stated());
    }

    private void papers(Papers papers) {
        var named = papers.cases().stream()
                .map(Papers.Case::name)
                .filter(name -> !name.isEmpty())
                .toList();
        if (!named.isEmpty()) {
            add(Part.CASES, "", new Value.Names(named));
        }
        papers.cases()
                .forEach(each -> each.components()
                        .forEach(paper -> add(Part.PAPER, in(each.name(), paper.name()), new Value.Paper(paper))));
        papers.results()
                .forEach(result -> add(
                        Part.RESULT, result.name(), new Value.Text(result.code().orElse(""))));
    }

    private static String in(String name, String paper) {
        return name.isEmpty() ? paper : name + " – " + paper;
    }

    private void process(InternalProcess process) {
        process.steps().forEach(step -> add(Part.STEP, step.name().vietnamese(), new Value.Step(step)));
        if (!process.isUnknown()) {
            var names = process.steps().stream()
                    .map(step -> step.name().vietnamese())
                    .toList();
            add(Part.STEP_ORDER, "", new Value.Names(names));
        }
        text(Part.STEP_SOURCE, "", process.source().orElse(""));
    }

    private void guidance(Guidance guidance) {
        both(Part.SUMMARY, guidance.summary());
        slugs(Part.EVENTS, Value.Family.EVENT, guidance.events());
        if (!guidance.keywords().isEmpty()) {
            add(Part.KEYWORDS, "", new Value.Names(guidance.keywords()));
        }
        guidance.leaveAtHome().forEach(thing -> both(Part.LEAVE_AT_HOME, thing));
        guidance.questions()
                .forEach(question -> add(Part.QUESTION, question.text().vietnamese(), new Value.Question(question)));
        text(Part.FORM, "", guidance.form().orElse(""));
        guidance.written().ifPresent(this::form);
    }

    private void form(WrittenForm form) {
        add(Part.FORM, "", new Value.Both(form.title()));
        for (var page : form.pages()) {
            add(Part.FORM_PAGE, page.title().vietnamese(), Value.FormPage.of(page));
            page.fields()
                    .forEach(question ->
                            add(Part.FORM_QUESTION, question.label().vietnamese(), new Value.FormQuestion(question)));
        }
        form.rules().forEach(rule -> add(Part.FORM_RULE, rule.told().vietnamese(), new Value.FormRule(rule)));
    }

    private void both(Part part, Bilingual text) {
        if (!text.vietnamese().isEmpty() || !text.english().isEmpty()) {
            add(part, part == Part.LEAVE_AT_HOME ? text.vietnamese() : "", new Value.Both(text));
        }
    }

    private void text(Part part, String of, String text) {
        if (!text.isEmpty()) {
            add(part, of, new Value.Text(text));
        }
    }

    private void kinds(Part part, Set<Agency.Kind> kinds) {
        slugs(part, Value.Family.AGENCY_KIND, kinds);
    }

    private void slugs(Part part, Value.Family family, Collection<? extends Enum<?>> constants) {
        names(part, new Value.Slugs(family, constants.stream().map(Lines::slug).toList()));
    }

    private void names(Part part, Value.Slugs slugs) {
        if (!slugs.keys().isEmpty()) {
            add(part, "", slugs);
        }
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Two of the same name are told apart by their number. */
    private void add(Part part, String of, Value value) {
        var key = new Key(part, of);
        for (var number = 2; lines.containsKey(key); number++) {
            key = new Key(part, of + " (" + number + ")");
        }
        lines.put(key, value);
    }
}
