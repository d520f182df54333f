package vn.motcua.catalogue.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.identity.spi.FieldsOfWork;

/** Các lĩnh vực that have a procedure in force today. */
@Component
class FieldsInForce implements FieldsOfWork {
    private final Catalogue catalogue;

    FieldsInForce(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<String> all() {
        return catalogue.inForce().stream()
                .map(revision -> revision.procedure().field())
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
