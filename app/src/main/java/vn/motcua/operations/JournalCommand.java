package vn.motcua.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import vn.motcua.operations.Administration.AdminCommand;
import vn.motcua.shared.JournalRoots;
import vn.motcua.shared.JournalRoots.Kept;
import vn.motcua.shared.JournalVerification;
import vn.motcua.shared.JournalVerification.Head;
import vn.motcua.shared.JournalVerification.Verdict;

/** {@code journal verify [SEQ:HASH]}, {@code journal head} and {@code journal roots}. */
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
                || words.equals(List.of("roots"))
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
        if (words.getFirst().equals("roots")) {
            house.getBean(JournalRoots.class)
                    .all()
                    .forEach(kept -> console.print(kept.root().line()));
            return 0;
        }
        var code = tell(verification.verify(AdminCommand.at(words, 1).map(JournalCommand::head)), console);
        return code == 0 ? roots(house, console) : code;
    }

    /** The days beside the chain, their signatures, and what the data folder remembers of them. */
    private static int roots(ApplicationContext house, Console console) {
        var kept = house.getBean(JournalRoots.class).all();
        var wrong = kept.stream()
                .filter(each -> !each.linked() || !each.root().isSigned())
                .map(each -> each.root().day().toString())
                .findFirst()
                .or(() -> missing(house, kept));
        wrong.ifPresentOrElse(
                day -> console.problem("operations.journal.root-broken", day),
                () -> console.say("operations.journal.roots", Long.toString(kept.size())));
        return wrong.isPresent() ? BROKEN : 0;
    }

    /** The first day that was signed here and is entered otherwise, or not at all. */
    private static Optional<String> missing(ApplicationContext house, List<Kept> kept) {
        var file = Path.of(house.getEnvironment().getRequiredProperty("installation.data"), SealDays.FILE);
        var entered = kept.stream().map(each -> each.root().line()).collect(Collectors.toSet());
        try (var lines = Files.exists(file) ? Files.lines(file) : Stream.<String>empty()) {
            return lines.filter(line -> !entered.contains(line))
                    .map(line -> line.split(" ", 2)[0])
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
