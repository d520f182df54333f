package vn.motcua.shared.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;

/** Vị trí of a row in the event log or the journal, in the order in which rows are read. */
record Position(int era, long tx, long id) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparingInt(Position::era)
            .thenComparingLong(Position::tx)
            .thenComparingLong(Position::id);

    /** Expects the columns {@code era}, {@code tx} as text, because the driver has no type for it, and {@code id}. */
    static Position of(ResultSet row) throws SQLException {
        return new Position(row.getInt("era"), Long.parseLong(row.getString("tx")), row.getLong("id"));
    }

    Map<String, Object> parameters() {
        return Map.of("era", era, "tx", Long.toString(tx), "id", id);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
