package vn.motcua.catalogue.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Iterator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.exchange.CsvTable;
import vn.motcua.catalogue.exchange.ProcedureFile;
import vn.motcua.catalogue.exchange.Row;
import vn.motcua.catalogue.exchange.RowWriter;
import vn.motcua.catalogue.exchange.SpreadsheetTable;
import vn.motcua.shared.VietnamTime;

/**
 * Xuất danh mục: what is in force today. It is published, so nobody's leave is asked. What was imported and not changed
 * since is given back word for word.
 */
@Component
public class ExportProcedures {
    private final Holdings holdings;
    private final Catalogue catalogue;
    private final Clock clock;

    ExportProcedures(Holdings holdings, Catalogue catalogue, Clock clock) {
        this.holdings = holdings;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Writes all of them, as they are read; the stream stays open. */
    public void write(Format format, OutputStream out) throws IOException {
        var items = holdings.inForce(VietnamTime.dateOf(clock.instant()));
        switch (format) {
            case CSV -> CsvTable.write(rows(items), out);
            case XLSX -> SpreadsheetTable.write(rows(items), out);
            case JSON -> ProcedureFile.write(items, out);
        }
    }

    /** The procedure as a file for another installation, if it is in force. */
    public Optional<Revision> find(ProcedureCode code) {
        return catalogue.find(code, VietnamTime.dateOf(clock.instant()));
    }

    private static Iterator<Row> rows(Iterator<ProcedureFile.Item> items) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public Row next() {
                return RowWriter.exported(items.next());
            }
        };
    }

    /** Định dạng. */
    public enum Format {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        JSON("application/json");

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        public String contentType() {
            return contentType;
        }

        /** The ending of the file's name, and the slug in addresses. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
