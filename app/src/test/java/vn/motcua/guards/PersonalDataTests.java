package vn.motcua.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.TestDatabase;

/**
 * The register of personal data drives masking, erasure and exports, so no column may be missing from it. Numbers, truth
 * values, instants and internal ids tell nothing about a person by themselves and need no row.
 */
class PersonalDataTests {
    private static final Set<String> CLASSES = Set.of("none", "basic", "sensitive", "secret");
    private static final Set<String> TELL_NOTHING =
            Set.of("uuid", "boolean", "smallint", "integer", "bigint", "numeric", "xid8", "timestamp with time zone");

    @Test
    void theRegisterKnowsEveryColumnThatMayTellOfAPerson() {
        try (var database = TestDatabase.fresh()) {
            var columns = new Schema(database.owner(), Migrated.rooms()).columns();
            assertThat(columns).isNotEmpty();
            assertThat(flaws(columns, register(Checkout.text(Checkout.DOCS.resolve("personal-data.tsv")))))
                    .isEmpty();
        }
    }

    @Test
    void aForgottenAStaleAndAMisclassifiedColumnAreCaught() {
        var columns = List.of(
                new Schema.Column("a.person", "id", "uuid", false, ""),
                new Schema.Column("a.person", "name", "text", false, ""),
                new Schema.Column("a.person", "born", "date", false, ""),
                new Schema.Column("a.person", "phone", "character varying(20)", false, ""));
        var register = register("""
                column\tclass\tpurpose\tretention
                a.person.name\tbasic\tto address them\twhile the account lives
                a.person.born\tprivate\tto tell namesakes apart\twhile the account lives
                a.person.shoe_size\tbasic\tnobody remembers\tfor ever
                a.person.name\tbasic\tto address them again\twhile the account lives
                """);

        assertThat(flaws(columns, register))
                .containsExactlyInAnyOrder(
                        "a.person.phone is not in the register",
                        "a.person.shoe_size is no column",
                        "a.person.name stands twice",
                        "a.person.born has no class such as private");
    }

    private static Table register(String text) {
        return Table.parse("docs/personal-data.tsv", text, "column", "class", "purpose", "retention");
    }

    private static List<String> flaws(List<Schema.Column> columns, Table register) {
        var listed = register.column("column");
        var known = columns.stream().map(Schema.Column::fullName).collect(Collectors.toSet());
        var forgotten = columns.stream()
                .filter(column -> !TELL_NOTHING.contains(column.type()) && !listed.contains(column.fullName()))
                .map(column -> column.fullName() + " is not in the register");
        var stale = listed.stream().filter(each -> !known.contains(each)).map(each -> each + " is no column");
        var twice = listed.stream()
                .filter(each -> listed.indexOf(each) != listed.lastIndexOf(each))
                .distinct()
                .map(each -> each + " stands twice");
        var misclassified = register.rows().stream()
                .filter(row -> !CLASSES.contains(row.get("class")))
                .map(row -> row.get("column") + " has no class such as " + row.get("class"));
        return Stream.of(forgotten, stale, twice, misclassified)
                .flatMap(each -> each)
                .toList();
    }
}
