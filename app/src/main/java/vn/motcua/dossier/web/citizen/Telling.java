package vn.motcua.dossier.web.citizen;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.model.Bundle;
import vn.motcua.dossier.usecase.Known;
import vn.motcua.dossier.web.Spoken;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Items;
import vn.motcua.form.Mistake;
import vn.motcua.form.Section;
import vn.motcua.organisation.Bilingual;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Language;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Words;

/** Nói thành lời: names, questions, answers and mistakes in the language of the page. */
public record Telling(Words words) {
    private static final long KILOBYTE = 1_000;
    private static final int SUMMARY = 3;

    public String name(Procedure procedure) {
        return in(procedure.heading().name());
    }

    /** In the page's language, Vietnamese where nothing else has been written. */
    public String in(Bilingual text) {
        return spoken().in(text);
    }

    /** What it means that a dossier waits, or does not wait any more, for those of these names. */
    public String waits(Bundle.Wait wait, List<Bilingual> names) {
        return spoken().waits(wait, names);
    }

    /** The same where there may be nothing to say. */
    public @Nullable String hint(Bilingual text) {
        return text.vietnamese().isEmpty() ? null : in(text);
    }

    /** The same with what is said of the answer that stands there already; that may be nothing. */
    public @Nullable String hint(Bilingual text, String source) {
        return Stream.of(text.vietnamese().isEmpty() ? "" : in(text), source)
                .filter(part -> !part.isEmpty())
                .reduce((hint, from) -> words.say("dossier.known.after", hint, from))
                .orElse(null);
    }

    /** From where an answer is known. */
    String source(Known.Origin origin) {
        return switch (origin) {
            case Known.Origin.Account(var own) ->
                words.say(own ? "dossier.known.account" : "dossier.known.account.theirs");
            case Known.Origin.Dossier(var code, var filed) ->
                words.say("dossier.known.dossier", code, words.day(filed));
            case Known.Origin.Register(var name, var day) ->
                words.say("dossier.known.register", in(name), words.day(day));
        };
    }

    /** The language attribute of such a text: absent where it is the page's own. */
    public @Nullable String tag(Bilingual text) {
        return spoken().isForeign(text) ? Language.VIETNAMESE.tag() : null;
    }

    public List<Choice> choices(List<FieldType.Option> options) {
        return options.stream()
                .map(option -> Choice.of(option.value(), in(option.label())))
                .toList();
    }

    /** The same for a list that unfolds, which begins with nothing chosen. */
    public List<Choice> choosing(List<FieldType.Option> options) {
        return Stream.concat(Stream.of(Choice.of("", words.say("dossier.apply.choose"))), choices(options).stream())
                .toList();
    }

    /** How many items a page that repeats has. */
    public String count(Section list) {
        return words.number(new Items(list.page(), list.answers()).count());
    }

    /** An answer as it is read; empty where there is none. */
    public String answer(Form.Field field, Answers answers) {
        return spoken().answer(field, answers);
    }

    /** What a part of the form is called. */
    public String title(Section section) {
        return spoken().title(section);
    }

    /** Thành viên 3: the next item of a page that repeats, or any other. */
    public String item(Form.Repeat repeat, int number) {
        return spoken().item(repeat, number);
    }

    /** What one knows an item of a list by: its first three answers. */
    List<String> summary(Section section) {
        return section.questions().stream()
                .map(field -> answer(field, section.answers()))
                .filter(answer -> !answer.isEmpty())
                .limit(SUMMARY)
                .toList();
    }

    /** What is wrong with these questions of a page, each with its name: alone, "not answered" tells nobody where. */
    public Problems problems(Section section, List<Mistake> mistakes, Predicate<Form.Field> of) {
        return new Problems(section.questions().stream()
                .filter(of)
                .flatMap(field -> section.mistakes(field, mistakes)
                        .map(mistake -> new Problem(anchor(field, mistake), told(field, mistake))))
                .toList());
    }

    public String told(Form.Field field, Mistake mistake) {
        return words.say("dossier.apply.problem", in(field.label()), told(mistake));
    }

    public String told(Mistake mistake) {
        return spoken().told(mistake);
    }

    /** Where on the page a mistake is marked: three boxes of a day are one, and so are those of which several are ticked. */
    public static String anchor(Form.Field field, Mistake mistake) {
        return switch (field.type()) {
            case FieldType.Day _, FieldType.PartialDay _, FieldType.Several _ -> field.id();
            case FieldType _ -> mistake.box();
        };
    }

    /** 412 kB. */
    public String size(long bytes) {
        return words.say("dossier.apply.kilobytes", words.number(Math.max(1, bytes / KILOBYTE)));
    }

    private Spoken spoken() {
        return new Spoken(words);
    }
}
