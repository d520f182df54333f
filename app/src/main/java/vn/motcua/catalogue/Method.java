package vn.motcua.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Cách thức thực hiện by one channel.
 *
 * @param limit empty where the record states none or none that can be reckoned with
 * @param stated the record's own words about time and fee beyond what is read from them; may be empty
 */
public record Method(Channel channel, Optional<TimeLimit> limit, List<Fee> fees, String stated) {
    public Method {
        fees = List.copyOf(fees);
    }
}
