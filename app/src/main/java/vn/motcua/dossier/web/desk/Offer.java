package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.model.Verb;
import vn.motcua.ui.Choice;

/**
 * Việc được mời làm, as its form asks for it. The names of its fields begin with the verb's, for several such forms stand on
 * one page.
 *
 * @param label what doing it is called
 * @param wording the words of the last draft, where this act may bring others
 * @param agencies from which one must be chosen, if any
 * @param steps to which it can be sent back, if any
 * @param papers which may be named as missing, if any
 * @param answers which may be marked as wrong, if any
 * @param sorry the apology as it was drafted, where it is one
 * @param ways by which a result can be given, where that is what it does
 * @param hindrance why it cannot be done now all the same
 */
public record Offer(
        Verb verb,
        String label,
        Optional<String> wording,
        List<Choice> agencies,
        List<Choice> steps,
        List<String> papers,
        List<Answer> answers,
        Optional<Sorry> sorry,
        List<Choice> ways,
        Optional<String> hindrance) {
    public Offer {
        agencies = List.copyOf(agencies);
        steps = List.copyOf(steps);
        papers = List.copyOf(papers);
        answers = List.copyOf(answers);
        ways = List.copyOf(ways);
    }

    /** What already stands in its note before anybody types. */
    public String drafted() {
        return sorry.map(Sorry::reason).orElse("");
    }

    public String field(String name) {
        return field(verb, name);
    }

    static String field(Verb verb, String name) {
        return verb.key() + "-" + name;
    }

    /** Whether its form has a place for a note, needed or not. */
    public boolean noted() {
        return verb.needsReason() || verb == Verb.GIVE_OUT;
    }

    /** Whether it says who stands at the desk. */
    public boolean asksWho() {
        return verb == Verb.WITHDRAW_AT_DESK;
    }

    /** Whether it says how, and to whom, a result was given. */
    public boolean asksHow() {
        return !ways.isEmpty();
    }

    /** Whether it says how much is to be paid. */
    public boolean charges() {
        return verb == Verb.CHARGE;
    }

    /**
     * Lời xin lỗi, drafted.
     *
     * @param days how many working days it will still take
     * @param until when that is
     */
    public record Sorry(int days, String until, String reason) {}

    /**
     * Câu trả lời.
     *
     * @param place by which a mark on it is known
     */
    public record Answer(String place, String label) {}

    /** Whether it is what one comes to the page for, and stands open. */
    public boolean primary() {
        return verb == Verb.ACCEPT
                || verb == Verb.HAND_ON
                || verb == Verb.GIVE_OUT
                || verb == Verb.REFUSE
                || verb == Verb.PAY;
    }
}
