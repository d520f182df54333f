package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.exchange.Column;
import vn.motcua.catalogue.exchange.Mistake;
import vn.motcua.catalogue.exchange.Row;

/**
 * Đợt nhập: one file of procedures, from its arrival to its publication.
 *
 * @param terms what whoever sent it asks for
 * @param readUpTo the last line whose fate is known
 * @param mistake what forbids reading the file; present exactly for {@link State#REFUSED}
 */
public record ImportRun(
        UUID id, File file, Terms terms, State state, long readUpTo, Optional<Mistake> mistake, Times times) {

    /** Tệp. */
    public record File(String name, long size) {}

    /**
     * Yêu cầu.
     *
     * @param from the first day in force of what it changes
     * @param decision the decision behind rows that name none
     */
    public record Terms(LocalDate from, String decision) {}

    /** Lúc nhận, lúc công bố. */
    public record Times(Instant receivedAt, Optional<Instant> publishedAt) {}

    /** Trạng thái. */
    public enum State {
        /** Kept, and being read. */
        RECEIVED,
        /** Every row has its fate; nothing is published. */
        TRIED,
        REFUSED,
        PUBLISHED,
        /** Never published; its file and its lines are gone. */
        DISCARDED;

        /** The slug in the database, messages and URLs. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Số phận của một dòng. What somebody must look at comes first, where a narrow screen shows it. */
    public enum Fate {
        REFUSED,
        NEW,
        CHANGED,
        UNCHANGED;

        /** The slug in the database, messages and URLs. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean publishes() {
            return this == NEW || this == CHANGED;
        }
    }

    /**
     * Dòng đã đọc.
     *
     * @param mistakes why it is refused, or what an officer should look at
     */
    public record Line(long number, Row row, Fate fate, List<Mistake> mistakes) {
        public Line {
            mistakes = List.copyOf(mistakes);
        }

        /** The code in its one form where it is one; else as it is written. */
        public String code() {
            var text = row.at(Column.CODE);
            return ProcedureCode.typed(text).map(ProcedureCode::value).orElse(text);
        }
    }
}
