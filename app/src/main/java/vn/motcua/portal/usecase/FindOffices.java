package vn.motcua.portal.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.VietnamTime;

/** Tìm nơi tiếp dân. Where the offices are is for everybody to know, so nobody's leave is asked. */
@Component
public class FindOffices {
    private final Agencies agencies;
    private final Clock clock;

    FindOffices(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The place and its offices as of today, in one question to the list of agencies. */
    public Front front() {
        var all = agencies.on(VietnamTime.dateOf(clock.instant()));
        var byId = all.stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        var offices = all.stream()
                .filter(agency -> agency.kind() == Agency.Kind.SERVICE_CENTRE)
                .flatMap(agency -> office(agency, agency.parent().map(byId::get)).stream())
                .toList();
        var place = all.stream()
                .filter(agency -> agency.kind() == Agency.Kind.PROVINCE)
                .findFirst();
        return new Front(place, offices, all.stream().anyMatch(Agency::invented));
    }

    /** The office of the agency with this code; empty if there is none today, or if it receives nobody. */
    public Optional<Office> office(String code) {
        var today = VietnamTime.dateOf(clock.instant());
        return agencies.bearing(code, today)
                .flatMap(agency -> office(agency, agency.parent().flatMap(parent -> agencies.find(parent, today))));
    }

    private static Optional<Office> office(Agency agency, Optional<Agency> parent) {
        return agency.reception().map(reception -> new Office(agency, reception, parent));
    }

    /**
     * Trang đầu.
     *
     * @param place the province; empty while none is known
     * @param demonstration whether the place is invented
     */
    public record Front(Optional<Agency> place, List<Office> offices, boolean demonstration) {}

    /** Nơi tiếp dân. */
    public record Office(Agency agency, Agency.Reception reception, Optional<Agency> parent) {}
}
