package vn.motcua.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import vn.motcua.MotCua;
import vn.motcua.TestDatabase;

/** The schema says what is true: looked at after all migrations, in the database itself. */
class SchemaTests {

    @Test
    void theSchemaSaysWhatIsTrue() {
        try (var database = TestDatabase.fresh()) {
            var schema = new Schema(database.owner(), Migrated.rooms());
            assertThat(schema.tables()).isNotEmpty();
            assertThat(schema.flaws()).isEmpty();
        }
    }

    @Test
    void everySchemaBelongsToARoom() {
        var rooms = ApplicationModules.of(MotCua.class).stream()
                .map(room -> room.getIdentifier().toString())
                .toList();
        assertThat(rooms).containsAll(Migrated.rooms());
        try (var database = TestDatabase.fresh()) {
            assertThat(Schema.all(database.owner()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("public"), Migrated.rooms().stream())
                            .toList());
            assertThat(new Schema(database.owner(), List.of("public")).tables()).isEmpty();
        }
    }

    @Test
    void everyFlawIsNamed() {
        try (var database = TestDatabase.fresh()) {
            JdbcClient.create(database.owner()).sql("""
                    CREATE SCHEMA neighbour;
                    CREATE TABLE neighbour.good (id int PRIMARY KEY);
                    COMMENT ON TABLE neighbour.good IS 'Without a flaw.';
                    COMMENT ON COLUMN neighbour.good.id IS 'A number.';
                    CREATE SCHEMA scratch;
                    CREATE TABLE scratch.silent (id int PRIMARY KEY);
                    CREATE TABLE scratch.keyless (weight real, filed timestamp);
                    COMMENT ON TABLE scratch.keyless IS 'Has no key.';
                    COMMENT ON COLUMN scratch.keyless.weight IS 'Nearly right.';
                    COMMENT ON COLUMN scratch.keyless.filed IS 'Some time, somewhere.';
                    CREATE TABLE scratch.leaning (
                      id int PRIMARY KEY,
                      other int CONSTRAINT slow REFERENCES scratch.silent,
                      abroad int CONSTRAINT emigrant REFERENCES neighbour.good);
                    CREATE INDEX ON scratch.leaning (id, other);
                    CREATE INDEX ON scratch.leaning (abroad);
                    COMMENT ON TABLE scratch.leaning IS 'Leans on others.';
                    COMMENT ON COLUMN scratch.leaning.id IS 'A number.';
                    COMMENT ON COLUMN scratch.leaning.other IS 'Another.';
                    COMMENT ON COLUMN scratch.leaning.abroad IS 'Another, elsewhere.'
                    """).update();

            assertThat(new Schema(database.owner(), List.of("scratch", "neighbour")).flaws())
                    .containsExactly(
                            "scratch.keyless has no primary key",
                            "scratch.keyless.filed does not know its time zone",
                            "scratch.keyless.weight counts in floating point",
                            "scratch.leaning.emigrant leaves its schema",
                            "scratch.leaning.slow has no index on its columns",
                            "scratch.silent has no comment",
                            "scratch.silent.id has no comment");
        }
    }
}
