package vn.motcua.identity.web.admin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.identity.model.OfficerRow.Column;
import vn.motcua.identity.usecase.ImportOfficers.Line;
import vn.motcua.identity.usecase.ImportOfficers.Verdict;
import vn.motcua.ui.Refusals;
import vn.motcua.ui.Words;

/**
 * Bảng đã xem xét.
 *
 * @param text the same rows, to be sent back
 * @param done whether they were entered
 */
public record JudgedTable(List<Line> lines, String text, boolean done) {
    /** Rows that are, or can be, entered. */
    public long right() {
        return lines.stream().filter(line -> !isWrong(line)).count();
    }

    /** The wrong ones first. */
    public List<Line> shown() {
        return lines.stream()
                .sorted((one, other) -> Boolean.compare(isWrong(other), isWrong(one)))
                .toList();
    }

    public boolean isWrong(Line line) {
        return line.verdict() instanceof Verdict.Wrong || line.verdict() instanceof Verdict.NotAllowed;
    }

    /** What becomes of the row, in a sentence. */
    public String say(Line line, Words words) {
        return switch (line.verdict()) {
            case Verdict.Invited _ -> words.say("identity.import.verdict.invited");
            case Verdict.Appointed _ -> words.say("identity.import.verdict.appointed");
            case Verdict.Already _ -> words.say("identity.import.verdict.already");
            case Verdict.NotAllowed(var refused) -> Refusals.reason(refused, words);
            case Verdict.Wrong(var columns, var flaw) ->
                words.say(
                        "identity.import.wrong." + flaw.name().toLowerCase(Locale.ROOT),
                        columns.stream().map(Column::heading).collect(Collectors.joining(", ")));
        };
    }
}
