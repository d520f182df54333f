package vn.motcua.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a database says about itself, and what it leaves unsaid. Partitions say nothing of their own, and the one table
 * not ours is Flyway's {@value #HISTORY}.
 */
record Schema(DataSource source, List<String> schemas) {
    static final String HISTORY = "flyway_history";

    /** Our tables and their columns, under the names {@code t} and {@code a}. */
    private static final String COLUMNS = """
            FROM pg_catalog.pg_class t
            JOIN pg_catalog.pg_namespace s ON s.oid = t.relnamespace
            JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE s.nspname = ANY (:schemas) AND t.relkind IN ('r', 'p', 'v', 'm') AND NOT t.relispartition
              AND t.relname <> 'flyway_history'
            """;

    private static final String FOREIGN_KEYS = """
            SELECT s.nspname || '.' || t.relname || '.' || k.conname
            FROM pg_catalog.pg_constraint k
            JOIN pg_catalog.pg_class t ON t.oid = k.conrelid AND NOT t.relispartition
            JOIN pg_catalog.pg_namespace s ON s.oid = t.relnamespace
            JOIN pg_catalog.pg_class r ON r.oid = k.confrelid
            WHERE s.nspname = ANY (:schemas) AND k.contype = 'f'
            """;

    /** What is said of a place, and the query that finds the places. */
    private static final Map<String, String> FLAWS = Map.of(
            "has no comment",
            """
            SELECT s.nspname || '.' || t.relname
            """ + COLUMNS + """
            AND a.attnum = 1 AND obj_description(t.oid, 'pg_class') IS NULL
            UNION ALL
            SELECT s.nspname || '.' || t.relname || '.' || a.attname
            """ + COLUMNS + """
            AND col_description(t.oid, a.attnum) IS NULL""",
            "has no primary key",
            """
            SELECT s.nspname || '.' || t.relname
            """ + COLUMNS + """
            AND a.attnum = 1 AND t.relkind IN ('r', 'p') AND NOT EXISTS (
              SELECT FROM pg_catalog.pg_constraint k WHERE k.conrelid = t.oid AND k.contype = 'p')""",
            "counts in floating point",
            """
            SELECT s.nspname || '.' || t.relname || '.' || a.attname
            """ + COLUMNS + """
            AND format_type(a.atttypid, NULL) ~ '^(real|double precision|money)'""",
            "does not know its time zone",
            """
            SELECT s.nspname || '.' || t.relname || '.' || a.attname
            """ + COLUMNS + """
            AND format_type(a.atttypid, NULL) ~ '^(timestamp without time zone|tsrange|tsmultirange)'""",
            "has no index on its columns",
            FOREIGN_KEYS + """
            AND NOT EXISTS (
              SELECT FROM pg_catalog.pg_index i
              WHERE i.indrelid = k.conrelid AND i.indpred IS NULL AND k.conkey <@ (
                SELECT array_agg(c.number)
                FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS c (number, place)
                WHERE c.place <= cardinality(k.conkey)))""",
            "leaves its schema",
            FOREIGN_KEYS + """
            AND r.relnamespace <> t.relnamespace""");

    /** {@code type} is as PostgreSQL writes it; {@code comment} is empty where there is none. */
    record Column(String table, String name, String type, boolean nullable, String comment) {
        String fullName() {
            return table + "." + name;
        }
    }

    record Relation(String name, String comment) {}

    /** Every flaw as a sentence: the place, then what is wrong with it. */
    List<String> flaws() {
        var found = new ArrayList<String>();
        FLAWS.forEach((complaint, query) -> ask(query).forEach(place -> found.add(place + " " + complaint)));
        return found.stream().sorted().toList();
    }

    /** The schemas there are in this database, whoever made them. */
    static List<String> all(DataSource source) {
        return JdbcClient.create(source).sql("""
                        SELECT n.nspname FROM pg_catalog.pg_namespace n
                        WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                        ORDER BY n.nspname""").query(String.class).list();
    }

    List<Relation> tables() {
        return JdbcClient.create(source)
                .sql("""
                        SELECT s.nspname || '.' || t.relname AS name,
                               coalesce(obj_description(t.oid, 'pg_class'), '') AS comment
                        """ + COLUMNS + " AND a.attnum = 1 ORDER BY 1")
                .param("schemas", schemas.toArray(String[]::new))
                .query((row, number) -> new Relation(row.getString("name"), row.getString("comment")))
                .list();
    }

    List<Column> columns() {
        return JdbcClient.create(source)
                .sql("""
                        SELECT s.nspname || '.' || t.relname AS place, a.attname AS name,
                               format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable,
                               coalesce(col_description(t.oid, a.attnum), '') AS comment
                        """ + COLUMNS + " ORDER BY 1, a.attnum")
                .param("schemas", schemas.toArray(String[]::new))
                .query((row, number) -> new Column(
                        row.getString("place"),
                        row.getString("name"),
                        row.getString("type"),
                        row.getBoolean("nullable"),
                        row.getString("comment")))
                .list();
    }

    private List<String> ask(String query) {
        return JdbcClient.create(source)
                .sql(query)
                .param("schemas", schemas.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
