package vn.motcua.guards;

import java.nio.file.Path;
import java.util.List;

/** The rooms that keep data, as the folders of their migrations tell. */
final class Migrated {
    private static final Path FOLDERS = Checkout.RESOURCES.resolve("db/migration");

    private Migrated() {}

    static List<String> rooms() {
        return Checkout.files(FOLDERS, ".sql").stream()
                .map(file -> FOLDERS.relativize(file).getName(0).toString())
                .distinct()
                .toList();
    }
}
