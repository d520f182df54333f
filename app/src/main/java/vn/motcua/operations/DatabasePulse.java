package vn.motcua.operations;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Nhịp của cơ sở dữ liệu: whether it answers within two seconds. */
@Component
class DatabasePulse {
    private static final int SECONDS = 2;

    private final DataSource database;

    DatabasePulse(DataSource database) {
        this.database = database;
    }

    boolean beats() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException _) {
            return false;
        }
    }
}
