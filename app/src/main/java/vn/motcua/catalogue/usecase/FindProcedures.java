package vn.motcua.catalogue.usecase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Heading;
import vn.motcua.catalogue.LifeEvent;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.shared.Text;

/** Tìm thủ tục in force today, by what is typed, by life event, by field and by level. Public, so nobody's leave is asked. */
@Component
public class FindProcedures {
    public static final int PAGE = 20;

    private final Catalogue catalogue;

    FindProcedures(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The page with that number, counted from 1; one too far shows the last. */
    public Found find(Criteria wanted, int page) {
        var all = catalogue.inForce();
        var matching = all.stream().filter(wanted::fits).collect(Collectors.toList());
        matching.sort(wanted.ranking());
        var last = Math.max(1, (matching.size() + PAGE - 1) / PAGE);
        var shown = Math.clamp(page, 1, last);
        return new Found(
                matching.stream().skip((long) (shown - 1) * PAGE).limit(PAGE).toList(),
                matching.size(),
                shown,
                last,
                fields(all));
    }

    private static Map<String, Long> fields(List<Revision> all) {
        return all.stream()
                .map(revision -> revision.procedure().heading().field())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /**
     * Điều kiện tìm.
     *
     * @param words what was typed; empty for everything
     * @param field in the official wording; empty for every field
     */
    public record Criteria(String words, Optional<LifeEvent> event, String field, Optional<Heading.Level> level) {

        boolean fits(Revision revision) {
            var procedure = revision.procedure();
            return (field.isEmpty() || procedure.heading().field().equals(field))
                    && event.map(procedure.guidance().events()::contains).orElse(true)
                    && level.map(procedure.heading().levels()::contains).orElse(true)
                    && says(procedure);
        }

        private boolean says(Procedure procedure) {
            if (words.isBlank()) {
                return true;
            }
            var coded = ProcedureCode.typed(words);
            if (coded.isPresent()) {
                return procedure.code().equals(coded.get());
            }
            var spoken = spoken(procedure);
            return Arrays.stream(Text.fold(words).split(" ")).allMatch(spoken::contains);
        }

        private static String spoken(Procedure procedure) {
            var name = procedure.heading().name();
            var keywords = String.join(" ", procedure.guidance().keywords());
            return Text.fold(String.join(" ", name.vietnamese(), name.english(), keywords));
        }

        /** Names that begin with what was typed first, then the shorter ones. */
        private Comparator<Revision> ranking() {
            var typed = Text.fold(words);
            var alphabetical = Comparator.comparing(Criteria::name);
            return typed.isEmpty()
                    ? alphabetical
                    : Comparator.comparingInt(
                                    (Revision each) -> Text.fold(name(each)).startsWith(typed) ? 0 : 1)
                            .thenComparingInt(each -> name(each).length())
                            .thenComparing(alphabetical);
        }

        private static String name(Revision revision) {
            return revision.procedure().heading().name().vietnamese();
        }
    }

    /**
     * Kết quả.
     *
     * @param fields every field of the catalogue and how many procedures it has
     */
    public record Found(List<Revision> shown, int total, int page, int last, Map<String, Long> fields) {}
}
