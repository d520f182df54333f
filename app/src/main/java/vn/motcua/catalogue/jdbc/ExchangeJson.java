package vn.motcua.catalogue.jdbc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.catalogue.exchange.Column;
import vn.motcua.catalogue.exchange.Mistake;
import vn.motcua.catalogue.exchange.Row;

/** Rows of files and what is wrong with them, as the database keeps them. */
final class ExchangeJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ExchangeJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** By heading, in the order of the table. */
    static ObjectNode write(Row row) {
        var cells = object();
        row.cells().forEach((column, text) -> cells.put(column.heading(), stored(text)));
        return cells;
    }

    static Row row(String json) {
        var cells = MAPPER.readTree(json);
        var row = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            row.put(column, cells.path(column.heading()).asString(""));
        }
        return new Row(row);
    }

    static ArrayNode write(List<Mistake> mistakes) {
        var all = array();
        mistakes.forEach(mistake -> all.add(write(mistake)));
        return all;
    }

    static ObjectNode write(Mistake mistake) {
        var one = object();
        one.put("kind", mistake.kind().key());
        one.put("line", mistake.line());
        mistake.column().ifPresent(column -> one.put("column", column.name()));
        one.put("detail", stored(mistake.detail()));
        return one;
    }

    static List<Mistake> mistakes(String json) {
        var all = new ArrayList<Mistake>();
        MAPPER.readTree(json).forEach(each -> all.add(mistake(each)));
        return all;
    }

    static Mistake mistake(String json) {
        return mistake(MAPPER.readTree(json));
    }

    private static Mistake mistake(JsonNode one) {
        return new Mistake(
                Mistake.Kind.of(one.path("kind").asString()),
                one.path("line").asLong(),
                Optional.of(one.path("column").asString(""))
                        .filter(name -> !name.isEmpty())
                        .map(Column::valueOf),
                one.path("detail").asString(""));
    }

    /** PostgreSQL keeps no zero characters. */
    static String stored(String text) {
        return text.replace("\u0000", "");
    }
}
