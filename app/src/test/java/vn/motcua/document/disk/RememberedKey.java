package vn.motcua.document.disk;

import java.util.Optional;
import vn.motcua.document.usecase.KeyRegister;

/** The database's memory of the key, without a database. */
final class RememberedKey implements KeyRegister {
    private Optional<String> remembered = Optional.empty();

    @Override
    public String fingerprint(String ofThis) {
        remembered = Optional.of(remembered.orElse(ofThis));
        return remembered.get();
    }

    @Override
    public Optional<String> fingerprint() {
        return remembered;
    }
}
