package vn.motcua.dossier.web.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.catalogue.Papers;
import vn.motcua.dossier.usecase.Folder;
import vn.motcua.dossier.usecase.SeeAlike.Outcome.Compared;
import vn.motcua.dossier.usecase.SeeAlike.Side;
import vn.motcua.dossier.usecase.SeeMerged;
import vn.motcua.dossier.web.AmendmentLine;
import vn.motcua.dossier.web.Spoken;
import vn.motcua.form.Section;
import vn.motcua.ui.Words;

/**
 * So hai hồ sơ, in words: how each stands, which answers differ, which papers each has.
 *
 * @param differing the answers that differ, digits hidden that reach a person
 * @param same how many answers are alike
 */
public record ComparedView(
        Column earlier, Column later, List<Row> standing, List<Row> differing, int same, List<Row> papers) {
    public ComparedView {
        standing = List.copyOf(standing);
        differing = List.copyOf(differing);
        papers = List.copyOf(papers);
    }

    static ComparedView of(Compared compared, Words words) {
        var earlier = compared.earlier().folder();
        var later = compared.later().folder();
        var rows = answers(compared, words);
        var differing = rows.stream().filter(row -> row.isDifferent).toList();
        return new ComparedView(
                column(earlier),
                column(later),
                standing(earlier, later, words),
                differing.stream().map(Answer::row).toList(),
                rows.size() - differing.size(),
                papers(earlier, later, words));
    }

    private static Column column(Folder folder) {
        var dossier = folder.dossier();
        return new Column(dossier.code(), InboxAddress.HOME + "/" + dossier.id());
    }

    private static List<Row> standing(Folder earlier, Folder later, Words words) {
        return List.of(
                new Row(
                        words.say("dossier.alike.procedure"),
                        Told.in(earlier.procedure().heading().name(), words),
                        Told.in(later.procedure().heading().name(), words)),
                new Row(
                        words.say("dossier.desk.state"),
                        Told.stage(earlier.dossier().standing().stage(), words),
                        Told.stage(later.dossier().standing().stage(), words)),
                new Row(
                        words.say("dossier.desk.filed"),
                        words.moment(earlier.dossier().filing().at()),
                        words.moment(later.dossier().filing().at())),
                new Row(words.say("dossier.merge.paid.row"), paid(earlier, words), paid(later, words)));
    }

    private static String paid(Folder folder, Words words) {
        return SeeMerged.paid(folder.way(), folder.charges()).stream()
                .map(paid -> words.say("dossier.merge.paid", words.dong(paid.amount()), paid.receipt()))
                .reduce((one, other) -> one + " · " + other)
                .orElseGet(() -> words.say("dossier.merge.paid.none"));
    }

    private static List<Answer> answers(Compared compared, Words words) {
        var earlier = questions(compared.earlier());
        var later = questions(compared.later());
        return Stream.concat(earlier.keySet().stream(), later.keySet().stream())
                .distinct()
                .map(key -> answer(Optional.ofNullable(earlier.get(key)), Optional.ofNullable(later.get(key)), words))
                .toList();
    }

    private static Map<String, Section.Question> questions(Side side) {
        var all = new LinkedHashMap<String, Section.Question>();
        side.form().stream()
                .flatMap(form -> form.sections(side.folder().answers()).stream())
                .flatMap(Section::asked)
                .forEach(question -> all.put(question.key(), question));
        return all;
    }

    private static Answer answer(Optional<Section.Question> earlier, Optional<Section.Question> later, Words words) {
        var label = AmendmentLine.label(earlier.or(() -> later).orElseThrow(), words);
        var row = new Row(label, shown(earlier, words), shown(later, words));
        return new Answer(row, !text(earlier, words).equals(text(later, words)));
    }

    private static String shown(Optional<Section.Question> question, Words words) {
        var text = text(question, words);
        return question.flatMap(each -> AnswerLine.masked(each.field().type(), text))
                .orElse(text);
    }

    /** Empty where it is not asked there, or was not answered. */
    private static String text(Optional<Section.Question> question, Words words) {
        return question.map(each ->
                        new Spoken(words).answer(each.field(), each.section().answers()))
                .orElse("");
    }

    private static List<Row> papers(Folder earlier, Folder later, Words words) {
        return Stream.of(earlier, later)
                .flatMap(folder -> Offers.components(folder).stream())
                .filter(component -> !component.electronicForm())
                .map(Papers.Component::name)
                .distinct()
                .map(name -> new Row(name, sent(earlier, name, words), sent(later, name, words)))
                .toList();
    }

    private static String sent(Folder folder, String name, Words words) {
        var components = Offers.components(folder);
        var count = folder.papers().stream()
                .filter(paper -> components.get(paper.component()).name().equals(name))
                .count();
        return words.number(count);
    }

    /** @param href of the record */
    public record Column(String code, String href) {}

    /** Dòng: the same of both. */
    public record Row(String label, String earlier, String later) {}

    private record Answer(Row row, boolean isDifferent) {}
}
