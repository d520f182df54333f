package vn.motcua.guards;

import java.util.List;

/** The tables and columns of all rooms, in the words of their own comments. */
final class SchemaPage {
    private SchemaPage() {}

    static GeneratedPage of(Schema schema) {
        var columns = schema.columns();
        var body = new StringBuilder();
        for (var table : schema.tables()) {
            var rows = columns.stream()
                    .filter(column -> column.table().equals(table.name()))
                    .map(column -> List.of(
                            "`" + column.name() + "`",
                            column.type(),
                            column.nullable() ? "có thể trống / may be empty" : "",
                            column.comment()))
                    .toList();
            body.append("## `")
                    .append(table.name())
                    .append("`\n\n")
                    .append(table.comment())
                    .append("\n\n")
                    .append(GeneratedPage.table(List.of("column", "type", "", "meaning"), rows))
                    .append('\n');
        }
        return GeneratedPage.of(
                "schema.md",
                "Schema / Lược đồ dữ liệu",
                "One schema per room, as the migrations leave it.",
                body.toString());
    }
}
