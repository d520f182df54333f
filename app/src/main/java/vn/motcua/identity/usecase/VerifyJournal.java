package vn.motcua.identity.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.JournalRoots;
import vn.motcua.shared.JournalRoots.Kept;
import vn.motcua.shared.JournalRoots.Root;
import vn.motcua.shared.JournalVerification;
import vn.motcua.shared.JournalVerification.Verdict;

/** Kiểm tra sổ nhật ký: the days that were signed, and whether what was entered on one of them still is as it was. */
@Component
public class VerifyJournal {
    /** Days on a page. */
    public static final int PAGE = 31;

    private final JournalRoots roots;
    private final JournalVerification chain;
    private final Access access;

    VerifyJournal(JournalRoots roots, JournalVerification chain, Access access) {
        this.roots = roots;
        this.chain = chain;
        this.access = access;
    }

    /**
     * The newest signed days.
     *
     * @param before only days before this one
     */
    public Outcome days(Actor by, Optional<LocalDate> before) {
        return refused(by).orElseGet(() -> {
            var older = signed(roots.all()).stream()
                    .filter(each -> before.map(each.root().day()::isBefore).orElse(true))
                    .toList()
                    .reversed();
            return new Outcome.Days(older.subList(0, Math.min(PAGE, older.size())), older.size() > PAGE);
        });
    }

    /** One day, all its rows walked again: those after the head of the signed day before it. */
    public Outcome day(Actor by, LocalDate day) {
        return refused(by).orElseGet(() -> {
            var until = roots.all().stream()
                    .takeWhile(kept -> !kept.root().day().isAfter(day))
                    .toList();
            return signed(until).stream()
                    .filter(each -> each.root().day().equals(day))
                    .findFirst()
                    .<Outcome>map(each -> walked(each, until))
                    .orElseGet(Outcome.NotSigned::new);
        });
    }

    /** All roots as lines, for whoever keeps them elsewhere. */
    public Outcome lines(Actor by) {
        return refused(by)
                .orElseGet(() -> new Outcome.Lines(
                        roots.all().stream().map(kept -> kept.root().line()).toList()));
    }

    private Optional<Outcome> refused(Actor by) {
        return access.decide(by, IdentityPolicy.VERIFY_JOURNAL, Concerning.nothing())
                        instanceof Decision.Refused refused
                ? Optional.of(new Outcome.NotAllowed(refused))
                : Optional.empty();
    }

    private Outcome walked(Signed signed, List<Kept> until) {
        var before = until.size() < 2
                ? Optional.<JournalVerification.Head>empty()
                : Optional.of(until.get(until.size() - 2).root().head());
        return new Outcome.Walked(signed, chain.between(before, signed.root().head()));
    }

    /** @param oldestFirst without a gap */
    private static List<Signed> signed(List<Kept> oldestFirst) {
        return IntStream.range(0, oldestFirst.size())
                .mapToObj(place -> {
                    var kept = oldestFirst.get(place);
                    var known = place == 0
                            || oldestFirst
                                    .get(place - 1)
                                    .root()
                                    .key()
                                    .equals(kept.root().key());
                    return new Signed(kept.root(), kept.linked(), known);
                })
                .toList();
    }

    /**
     * Ngày đã ký.
     *
     * @param linked whether the chain still has the link that was signed
     * @param knownKey whether the day before it was signed under the same key
     */
    public record Signed(Root root, boolean linked, boolean knownKey) {
        /** Whether nothing speaks against this day, its rows apart. */
        public boolean holds() {
            return linked && root.isSigned();
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param more whether older ones follow */
        record Days(List<Signed> days, boolean more) implements Outcome {
            public Days {
                days = List.copyOf(days);
            }
        }

        record Walked(Signed signed, Verdict verdict) implements Outcome {}

        record Lines(List<String> lines) implements Outcome {
            public Lines {
                lines = List.copyOf(lines);
            }
        }

        /** No root was entered for that day. */
        record NotSigned() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
