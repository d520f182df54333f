package vn.motcua.document.usecase;

import java.util.Optional;

/** Sổ khóa: which key seals the vault, as the database remembers it. */
public interface KeyRegister {
    /** The fingerprint of the vault's key, which this is if there was none. */
    String fingerprint(String ofThis);

    Optional<String> fingerprint();
}
