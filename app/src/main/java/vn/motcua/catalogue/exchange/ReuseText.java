package vn.motcua.catalogue.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.Papers.Component;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.Text;

/** Giấy tờ được thay bằng dữ liệu: {@code Căn cước ← Cơ sở dữ liệu quốc gia về dân cư}. */
final class ReuseText {
    private static final String BY = " ← ";
    private static final String RULE = "66.7/2025/NQ-CP";
    /** The resolution holds until 28 February 2027. */
    private static final LocalDate FIRST_DAY_WITHOUT = LocalDate.of(2027, 3, 1);

    private static final Pattern DATABASE = Pattern.compile("(csdl|co so du lieu|he thong).*");
    private static final Pattern COPY = Pattern.compile("^(ban sao|ban photocopy|the) (duoc chung thuc tu |cua )?");
    private static final Pattern HEAD_END = Pattern.compile("[;,(:/]| hoac ");
    private static final int SHORTEST = 8;

    private ReuseText() {}

    /** Giấy tờ và dữ liệu thay nó. */
    record Reuse(String paper, Papers.Replaced by) {

        /** Whether a component of this name is that paper. */
        boolean names(String component) {
            var folded = Text.fold(component);
            return heads(paper).stream().anyMatch(folded::contains);
        }

        /** What the paper is called before its particulars, and in the other name the law still uses for it. */
        private static List<String> heads(String paper) {
            var folded = COPY.matcher(Text.fold(paper)).replaceFirst("");
            var head = HEAD_END.split(folded, 2)[0].strip();
            return head.length() >= SHORTEST ? List.of(head) : List.of(folded);
        }
    }

    @LegalBasis("Nghị quyết 66.7/2025/NQ-CP: giấy tờ được thay bằng dữ liệu, đến hết ngày 28/02/2027")
    static List<Reuse> read(String cell) {
        var found = new ArrayList<Reuse>();
        var waiting = new ArrayList<String>();
        for (var piece : Text.clean(cell).split("; ?")) {
            var at = piece.indexOf(BY);
            if (at >= 0) {
                waiting.add(piece.substring(0, at).strip());
                found.add(reuse(String.join("; ", waiting), piece.substring(at + BY.length())));
                waiting.clear();
            } else if (!found.isEmpty() && DATABASE.matcher(Text.fold(piece)).matches()) {
                var last = found.removeLast();
                found.add(reuse(last.paper(), last.by().database() + "; " + piece.strip()));
            } else if (!piece.isBlank()) {
                waiting.add(piece.strip());
            }
        }
        return found;
    }

    private static Reuse reuse(String paper, String database) {
        return new Reuse(paper, new Papers.Replaced(database.strip(), RULE, Optional.of(FIRST_DAY_WITHOUT)));
    }

    static String write(Papers papers) {
        return papers.cases().stream()
                .flatMap(each -> each.components().stream())
                .filter(component -> component
                        .replaced()
                        .filter(by -> by.rule().equals(RULE))
                        .isPresent())
                .map(ReuseText::write)
                .collect(Collectors.joining("; "));
    }

    private static String write(Component component) {
        var name = component.name().replace(";", ",").replace(BY, " ");
        return name + BY + component.replaced().map(Papers.Replaced::database).orElse("");
    }
}
