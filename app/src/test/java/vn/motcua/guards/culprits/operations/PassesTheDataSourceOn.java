package vn.motcua.guards.culprits.operations;

import java.util.function.Consumer;
import javax.sql.DataSource;

/** Innocent: it hands on the data source without asking it anything. */
public record PassesTheDataSourceOn(DataSource source) {
    void to(Consumer<DataSource> another) {
        another.accept(source);
    }
}
