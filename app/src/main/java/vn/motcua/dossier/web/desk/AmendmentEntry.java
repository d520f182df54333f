package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.dossier.usecase.Folder;
import vn.motcua.dossier.usecase.Holders.People;
import vn.motcua.dossier.web.AmendmentLine;
import vn.motcua.form.Form;
import vn.motcua.ui.Words;

/**
 * Chỗ sửa on an officer's screen: who, when, before, after, and what the owner said.
 *
 * @param masked whether either side holds a number that reaches a person, and its digits are hidden
 * @param state where it stands, in words
 * @param answered who answered, when and where; empty while nobody has
 */
public record AmendmentEntry(
        AmendmentLine line,
        String before,
        String after,
        boolean masked,
        String state,
        String by,
        Optional<String> answered) {

    /** All that others than their writers see, latest first. */
    static List<AmendmentEntry> of(Folder folder, Optional<Form> form, People people, boolean inFull) {
        return AmendmentLine.of(folder.answered().handedIn().reversed(), form, people.words()).stream()
                .map(line -> of(line, folder.isAmendable(), people, inFull))
                .toList();
    }

    private static AmendmentEntry of(AmendmentLine line, boolean amendable, People people, boolean inFull) {
        var words = people.words();
        var amendment = line.amendment();
        var isLapsed = amendment.isOpen() && !amendable;
        return new AmendmentEntry(
                line,
                shown(line, line.before(), inFull),
                shown(line, line.after(), inFull),
                !inFull && isMasked(line),
                words.say("dossier.amend.state." + (isLapsed ? "lapsed" : amendment.state())),
                people.name(Optional.of(amendment.written().by())),
                amendment
                        .end()
                        .filter(_ -> amendment.side() != Amendment.Side.LINKED)
                        .map(end -> answered(end, people, words)));
    }

    private static boolean isMasked(AmendmentLine line) {
        return AnswerLine.masked(line.type(), line.before()).isPresent()
                || AnswerLine.masked(line.type(), line.after()).isPresent();
    }

    private static String shown(AmendmentLine line, String text, boolean inFull) {
        return inFull ? text : AnswerLine.masked(line.type(), text).orElse(text);
    }

    private static String answered(Amendment.End end, People people, Words words) {
        var who = people.name(Optional.of(end.written().by()));
        return words.say(
                end.counter() ? "dossier.amend.answered.counter" : "dossier.amend.answered",
                who,
                words.moment(end.written().at()));
    }

    public boolean accepted() {
        return line.amendment().isInForce();
    }

    public boolean proposed() {
        return line.amendment().isProposed();
    }
}
