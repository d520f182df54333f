package vn.motcua.dossier.web;

import java.util.Locale;
import java.util.Optional;
import vn.motcua.catalogue.TimeLimit;
import vn.motcua.dossier.model.Renewal.Change;
import vn.motcua.dossier.model.Renewal.Left;
import vn.motcua.dossier.usecase.PaperFacts;
import vn.motcua.ui.Words;

/** Nói điều đã đổi, in the language of the page. */
public record Renewed(Words words) {

    public String told(Change change) {
        return switch (change) {
            case Change.CaseToChoose _ -> words.say("dossier.renewal.case");
            case Change.Paper(var ask, var name) -> words.say("dossier.renewal.paper." + slug(ask), name);
            case Change.Question(var asked, var label) ->
                words.say(
                        asked ? "dossier.renewal.question.new" : "dossier.renewal.question.no-longer",
                        spoken().in(label));
            case Change.Reworded(var before, var after) ->
                words.say("dossier.renewal.question.reworded", spoken().in(before), spoken().in(after));
            case Change.OtherAnswers(var label) -> words.say("dossier.renewal.question.answers", spoken().in(label));
            case Change.Required(var required, var label) ->
                words.say(
                        required ? "dossier.renewal.question.required" : "dossier.renewal.question.optional",
                        spoken().in(label));
            case Change.Limit(var before, var after) -> words.say("dossier.renewal.limit", limit(before), limit(after));
            case Change.Fees _ -> words.say("dossier.renewal.fees");
        };
    }

    /** The question that was answered; of a page that repeats, with which of its items. */
    public String question(Left left) {
        var question = left.question();
        var label = spoken().in(question.field().label());
        return question.section().item() == 0
                ? label
                : words.say("dossier.renewal.left.item", spoken().title(question.section()), label);
    }

    public String answer(Left left) {
        return spoken().answer(left.question().field(), left.answer());
    }

    private Spoken spoken() {
        return new Spoken(words);
    }

    private String limit(Optional<TimeLimit> limit) {
        return limit.map(each -> words.say(
                        "dossier.paper.limit." + PaperFacts.slug(each),
                        words.number(each.limit().amount())))
                .orElseGet(() -> words.say("dossier.paper.limit.none"));
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
