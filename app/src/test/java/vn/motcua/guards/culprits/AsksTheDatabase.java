package vn.motcua.guards.culprits;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes a statement where nobody would look for one. */
public record AsksTheDatabase(JdbcClient database) {
    long people() {
        return database.sql("SELECT count(*) FROM identity.person")
                .query(Long.class)
                .single();
    }
}
