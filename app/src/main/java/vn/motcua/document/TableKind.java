package vn.motcua.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Loại bảng: as what a list is taken along. */
public enum TableKind {
    /** For whatever reads text: UTF-8 with the mark by which Excel knows it, and no cell that a spreadsheet carries out. */
    CSV("text/csv;charset=UTF-8"),
    /** For Excel: each cell is text by its type, so none is a formula. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    TableKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file's name, and the slug in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TableKind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /**
     * Begins a table. Closing it finishes the file and leaves the stream open.
     *
     * @param name of the sheet, where the kind has sheets: at most 25 characters, none of {@code []:*?/\}
     */
    public TableRows begin(OutputStream out, String name, List<String> headings) throws IOException {
        return switch (this) {
            case CSV -> new CsvRows(out, headings);
            case XLSX -> new SheetRows(out, name, headings);
        };
    }
}
