package vn.motcua.organisation.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyProfile;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/** Xem cơ quan: the list of a day, and the whole life of one. */
@Component
public class SeeAgencies {
    private final AgencyRegister register;
    private final Agencies agencies;
    private final Atlas atlas;
    private final Access access;
    private final Clock clock;

    SeeAgencies(AgencyRegister register, Agencies agencies, Atlas atlas, Access access, Clock clock) {
        this.register = register;
        this.agencies = agencies;
        this.atlas = atlas;
        this.access = access;
        this.clock = clock;
    }

    public Outcome list(Actor by, Optional<LocalDate> day) {
        return switch (access.decide(by, OrganisationPolicy.SEE, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> {
                var on = day.orElseGet(this::today);
                yield new Outcome.Listed(on, agencies.on(on));
            }
        };
    }

    /** @param code the one it bears, or bore last, in either order of its groups */
    @Transactional
    public Outcome one(Actor by, String code) {
        return switch (access.decide(by, OrganisationPolicy.SEE, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> agencies.known(code).map(this::seen).orElseGet(Outcome.NoSuchAgency::new);
        };
    }

    private Outcome seen(AgencyId id) {
        var today = today();
        var life = register.life(id);
        var agency = life.getLast().version();
        var profile = agencies.profile(id, today).orElse(AgencyProfile.BLANK);
        var names = agencies.on(today).stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        return new Outcome.Seen(new Portrait(
                agency,
                profile,
                profile.place().flatMap(place -> atlas.now().find(place, today)),
                life,
                register.heirs(id),
                register.guests(id, today),
                names,
                new Blank(Uuid7.at(clock.instant()), today)));
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    /** Mẫu trống. */
    public record Blank(UUID id, LocalDate today) {}

    /**
     * Chân dung.
     *
     * @param guests agencies that sit at its counters
     * @param today the agencies of today, by id
     */
    public record Portrait(
            Agency agency,
            AgencyProfile profile,
            Optional<Unit> place,
            List<AgencyRegister.Chapter> life,
            List<AgencyId> heirs,
            List<AgencyId> guests,
            Map<AgencyId, Agency> today,
            Blank blank) {}

    /** Kết quả. */
    public sealed interface Outcome {
        record Listed(LocalDate day, List<Agency> agencies) implements Outcome {}

        record Seen(Portrait portrait) implements Outcome {}

        record NoSuchAgency() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
