package vn.motcua.guards.culprits.operations;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Queries the data source it was only to hand on. */
public record QueriesWhileOperating(DataSource source) {
    boolean answers() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            return statement.execute("SELECT 1");
        }
    }
}
