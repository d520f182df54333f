package vn.motcua.organisation.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyProfile;
import vn.motcua.shared.AgencyId;

/** Bảng danh sách of one day: all its agencies and what is said of them. */
final class Roll {
    private final long edition;
    private final List<Agency> agencies;
    private final Map<AgencyId, Agency> byId;
    private final Map<String, Agency> byCode;
    private final Map<AgencyId, AgencyProfile> profiles;

    Roll(long edition, List<Agency> agencies, Map<AgencyId, AgencyProfile> profiles) {
        this.edition = edition;
        this.agencies = List.copyOf(agencies);
        this.byId = agencies.stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        this.byCode =
                agencies.stream().collect(Collectors.toMap(Agency::code, Function.identity(), (first, _) -> first));
        this.profiles = Map.copyOf(profiles);
    }

    boolean is(long wanted) {
        return edition == wanted;
    }

    List<Agency> agencies() {
        return agencies;
    }

    Optional<Agency> find(AgencyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Agency> bearing(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<AgencyProfile> profile(AgencyId id) {
        return Optional.ofNullable(profiles.get(id));
    }
}
