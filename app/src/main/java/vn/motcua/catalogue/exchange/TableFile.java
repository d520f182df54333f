package vn.motcua.catalogue.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Tệp bảng: a table of procedures as CSV or as a spreadsheet, read row by row whatever its size. */
public final class TableFile {
    public static final int MOST_ROWS = 20_000;
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private TableFile() {}

    /** Nguồn: gives the bytes from the beginning as often as asked. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** Người nhận: is given each row below the headings. */
    @FunctionalInterface
    public interface Sink {
        /** @param mistake what is wrong with the row's shape, if anything */
        void take(long line, Row row, Optional<Mistake> mistake);
    }

    /** Reads the whole file; returns what stops it from being read. Rows told before that are worth nothing. */
    public static Optional<Mistake> read(Source source, Sink sink) throws IOException {
        var counted = new Counted(sink);
        var mistake = isZip(source) ? SpreadsheetTable.read(source, counted) : CsvTable.read(source, counted);
        return mistake.or(
                () -> counted.rows == 0 ? Optional.of(Mistake.ofFile(Mistake.Kind.EMPTY, 0, "")) : Optional.empty());
    }

    private static boolean isZip(Source source) throws IOException {
        try (var bytes = source.open()) {
            return java.util.Arrays.equals(bytes.readNBytes(ZIP.length), ZIP);
        }
    }

    /** Đầu đọc: takes lines of cells, the headings first. */
    static final class Counted {
        private final Sink sink;
        private Optional<Headings> headings = Optional.empty();
        private int rows;

        private Counted(Sink sink) {
            this.sink = sink;
        }

        /** Takes a line; returns what forbids going on. */
        Optional<Mistake> take(long line, List<String> texts) {
            if (headings.isEmpty()) {
                return begin(line, texts);
            }
            if (texts.stream().allMatch(String::isBlank)) {
                return Optional.empty();
            }
            if (++rows > MOST_ROWS) {
                return Optional.of(Mistake.ofFile(Mistake.Kind.TOO_MANY_ROWS, line, Integer.toString(MOST_ROWS)));
            }
            var known = headings.get();
            sink.take(line, known.row(texts), known.count(texts, line));
            return Optional.empty();
        }

        private Optional<Mistake> begin(long line, List<String> texts) {
            return switch (Headings.of(texts, line)) {
                case Headings.Outcome.Refused(var mistake) -> Optional.of(mistake);
                case Headings.Outcome.Understood(var understood) -> {
                    headings = Optional.of(understood);
                    yield Optional.empty();
                }
            };
        }
    }
}
