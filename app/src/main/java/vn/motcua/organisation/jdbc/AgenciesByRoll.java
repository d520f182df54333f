package vn.motcua.organisation.jdbc;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencyProfile;
import vn.motcua.shared.AgencyId;

/**
 * Agencies change some times a year and are asked for by every page and every verb: the roll of a day is kept in memory,
 * and one short question tells whether it still holds.
 */
@Repository
class AgenciesByRoll implements Agencies {
    /** Today, and the days that decisions and old dossiers ask about. */
    private static final int DAYS = 8;

    private final AgenciesInDatabase agencies;
    private final Edition edition;
    private final Map<LocalDate, Roll> rolls = new LinkedHashMap<>(DAYS, 0.75f, true);

    AgenciesByRoll(AgenciesInDatabase agencies, Edition edition) {
        this.agencies = agencies;
        this.edition = edition;
    }

    @Override
    public Optional<Agency> find(AgencyId id, LocalDate on) {
        return roll(on).find(id);
    }

    @Override
    public Optional<Agency> bearing(String code, LocalDate on) {
        var roll = roll(on);
        return roll.bearing(code).or(() -> asOfToday(code).flatMap(roll::bearing));
    }

    @Override
    public Optional<AgencyId> known(String code) {
        return agencies.lastBearing(code).or(() -> asOfToday(code).flatMap(agencies::lastBearing));
    }

    @Override
    public Optional<AgencyProfile> profile(AgencyId id, LocalDate on) {
        return roll(on).profile(id);
    }

    @Override
    public List<Agency> on(LocalDate day) {
        return roll(day).agencies();
    }

    /** The code in the order of today; empty if it is none or written so already. */
    private static Optional<String> asOfToday(String code) {
        return AgencyCode.parse(code).map(AgencyCode::value).filter(present -> !present.equals(code));
    }

    private Roll roll(LocalDate day) {
        // Asked for first: a roll newer than its edition is read again, an older one is never kept.
        var present = edition.now();
        return kept(day).filter(roll -> roll.is(present)).orElseGet(() -> {
            var read = new Roll(present, agencies.on(day), agencies.profiles(day));
            keep(day, read);
            return read;
        });
    }

    private synchronized Optional<Roll> kept(LocalDate day) {
        return Optional.ofNullable(rolls.get(day));
    }

    private synchronized void keep(LocalDate day, Roll roll) {
        rolls.put(day, roll);
        if (rolls.size() > DAYS) {
            rolls.remove(rolls.keySet().iterator().next());
        }
    }
}
