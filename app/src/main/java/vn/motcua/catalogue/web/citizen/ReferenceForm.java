package vn.motcua.catalogue.web.citizen;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.usecase.KeptReference;
import vn.motcua.catalogue.usecase.KeptReference.Written;
import vn.motcua.shared.Text;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Words;

/** Biểu mẫu ghi số hồ sơ: the fields as they came, and what they say once they can be understood. */
public record ReferenceForm(Map<String, String> fields) {
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NOTE = 500;

    public ReferenceForm {
        fields = Map.copyOf(fields);
    }

    /** What was kept, to be changed. */
    static ReferenceForm of(KeptReference reference) {
        var written = reference.written();
        var fields = new HashMap<String, String>();
        fields.put("id", reference.id().toString());
        fields.put("number", written.number());
        fields.put("authority", written.authority());
        fields.put("note", written.note());
        written.procedure().ifPresent(code -> fields.put("procedure", code.value()));
        written.link().ifPresent(link -> fields.put("link", link));
        written.filedOn().ifPresent(day -> {
            fields.put("filed-day", Integer.toString(day.getDayOfMonth()));
            fields.put("filed-month", Integer.toString(day.getMonthValue()));
            fields.put("filed-year", Integer.toString(day.getYear()));
        });
        return new ReferenceForm(fields);
    }

    public String of(String name) {
        return Text.clean(fields.getOrDefault(name, ""));
    }

    ReferenceForm with(String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return new ReferenceForm(all);
    }

    Optional<UUID> id() {
        try {
            return Optional.of(UUID.fromString(of("id")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    Optional<ProcedureCode> procedure() {
        return ProcedureCode.typed(of("procedure"));
    }

    /** Kết quả đọc. */
    sealed interface Reading {
        record Clear(Written written) implements Reading {}

        record Unclear(Problems problems) implements Reading {}
    }

    /** @param today no paper was handed in later */
    Reading read(LocalDate today, Words words) {
        var problems = new ArrayList<Problem>();
        var number = line("number", LONGEST_NUMBER, words, problems);
        var authority = line("authority", LONGEST_LINE, words, problems);
        var note = fields.getOrDefault("note", "").strip();
        if (note.length() > LONGEST_NOTE) {
            problems.add(new Problem("note", words.say("catalogue.references.too-long", LONGEST_NOTE)));
        }
        var link = Optional.of(of("link")).filter(text -> !text.isEmpty());
        if (link.isPresent() && !isAddress(link.get())) {
            problems.add(new Problem("link", words.say("catalogue.references.link.wrong")));
        }
        var filed = filed(today, words, problems);
        return problems.isEmpty()
                ? new Reading.Clear(new Written(number, authority, procedure(), link, filed, note))
                : new Reading.Unclear(new Problems(problems));
    }

    private String line(String field, int most, Words words, List<Problem> problems) {
        var text = of(field);
        if (text.isEmpty()) {
            problems.add(new Problem(field, words.say("catalogue.references." + field + ".missing")));
        } else if (text.length() > most) {
            problems.add(new Problem(field, words.say("catalogue.references.too-long", most)));
        }
        return text;
    }

    private Optional<LocalDate> filed(LocalDate today, Words words, List<Problem> problems) {
        var typed = List.of(of("filed-year"), of("filed-month"), of("filed-day"));
        if (typed.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        try {
            var numbers = typed.stream().map(Integer::parseInt).toList();
            var day = LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2));
            if (!day.isAfter(today) && day.getYear() > 1945) {
                return Optional.of(day);
            }
        } catch (NumberFormatException | DateTimeException _) {
            // It is told below, like a day to come.
        }
        problems.add(new Problem("filed", words.say("catalogue.references.filed.wrong")));
        return Optional.empty();
    }

    /** What a page of ours may lead to. */
    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return "https".equals(address.getScheme()) && address.getHost() != null && text.length() <= LONGEST_NOTE;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
