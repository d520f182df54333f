package vn.motcua.identity.usecase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.LoginName;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Fact;
import vn.motcua.shared.JournalQuery;
import vn.motcua.shared.PersonId;

/** Xem sổ nhật ký. The journal knows ids; names are put to them here, for the reader's eyes only. */
@Component
public class ReadJournal {
    /** Lines on a page. */
    public static final int PAGE = 50;

    /** Lines that are in memory at once while a table is taken along. */
    private static final int STRETCH = 1_000;

    private static final Outcome.Found NOTHING = new Outcome.Found(List.of(), false, Map.of(), Set.of());

    private final JournalQuery journal;
    private final Accounts accounts;
    private final AccountList people;
    private final Access access;

    ReadJournal(JournalQuery journal, Accounts accounts, AccountList people, Access access) {
        this.journal = journal;
        this.accounts = accounts;
        this.people = people;
        this.access = access;
    }

    /**
     * All lines that fit, newest first; that somebody took them along is entered by itself.
     *
     * @param asked empty if what was typed is no question
     */
    public Outcome export(Actor by, Optional<Question> asked) {
        return read(by, asked, IdentityPolicy.EXPORT_JOURNAL, sought -> new Outcome.Taken(stretches(sought)));
    }

    /** @param asked empty if what was typed is no question; then nothing is found, but leave is asked all the same */
    public Outcome read(Actor by, Optional<Question> asked) {
        return read(by, asked, IdentityPolicy.READ_JOURNAL, sought -> found(sought, PAGE));
    }

    /** Whether somebody who reads may take the lines along, too. */
    public boolean mayExport(Actor by) {
        return access.wouldAllow(by, IdentityPolicy.EXPORT_JOURNAL, Concerning.nothing());
    }

    private Outcome read(
            Actor by, Optional<Question> asked, String action, Function<JournalQuery.Sought, Outcome> finding) {
        var person = asked.flatMap(Question::login).flatMap(accounts::bearing).map(Account::person);
        var what = person.map(Concerning::person).orElseGet(Concerning::nothing);
        return switch (access.decide(by, action, what)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ ->
                asked.filter(question -> question.login().isEmpty() || person.isPresent())
                        .map(question -> finding.apply(question.about(person)))
                        .orElse(NOTHING);
        };
    }

    /** Each is read when it is come to, so that a journal of any length is taken along in the same memory. */
    private Stream<Outcome.Found> stretches(JournalQuery.Sought sought) {
        return Stream.iterate(
                        Optional.of(found(sought, STRETCH)),
                        Optional::isPresent,
                        stretch -> stretch.filter(Outcome.Found::more)
                                .map(found -> found(
                                        sought.before(found.lines().getLast().mark()), STRETCH)))
                .flatMap(Optional::stream);
    }

    private Outcome.Found found(JournalQuery.Sought sought, int most) {
        var lines = journal.newest(sought, most + 1);
        var shown = lines.subList(0, Math.min(most, lines.size()));
        var named = new HashSet<PersonId>();
        shown.forEach(line -> {
            line.by().ifPresent(named::add);
            line.behalf().ifPresent(named::add);
            line.what().owner().ifPresent(named::add);
        });
        return new Outcome.Found(shown, lines.size() > most, people.names(named), people.practising(named));
    }

    /** Câu hỏi: who, about what, which act, on which day, before which line. */
    public record Question(
            Optional<LoginName> login,
            Optional<UUID> record,
            Optional<String> action,
            Optional<LocalDate> day,
            Optional<JournalQuery.Mark> before) {
        JournalQuery.Sought about(Optional<PersonId> person) {
            return new JournalQuery.Sought(person, record, action, day, before);
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param stretches of lines, newest first, each read when it is come to */
        record Taken(Stream<Found> stretches) implements Outcome {}

        /**
         * @param more whether older lines follow
         * @param names of the people on these lines, as far as the house still knows them
         * @param practising those of them who practise
         */
        record Found(List<JournalQuery.Line> lines, boolean more, Map<PersonId, String> names, Set<PersonId> practising)
                implements Outcome {
            /** Whether what a line tells is practice. */
            public boolean isPractice(JournalQuery.Line line) {
                return line.action().startsWith(Fact.IN_PRACTICE)
                        || line.by().filter(practising::contains).isPresent();
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
