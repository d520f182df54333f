package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.calendar.Appointment.PutOff;
import vn.motcua.dossier.model.Asker;
import vn.motcua.dossier.model.Handover;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.Candidates;
import vn.motcua.dossier.usecase.Errand;
import vn.motcua.dossier.usecase.Handled;
import vn.motcua.dossier.web.Spoken;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Role;
import vn.motcua.ui.Refusals;
import vn.motcua.ui.Words;

/** Nói thành lời: names, states, acts and answers in the language of the page. */
public record Told(Words words) {

    /** In the page's language, Vietnamese where nothing else has been written. */
    public String in(Bilingual text) {
        return in(text, words);
    }

    static String in(Bilingual text, Words words) {
        return new Spoken(words).in(text);
    }

    public String stage(Stage stage) {
        return stage(stage, words);
    }

    static String stage(Stage stage, Words words) {
        return words.say("dossier.desk.stage." + stage.key());
    }

    public String role(Role role) {
        return words.say("ui.role." + role.key());
    }

    /** What doing it is called. */
    public String act(Verb verb) {
        return words.say("dossier.desk.act." + verb.key());
    }

    /** What was done, after it was done. */
    public String done(Verb verb) {
        return words.say("dossier.desk.did." + verb.key());
    }

    /** Why it was not done, or would not be. */
    public String answer(Handled handled) {
        return switch (handled) {
            case Handled.NotPossible(var why) -> why(why);
            case Handled.ReasonNeeded _ -> words.say("dossier.desk.answer.reason-needed", Errand.LONGEST_NOTE);
            case Handled.WordingNeeded _ -> words.say("dossier.desk.answer.wording-needed");
            case Handled.AmountNeeded _ -> words.say("dossier.desk.answer.amount-needed");
            case Handled.AskerNeeded _ -> words.say("dossier.desk.answer.asker-needed", Asker.LONGEST);
            case Handled.HandoverNeeded _ ->
                words.say("dossier.desk.answer.handover-needed", Asker.LONGEST, Handover.LONGEST_PARCEL);
            case Handled.Unsigned _ -> words.say("dossier.paper.unsigned.fetch");
            case Handled.WhichAgency(var candidates) -> which(candidates);
            case Handled.NobodyThere(var agency, var role) ->
                words.say("dossier.desk.answer.nobody-there", in(agency.name()), role(role));
            case Handled.Overtaken _ -> words.say("dossier.desk.answer.overtaken");
            case Handled.Done(var dossier) -> stage(dossier.standing().stage());
            case Handled.Unknown _ -> words.say("dossier.desk.answer.unknown");
            case Handled.NotAllowed(var refused) -> Refusals.reason(refused, words);
        };
    }

    private String which(Candidates candidates) {
        if (!candidates.open().isEmpty()) {
            return words.say("dossier.desk.answer.which-agency");
        }
        return candidates.unstaffed().isEmpty()
                ? words.say("dossier.desk.answer.no-agency")
                : words.say("dossier.desk.answer.nobody-anywhere", role(candidates.role()));
    }

    private String why(Outcome why) {
        return switch (why) {
            case Outcome.NotFromHere(var stage) -> words.say("dossier.desk.answer.not-from-here", stage(stage));
            case Outcome.SamePerson _ -> words.say("dossier.desk.answer.same-person");
            case Outcome.AskedBefore _ -> words.say("dossier.desk.answer.asked-before");
            case Outcome.NoSuchStep _ -> words.say("dossier.desk.answer.no-such-step");
            case Outcome.Waits _ -> words.say("dossier.desk.answer.waits");
            case Outcome.NothingToRecall _ -> words.say("dossier.desk.answer.nothing-to-recall");
            case Outcome.NotPutOff(var refused) -> words.say("dossier.desk.answer.not-put-off." + key(refused));
            case Outcome.NotMerged(var hindrance) -> words.say("dossier.merge.not." + hindrance.key());
            case Outcome.Decided _ -> words.say("dossier.desk.answer.decided");
            case Outcome.LawDecides(var since) -> words.say("dossier.desk.answer.law-decides", words.moment(since));
            case Outcome.TooEarly(var until) -> words.say("dossier.desk.answer.too-early", words.moment(until));
            case Outcome.Moved moved -> stage(moved.dossier().standing().stage());
        };
    }

    private static String key(PutOff.Refused why) {
        return switch (why) {
            case ONLY_ONCE -> "once";
            case NOT_LATER -> "later";
        };
    }

    /** One after the other. */
    static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
