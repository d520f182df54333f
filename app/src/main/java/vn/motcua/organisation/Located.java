package vn.motcua.organisation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Địa chỉ đã xác định, or why it is not. */
public sealed interface Located {
    /** One answer. */
    record At(Place place) implements Located {}

    /** Several are possible: the name repeats, or the commune was divided. A person must say which. */
    record Choice(List<Place> places) implements Located {
        public Choice {
            places = List.copyOf(places);
        }
    }

    /** No commune of this name in these units, at any time. */
    record Unknown(Part part) implements Located {}

    /** The commune is known; where its people went, nobody has said yet. */
    record NoHeir(Unit commune) implements Located {}

    /** Phần của địa chỉ. */
    enum Part {
        COMMUNE,
        DISTRICT,
        PROVINCE
    }

    /**
     * Nơi.
     *
     * @param asked the unit that the address names
     * @param origin the address as it was written while that unit stood
     * @param commune the unit it lies in on the day asked for
     * @param share the part of the named unit that lies there; empty where it is not known
     */
    record Place(Unit asked, Address origin, Unit commune, Address address, Optional<BigDecimal> share) {}
}
