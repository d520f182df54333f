package vn.motcua.dossier.web.desk;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.dossier.usecase.AskOpinion.Wanted;
import vn.motcua.dossier.usecase.Consulted;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/**
 * Phiếu xin ý kiến as it was sent. Whatever comes of it, what was typed is there again.
 *
 * @param number the question that it answers; empty where it asks one
 */
public record OpinionForm(Map<String, String> sent, Optional<Integer> number, Problems problems) {
    static final OpinionForm BLANK = new OpinionForm(Map.of(), Optional.empty());

    static final String TO = "to";
    static final String ROLE = "role";
    static final String QUESTION = "question";
    static final String DAYS = "days";
    static final String ANSWER = "answer-";
    static final String FILE = "file-";

    private static final int LONGEST_NUMBER = 4;

    OpinionForm(Map<String, String> sent, Optional<Integer> number) {
        this(sent, number, Problems.none());
    }

    public OpinionForm {
        sent = Map.copyOf(sent);
    }

    OpinionForm wrong(Problem problem) {
        return new OpinionForm(sent, number, Problems.of(problem));
    }

    public String typed(String field, String otherwise) {
        return sent.getOrDefault(field, otherwise);
    }

    String answer() {
        return number.map(each -> typed(ANSWER + each, "")).orElse("");
    }

    /** Empty where no agency or no role is named. */
    Optional<Wanted> wanted() {
        var role = Arrays.stream(Role.values())
                .filter(each -> each.key().equals(typed(ROLE, "")))
                .findFirst();
        return role.flatMap(each ->
                agency(typed(TO, "")).map(at -> new Wanted(at, each, typed(QUESTION, ""), days(typed(DAYS, "")))));
    }

    private static int days(String text) {
        return text.matches("[0-9]+") && text.length() <= LONGEST_NUMBER ? Integer.parseInt(text) : 0;
    }

    private static Optional<AgencyId> agency(String text) {
        try {
            return Optional.of(new AgencyId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** What is wrong, at the field that must be put right. */
    static Problem problem(Consulted outcome, OpinionForm form, Page page) {
        var text = form.number().map(number -> ANSWER + number).orElse(QUESTION);
        var file = form.number().map(number -> FILE + number).orElse(text);
        return switch (outcome) {
            case Consulted.NoText _ -> new Problem(text, page.say("dossier.opinion.answer.no-text", Opinion.LONGEST));
            case Consulted.NoDays _ -> new Problem(DAYS, page.say("dossier.opinion.answer.no-days", Opinion.MOST_DAYS));
            case Consulted.NoSuchOffice _ -> new Problem(TO, page.say("dossier.opinion.answer.no-such-office"));
            case Consulted.NobodyThere _ -> new Problem(TO, page.say("dossier.opinion.answer.nobody-there"));
            case Consulted.OneselfAsked _ -> new Problem(TO, page.say("dossier.opinion.answer.oneself"));
            case Consulted.TooMany _ -> new Problem(text, page.say("dossier.opinion.answer.too-many", Opinion.MOST));
            case Consulted.PaperNotTaken _ -> new Problem(file, page.say("dossier.opinion.answer.paper"));
            case Consulted.Closed _, Consulted.Done _, Consulted.Unknown _, Consulted.NotAllowed _ ->
                new Problem(text, page.say("dossier.opinion.answer.closed"));
        };
    }
}
