package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Revision;
import vn.motcua.shared.VietnamTime;

/** Xem dữ liệu mở: how much of it there is and how old it is. For everybody, so nobody's leave is asked. */
@Component
public class SeeOpenData {
    private final Catalogue catalogue;
    private final Publications publications;

    SeeOpenData(Catalogue catalogue, Publications publications) {
        this.catalogue = catalogue;
        this.publications = publications;
    }

    /** The same edition has the same files. */
    public long edition() {
        return catalogue.edition();
    }

    public Holding holding() {
        return new Holding(catalogue.inForce().size(), changedAt());
    }

    /** When something was last published or, published before, came into force. */
    public Instant changedAt() {
        var published = publications.turnedAt();
        return catalogue.inForce().stream()
                .map(Revision::from)
                .max(Comparator.naturalOrder())
                .map(day -> day.atStartOfDay(VietnamTime.ZONE).toInstant())
                .filter(published::isBefore)
                .orElse(published);
    }

    /** Số liệu. */
    public record Holding(int procedures, Instant changedAt) {}
}
