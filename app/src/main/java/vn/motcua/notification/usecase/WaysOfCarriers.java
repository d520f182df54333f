package vn.motcua.notification.usecase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.identity.spi.OpenWays;
import vn.motcua.identity.spi.Way;

/** Cách báo tin đang có: those of the carriers that were given somebody to hand messages to. */
@Component
class WaysOfCarriers implements OpenWays {
    private final List<Carrier> carriers;

    WaysOfCarriers(List<Carrier> carriers) {
        this.carriers = carriers;
    }

    @Override
    public Set<Way> open() {
        return carriers.stream().filter(Carrier::isThere).map(Carrier::way).collect(Collectors.toUnmodifiableSet());
    }
}
