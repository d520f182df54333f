package vn.motcua.identity.web.own;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.identity.model.Ground;
import vn.motcua.identity.model.Mandate;
import vn.motcua.identity.usecase.GrantMandate.Wish;
import vn.motcua.shared.Text;
import vn.motcua.shared.Trust;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/** Điều đã gõ để trao quyền thay mặt. Its id is made with the form, so that sending it twice gives it once. */
public record MandateForm(Map<String, String> fields) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LONGEST = 120;
    private static final int LAST_YEAR = 2200;

    public MandateForm {
        fields = Map.copyOf(fields);
    }

    static MandateForm blank(LocalDate today) {
        return new MandateForm(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "from",
                today.toString(),
                "trust-fill",
                "yes",
                "trust-file",
                "yes",
                "trust-see",
                "yes"));
    }

    public String of(String name) {
        return Text.clean(fields.getOrDefault(name, ""));
    }

    public boolean has(Trust trust) {
        return of("trust-" + trust.key()).equals("yes");
    }

    /** What can be ticked. */
    public static List<Trust> offered() {
        return Ground.GRANTED.most().stream().sorted().toList();
    }

    Problems problems(LocalDate today, Page page) {
        var found = new ArrayList<Problem>();
        if (!ID.matcher(of("id")).matches()
                || !(of("for").isEmpty() || ID.matcher(of("for")).matches())) {
            found.add(new Problem("", page.say("identity.form.id.missing")));
        }
        if (of("who").isEmpty() || of("who").length() > LONGEST) {
            found.add(new Problem("who", page.say("identity.mandates.who.missing")));
        }
        if (Text.fold(of("name")).isEmpty() || of("name").length() > LONGEST) {
            found.add(new Problem("name", page.say("identity.mandates.name.missing")));
        }
        if (trusts().isEmpty()) {
            found.add(new Problem("trust-fill", page.say("identity.mandates.trusts.missing")));
        }
        found.addAll(termProblems(today, page));
        return new Problems(found);
    }

    private List<Problem> termProblems(LocalDate today, Page page) {
        var found = new ArrayList<Problem>();
        var from = day("from").filter(day -> !day.isBefore(today));
        if (from.isEmpty()) {
            found.add(new Problem("from", page.say("identity.mandates.from.unreadable")));
        }
        var until = day("until");
        if (!of("until").isEmpty() && until.isEmpty()) {
            found.add(new Problem("until", page.say("identity.form.until.unreadable")));
        } else if (from.isPresent()
                && until.filter(last -> last.isBefore(from.get())).isPresent()) {
            found.add(new Problem("until", page.say("identity.mandates.until.before-from")));
        }
        return found;
    }

    /** What is asked for, once there are no problems. The last day typed still counts. */
    Wish wish() {
        return new Wish(
                UUID.fromString(of("id")),
                Optional.of(of("for")).filter(text -> !text.isEmpty()).map(UUID::fromString),
                of("who"),
                of("name"),
                trusts(),
                new Mandate.Term(day("from").orElseThrow(), day("until").map(last -> last.plusDays(1))));
    }

    private Set<Trust> trusts() {
        return offered().stream().filter(this::has).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<LocalDate> day(String name) {
        try {
            return of(name).isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(of(name))).filter(day -> day.getYear() <= LAST_YEAR);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
