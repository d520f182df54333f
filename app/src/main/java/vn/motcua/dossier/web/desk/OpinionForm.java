package vn.motcua.dossier.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.dossier.usecase.AskOpinion.Office;
import vn.motcua.dossier.usecase.AskOpinion.Wanted;
import vn.motcua.dossier.usecase.Consulted;
import vn.motcua.dossier.usecase.Consulted.Objection;
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

    /** So many agencies are asked in one form; whoever asks more sends it again. */
    public static final int ROWS = 5;

    private static final String TO = "to-";
    private static final String ROLES = "role-";
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

    OpinionForm wrong(List<Problem> problems) {
        return new OpinionForm(sent, number, new Problems(problems));
    }

    public String typed(String field, String otherwise) {
        return sent.getOrDefault(field, otherwise);
    }

    String answer() {
        return number.map(each -> typed(ANSWER + each, "")).orElse("");
    }

    /** Whether this role is ticked in a row; the leader of the first is before anybody has ticked anything. */
    public boolean ticked(int row, String role) {
        return sent.isEmpty() ? row == 1 && role.equals(Role.LEADER.key()) : sent.containsKey(box(row, role));
    }

    private static String box(int row, String role) {
        return ROLES + row + "." + role;
    }

    /** Whether rows beyond the first are in use, and stand open. */
    public boolean several() {
        return rows().skip(1).anyMatch(row -> !isEmpty(row));
    }

    private boolean isEmpty(int row) {
        return typed(TO + row, "").isEmpty() && roles(row).isEmpty();
    }

    private static Stream<Integer> rows() {
        return IntStream.rangeClosed(1, ROWS).boxed();
    }

    private List<Role> roles(int row) {
        return Arrays.stream(Role.values())
                .filter(role -> sent.containsKey(box(row, role.key())))
                .toList();
    }

    /** What is half said: an agency without who answers there, or the other way about. */
    List<Problem> gaps(Page page) {
        return rows().flatMap(row -> gap(row, page).stream()).toList();
    }

    private Optional<Problem> gap(int row, Page page) {
        if (isEmpty(row)) {
            return Optional.empty();
        }
        if (agency(row).isEmpty()) {
            return Optional.of(new Problem(TO + row, page.say("dossier.opinion.answer.no-agency")));
        }
        return roles(row).isEmpty()
                ? Optional.of(new Problem(ROLES + row, page.say("dossier.opinion.answer.no-role")))
                : Optional.empty();
    }

    Wanted wanted() {
        var offices = rows().flatMap(row -> offices(row).stream()).toList();
        return new Wanted(offices, typed(QUESTION, ""), days(typed(DAYS, "")));
    }

    private List<Office> offices(int row) {
        return agency(row).stream()
                .flatMap(agency -> roles(row).stream().map(role -> new Office(agency, role)))
                .toList();
    }

    private Optional<AgencyId> agency(int row) {
        return agency(typed(TO + row, ""));
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

    /** What is wrong, each at the field that must be put right. */
    List<Problem> problems(Consulted outcome, Page page) {
        var text = number.map(each -> ANSWER + each).orElse(QUESTION);
        var file = number.map(each -> FILE + each).orElse(text);
        return switch (outcome) {
            case Consulted.NoText _ -> at(text, page.say("dossier.opinion.answer.no-text", Opinion.LONGEST));
            case Consulted.NoDays _ -> at(DAYS, page.say("dossier.opinion.answer.no-days", Opinion.MOST_DAYS));
            case Consulted.NoOffice _ -> at(TO + 1, page.say("dossier.opinion.answer.no-such-office"));
            case Consulted.NotTheseOffices(var objections) ->
                rows().flatMap(row -> refused(row, objections, page).stream()).toList();
            case Consulted.TooMany _ -> at(text, page.say("dossier.opinion.answer.too-many", Opinion.MOST));
            case Consulted.PaperNotTaken _ -> at(file, page.say("dossier.opinion.answer.paper"));
            case Consulted.Closed _, Consulted.Done _, Consulted.Unknown _, Consulted.NotAllowed _ ->
                at(text, page.say("dossier.opinion.answer.closed"));
        };
    }

    private static List<Problem> at(String field, String message) {
        return List.of(new Problem(field, message));
    }

    /** Of one row all in one: who answers there is one field. */
    private Optional<Problem> refused(int row, List<Objection> objections, Page page) {
        var offices = offices(row);
        var said = objections.stream()
                .filter(objection -> offices.contains(objection.office()))
                .map(objection -> page.say(
                        "dossier.opinion.answer.not." + objection.why().key(),
                        page.say("ui.role." + objection.office().role().key())))
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? Optional.empty() : Optional.of(new Problem(ROLES + row, said));
    }
}
