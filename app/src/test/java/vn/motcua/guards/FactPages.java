package vn.motcua.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.api.ProblemType;
import vn.motcua.shared.Fact;
import vn.motcua.shared.LegalBasis;

/** What the event log may tell, the law the code cites, and the problems programs may meet. */
final class FactPages {
    private static final Comparator<List<String>> BY_FIRST_CELL =
            Comparator.comparing(cells -> String.join("\t", cells));

    private FactPages() {}

    static GeneratedPage facts() {
        var glosses = glosses();
        var rows = House.CLASSES.stream()
                .filter(each -> each.isAssignableTo(Fact.class) && each.isRecord())
                .map(each -> List.of(
                        "`" + each.getAnnotationOfType(Fact.Name.class).value() + "`",
                        glosses.getOrDefault(each.getName(), ""),
                        components(each)))
                .sorted(BY_FIRST_CELL)
                .toList();
        return GeneratedPage.of(
                "facts.md",
                "Facts / Sự việc",
                "Everything the event log may tell. Names and parts are never changed, only added to.",
                GeneratedPage.table(List.of("stored name", "what happened", "parts"), rows));
    }

    static GeneratedPage legalBasis() {
        var rows = House.CLASSES.stream()
                .flatMap(each -> Stream.concat(
                        cited(each, each.getName()),
                        each.getMembers().stream()
                                .flatMap(member -> cited(member, each.getName() + "#" + member.getName()))))
                .sorted(BY_FIRST_CELL)
                .toList();
        return GeneratedPage.of(
                "legal-basis.md",
                "Legal basis / Căn cứ pháp lý",
                "Every rule in the code that cites the law it applies.",
                GeneratedPage.table(List.of("căn cứ", "rule"), rows));
    }

    static GeneratedPage problems() {
        var rows = House.CLASSES.stream()
                .filter(each -> each.isAssignableTo(ProblemType.class) && each.isEnum())
                .flatMap(FactPages::problems)
                .sorted(BY_FIRST_CELL)
                .toList();
        return GeneratedPage.of(
                "problems.md",
                "Problems / Lỗi trả lời cho chương trình",
                "The types of problem (RFC 9457) with which programs are answered, and who answers so. Each is the address of\na page that tells people what to do.",
                GeneratedPage.table(List.of("type", "status", "answered by"), rows));
    }

    private static Stream<List<String>> problems(JavaClass list) {
        return Stream.of(list.reflect().getEnumConstants())
                .map(ProblemType.class::cast)
                .map(type -> List.of(
                        "`" + type.uri() + "`",
                        String.valueOf(type.status().value()),
                        "`" + list.getName().replaceFirst("^vn\\.motcua\\.", "") + "`"));
    }

    private static Stream<List<String>> cited(HasAnnotations<?> element, String rule) {
        return element.tryGetAnnotationOfType(LegalBasis.class).stream()
                .map(basis -> List.of(basis.value(), "`" + rule.replaceFirst("^vn\\.motcua\\.", "") + "`"));
    }

    private static String components(JavaClass fact) {
        return Arrays.stream(fact.reflect().getRecordComponents())
                .map(part -> part.getName() + ": "
                        + part.getGenericType().getTypeName().replaceAll("[a-z]\\w*\\.", ""))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> glosses() {
        return JavaSource.program().stream()
                .flatMap(source -> source.publicTypes().stream()
                        .map(type -> Map.entry(
                                source.packageName() + "." + type.getSimpleName(),
                                source.javadoc(type).orElse(""))))
                .collect(Collectors.toMap(Map.Entry::getKey, each -> firstParagraph(each.getValue())));
    }

    private static String firstParagraph(String javadoc) {
        return javadoc.split("\\n\\s*(\\n|@)")[0]
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .strip();
    }
}
