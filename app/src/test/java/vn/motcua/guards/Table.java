package vn.motcua.guards;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of text, columns parted by tabs, the first line naming them; lines beginning with # are remarks. */
record Table(List<Map<String, String>> rows) {

    static Table read(String resource, String... columns) {
        try (var stream = Table.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            return parse(resource, new String(stream.readAllBytes(), UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table parse(String name, String text, String... columns) {
        var lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        var header = List.of(columns);
        if (lines.isEmpty() || !cells(lines.getFirst()).equals(header)) {
            throw new IllegalArgumentException(name + " begins with the columns " + header);
        }
        return new Table(
                lines.stream().skip(1).map(line -> row(name, header, line)).toList());
    }

    List<String> column(String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    private static Map<String, String> row(String name, List<String> header, String line) {
        var cells = cells(line);
        if (cells.size() != header.size() || cells.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(name + " has a row without " + header + ": " + line);
        }
        var row = new HashMap<String, String>();
        for (var column = 0; column < header.size(); column++) {
            row.put(header.get(column), cells.get(column));
        }
        return Map.copyOf(row);
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }
}
