package vn.motcua.catalogue.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.PersonId;

/** Sổ số hồ sơ nơi khác. */
public interface KeptReferences {

    /** Newest first. */
    List<KeptReference> of(PersonId owner);

    Optional<KeptReference> find(UUID id);

    /** The same, locked until the end of the transaction. */
    Optional<KeptReference> lock(UUID id);

    int count(PersonId owner);

    void save(KeptReference reference);

    void remove(UUID id);
}
