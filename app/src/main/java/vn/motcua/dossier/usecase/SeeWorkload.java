package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Shift;
import vn.motcua.dossier.usecase.Workloads.Given;
import vn.motcua.identity.Rota;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** Xem khối lượng việc: who has how much, who is away, and what could change hands, for whoever gives work at an agency. */
@Component
public class SeeWorkload {
    private final Workloads workloads;
    private final Rota rota;
    private final Sharing sharing;
    private final Places places;
    private final Access access;
    private final Clock clock;

    SeeWorkload(Workloads workloads, Rota rota, Sharing sharing, Places places, Access access, Clock clock) {
        this.workloads = workloads;
        this.rota = rota;
        this.sharing = sharing;
        this.places = places;
        this.access = access;
        this.clock = clock;
    }

    /** @param asked the public code of an agency; the first where whoever looks gives work where empty */
    public Outcome see(Actor by, Optional<String> asked) {
        var now = clock.instant();
        var own = places.ofGiver(by, VietnamTime.dateOf(now));
        var chosen = asked.flatMap(code -> places.bearing(code, VietnamTime.dateOf(now)));
        if (asked.isPresent() && chosen.isEmpty()) {
            return new Outcome.Unknown();
        }
        var shown = chosen.or(() -> own.stream().findFirst());
        var what = shown.map(agency -> Concerning.agency(agency.id())).orElseGet(Concerning::nothing);
        return access.decide(by, DossierPolicy.ASSIGN, what.inPractice(by.practises()))
                        instanceof Decision.Refused refused
                ? new Outcome.NotAllowed(refused)
                : seen(by, shown.orElseThrow(), own, now);
    }

    private Outcome seen(Actor by, Agency agency, List<Agency> own, Instant now) {
        var today = VietnamTime.dateOf(now);
        var soon = places.endOfNextWorkingDay(agency.id(), today);
        var load = workloads.at(agency.id(), by.practises(), now, soon);
        var turns = rota.at(agency.id(), today, by.practises()).stream()
                .filter(turn -> DossierPolicy.handlers().contains(turn.role()))
                .toList();
        var shifts = sharing.propose(by, agency.id(), turns, load.given(), today);
        var moved = shifts.stream().map(Shift::dossier).collect(Collectors.toSet());
        return new Outcome.Seen(
                agency,
                own,
                Workload.of(turns, load.sums(), today),
                shifts,
                load.given().stream()
                        .filter(given -> moved.contains(given.dossier()))
                        .collect(Collectors.toMap(Given::dossier, given -> given)),
                now);
    }

    /** Nơi giao việc. */
    @Component
    record Places(Agencies agencies, Calendars calendars) {
        /** Where somebody gives work to others. */
        List<Agency> ofGiver(Actor by, LocalDate day) {
            return Tray.of(by, day).stream()
                    .filter(tray -> DossierPolicy.GIVERS.contains(tray.role()))
                    .map(Tray::agency)
                    .distinct()
                    .flatMap(agency -> agencies.find(agency, day).stream())
                    .toList();
        }

        Optional<Agency> bearing(String code, LocalDate day) {
            return agencies.bearing(code, day);
        }

        /** The end of today where the calendar knows of no later working day. */
        Instant endOfNextWorkingDay(AgencyId agency, LocalDate today) {
            var calendar = calendars.of(agency);
            var next = today.plusDays(1)
                    .datesUntil(
                            calendar.lastDay().plusDays(1).isAfter(today)
                                    ? calendar.lastDay().plusDays(1)
                                    : today)
                    .filter(calendar::isWorkingDay)
                    .findFirst()
                    .orElse(today);
            return VietnamTime.startOf(next.plusDays(1));
        }
    }

    /** Those in whose menu it stands. */
    public static Set<Role> givers() {
        return DossierPolicy.GIVERS;
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param agencies of which one may choose one
         * @param shifts what could change hands; none where all is well
         * @param given what these are about
         */
        record Seen(
                Agency agency,
                List<Agency> agencies,
                Workload workload,
                List<Shift> shifts,
                Map<DossierId, Given> given,
                Instant at)
                implements Outcome {
            public Seen {
                agencies = List.copyOf(agencies);
                shifts = List.copyOf(shifts);
                given = Map.copyOf(given);
            }
        }

        /** No such agency. */
        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
