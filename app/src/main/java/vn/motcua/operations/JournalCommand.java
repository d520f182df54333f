package vn.motcua.operations;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import vn.motcua.operations.Administration.AdminCommand;
import vn.motcua.shared.JournalVerification;
import vn.motcua.shared.JournalVerification.Head;
import vn.motcua.shared.JournalVerification.Verdict;

/** {@code journal verify [SEQ:HASH]} and {@code journal head}. */
final class JournalCommand implements AdminCommand {
    private static final Pattern HEAD = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");
    /** The exit code by which a script notices a journal that was tampered with. */
    static final int BROKEN = 5;

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public String help() {
        return "operations.admin.journal";
    }

    @Override
    public boolean understands(List<String> words) {
        return words.equals(List.of("head"))
                || words.equals(List.of("verify"))
                || (words.size() == 2
                        && words.getFirst().equals("verify")
                        && HEAD.matcher(words.get(1)).matches());
    }

    @Override
    public int run(ApplicationContext house, List<String> words, Console console) {
        var verification = house.getBean(JournalVerification.class);
        if (words.getFirst().equals("head")) {
            console.say("operations.journal.head", written(verification.head()));
            return 0;
        }
        return tell(verification.verify(AdminCommand.at(words, 1).map(JournalCommand::head)), console);
    }

    private static int tell(Verdict verdict, Console console) {
        switch (verdict) {
            case Verdict.Intact(var rows, var head) ->
                console.say("operations.journal.intact", Long.toString(rows), written(head));
            case Verdict.Removed(var seq, var row) ->
                console.problem("operations.journal.removed", Long.toString(seq), Long.toString(row));
            case Verdict.Altered(var seq, var row) ->
                console.problem("operations.journal.altered", Long.toString(seq), Long.toString(row));
            case Verdict.Reordered(var seq, var row, var found) ->
                console.problem(
                        "operations.journal.reordered", Long.toString(seq), Long.toString(row), Long.toString(found));
            case Verdict.InsertedLater(var row) -> console.problem("operations.journal.inserted", Long.toString(row));
            case Verdict.LinkMissing(var seq) -> console.problem("operations.journal.link-missing", Long.toString(seq));
            case Verdict.HeadLost(var kept) ->
                console.problem("operations.journal.head-lost", Long.toString(kept.seq()));
        }
        return verdict instanceof Verdict.Broken ? BROKEN : 0;
    }

    private static Head head(String typed) {
        var parts = HEAD.matcher(typed);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a head: " + typed);
        }
        return new Head(Long.parseLong(parts.group(1)), parts.group(2));
    }

    private static String written(Optional<Head> head) {
        return head.map(known -> known.seq() + ":" + known.hash()).orElse("-");
    }
}
