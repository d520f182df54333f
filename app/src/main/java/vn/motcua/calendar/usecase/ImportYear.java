package vn.motcua.calendar.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.YearDecided;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Uuid7;

/**
 * Nhập lịch nghỉ của năm: the Government's decision, tried first and then carried out whole or not at all. Afterwards the
 * book holds what the file says; what the file does not say is ended by the decision. Imported twice, it changes nothing.
 */
@Component
public class ImportYear {
    private final Books books;
    private final Access access;
    private final Announcement announcement;
    private final Clock clock;

    ImportYear(Books books, Access access, Announcement announcement, Clock clock) {
        this.books = books;
        this.access = access;
        this.announcement = announcement;
        this.clock = clock;
    }

    /** Whether they may begin at all; asked before the empty form is shown. */
    public Decision begin(Actor by) {
        return access.decide(by, CalendarPolicy.IMPORT_YEAR, Concerning.nothing());
    }

    /** What the import would do; nothing is changed, but a refusal is entered in the journal. */
    public Outcome tryOut(Actor by, int year, String file) {
        return switch (begin(by)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> plan(year, file);
        };
    }

    @Transactional
    public Outcome carryOut(Actor by, int year, String decision, String file) {
        books.lock(Book.COUNTRY);
        return switch (tryOut(by, year, file)) {
            case Outcome.Planned planned -> carryOut(by, year, decision, planned);
            case Outcome.Flawed flawed -> flawed;
            case Outcome.NotAllowed refused -> refused;
        };
    }

    private Outcome plan(int year, String text) {
        var file = YearFile.read(year, text);
        if (!file.flaws().isEmpty()) {
            return new Outcome.Flawed(file.flaws());
        }
        var now = clock.instant();
        var left = new HashMap<LocalDate, SpecialDay>();
        books.year(Book.COUNTRY, year).forEach(entry -> left.put(entry.day(), entry));
        var steps = new ArrayList<Step>();
        for (var row : file.rows()) {
            var wanted =
                    new SpecialDay(Uuid7.at(now), row.day(), row.kind(), row.name(), row.inPlaceOf(), row.source());
            steps.add(step(wanted, left));
        }
        left.values().forEach(entry -> steps.add(new Step.End(entry)));
        steps.sort(Comparator.comparing(step -> step.entry().day()));
        return new Outcome.Planned(steps);
    }

    private static Step step(SpecialDay wanted, Map<LocalDate, SpecialDay> left) {
        var present = left.remove(wanted.day());
        if (present == null) {
            return new Step.Add(wanted);
        }
        return present.saysTheSameAs(wanted) ? new Step.Keep(present) : new Step.Replace(wanted, present);
    }

    private Outcome carryOut(Actor by, int year, String decision, Outcome.Planned plan) {
        var now = clock.instant();
        plan.steps().forEach(step -> carryOut(step, decision, now));
        if (plan.changes() > 0 || !books.contents().decided().containsKey(year)) {
            books.decide(year, decision, now);
            announcement.make(by, Book.COUNTRY, new YearDecided(Book.COUNTRY.id(), year, plan.changes()));
        }
        return plan;
    }

    private void carryOut(Step step, String decision, Instant now) {
        switch (step) {
            case Step.Keep _ -> {}
            case Step.Add(var entry) -> books.add(Book.COUNTRY, entry, now);
            case Step.End(var entry) -> books.end(entry.id(), decision, now);
            case Step.Replace(var entry, var old) -> {
                books.end(old.id(), decision, now);
                books.add(Book.COUNTRY, entry, now);
            }
        }
    }

    /** Việc sẽ làm với một ngày. */
    public sealed interface Step {
        SpecialDay entry();

        record Keep(SpecialDay entry) implements Step {}

        record Add(SpecialDay entry) implements Step {}

        record Replace(SpecialDay entry, SpecialDay old) implements Step {}

        record End(SpecialDay entry) implements Step {}
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param steps by day */
        record Planned(List<Step> steps) implements Outcome {
            public Planned {
                steps = List.copyOf(steps);
            }

            public int changes() {
                return (int) steps.stream()
                        .filter(step -> !(step instanceof Step.Keep))
                        .count();
            }
        }

        record Flawed(List<YearFile.Flaw> flaws) implements Outcome {
            public Flawed {
                flaws = List.copyOf(flaws);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
