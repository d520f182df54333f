package vn.motcua.organisation.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Address;
import vn.motcua.organisation.Located;
import vn.motcua.shared.VietnamTime;

/** Đổi địa chỉ cũ và mới. Where things lie is for everybody to know, so nobody's leave is asked. */
@Component
public class LocateAddress {
    private final Atlas atlas;
    private final Clock clock;

    LocateAddress(Atlas atlas, Clock clock) {
        this.atlas = atlas;
        this.clock = clock;
    }

    /** @param day today where none is wanted */
    public Answer locate(Address address, Optional<LocalDate> day) {
        var on = day.orElseGet(this::today);
        return new Answer(on, atlas.now().locate(address, on));
    }

    public LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    /** Câu trả lời for a day. */
    public record Answer(LocalDate day, Located located) {}
}
