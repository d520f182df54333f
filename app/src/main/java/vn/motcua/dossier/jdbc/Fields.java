package vn.motcua.dossier.jdbc;

import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.dossier.usecase.Tray;

/** Lĩnh vực as rows bear them. */
final class Fields {
    /** Of what is of no field. */
    static final String NONE = "";

    private Fields() {}

    static Optional<String> read(String field) {
        return Optional.of(field).filter(name -> !name.equals(NONE));
    }

    /** Those that are in a limited tray: what is of no field falls to every post. */
    static Stream<String> of(Tray tray) {
        return Stream.concat(Stream.of(NONE), tray.fields().stream());
    }
}
