package vn.motcua.catalogue.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.model.ProcedureJson;

/** Tệp thủ tục: whole records as JSON, one for another installation or all of them. Nothing is left out. */
public final class ProcedureFile {
    public static final int LONGEST = 1024 * 1024;

    private static final String ONE = "motcua.procedure";
    private static final String ALL = "motcua.procedures";
    private static final int VERSION = 1;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private ProcedureFile() {}

    /** Mục: a published revision and the row it was read from, if it was. */
    public record Item(Revision revision, Optional<Row> origin) {}

    /** Kết quả đọc. */
    public sealed interface Outcome {
        record Read(Procedure procedure) implements Outcome {}

        /** Another kind of file, another version, or a record that cannot be. */
        record Refused(Kind kind) implements Outcome {}

        /** Lý do. */
        enum Kind {
            NOT_JSON,
            ANOTHER_FORMAT,
            NOT_A_RECORD
        }
    }

    public static void write(Revision revision, OutputStream out) throws IOException {
        try (var json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            begin(json, ONE);
            write(json, new Item(revision, Optional.empty()));
            json.writeEndObject();
        }
        out.flush();
    }

    /** Writes the items as they come; the stream stays open. */
    public static void write(Iterator<Item> items, OutputStream out) throws IOException {
        try (var json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            begin(json, ALL);
            json.writeArrayPropertyStart("procedures");
            while (items.hasNext()) {
                json.writeStartObject();
                write(json, items.next());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.flush();
    }

    public static Outcome read(String text) {
        try {
            var file = MAPPER.readTree(text);
            if (!file.path("format").asString("").equals(ONE)
                    || file.path("version").asInt(0) != VERSION) {
                return new Outcome.Refused(Outcome.Kind.ANOTHER_FORMAT);
            }
            return new Outcome.Read(ProcedureJson.read(file.path("procedure").toString()));
        } catch (JacksonException _) {
            return new Outcome.Refused(Outcome.Kind.NOT_JSON);
        } catch (IllegalArgumentException _) {
            return new Outcome.Refused(Outcome.Kind.NOT_A_RECORD);
        }
    }

    private static void begin(JsonGenerator json, String format) {
        json.writeStringProperty("format", format);
        json.writeNumberProperty("version", VERSION);
    }

    private static void write(JsonGenerator json, Item item) {
        var revision = item.revision();
        json.writeStringProperty("from", revision.from().toString());
        revision.until().map(LocalDate::toString).ifPresent(day -> json.writeStringProperty("until", day));
        json.writeStringProperty("decision", revision.decision());
        item.origin().ifPresent(origin -> {
            json.writeObjectPropertyStart("origin");
            origin.cells().forEach((column, cell) -> json.writeStringProperty(column.heading(), cell));
            json.writeEndObject();
        });
        json.writeName("procedure");
        json.writeRawValue(ProcedureJson.write(revision.procedure()));
    }
}
