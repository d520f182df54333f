package vn.motcua.dossier.web;

import java.util.Locale;
import java.util.Optional;
import vn.motcua.catalogue.TimeLimit;
import vn.motcua.dossier.model.Renewal.Change;
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
                        new Spoken(words).in(label));
            case Change.Limit(var before, var after) -> words.say("dossier.renewal.limit", limit(before), limit(after));
            case Change.Fees _ -> words.say("dossier.renewal.fees");
        };
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
