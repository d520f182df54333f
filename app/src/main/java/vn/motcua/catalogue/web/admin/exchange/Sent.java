package vn.motcua.catalogue.web.admin.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalogue.usecase.ImportRun;
import vn.motcua.shared.Text;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/** Điều đã gõ in the form that brings a file. */
public record Sent(String day, String month, String year, String decision) {
    private static final int LONGEST = 300;

    static Sent of(Map<String, String> sent) {
        return new Sent(
                field(sent, "from-day"), field(sent, "from-month"), field(sent, "from-year"), field(sent, "decision"));
    }

    static Sent on(LocalDate day, String decision) {
        return new Sent(
                Integer.toString(day.getDayOfMonth()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getYear()),
                decision);
    }

    private static String field(Map<String, String> sent, String name) {
        return Text.clean(sent.getOrDefault(name, ""));
    }

    Optional<LocalDate> from() {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    Problems problems(Page page) {
        List<Problem> problems = new ArrayList<>();
        if (from().isEmpty()) {
            problems.add(new Problem("from", page.say("catalogue.import.from.wrong")));
        }
        if (decision.isEmpty() || decision.length() > LONGEST) {
            problems.add(new Problem("decision", page.say("catalogue.import.decision.wrong", LONGEST)));
        }
        return new Problems(problems);
    }

    ImportRun.Terms terms() {
        return new ImportRun.Terms(from().orElseThrow(), decision);
    }
}
