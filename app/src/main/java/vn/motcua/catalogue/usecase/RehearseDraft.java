package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.model.GeneratedMonth;
import vn.motcua.catalogue.model.Rehearsal;
import vn.motcua.catalogue.model.Treatment.Rules;
import vn.motcua.catalogue.spi.PastDossier;
import vn.motcua.catalogue.spi.PastDossiers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;

/** Diễn tập a draft on the dossiers of the last month, or on a generated month. Nothing live moves. */
@Component
public class RehearseDraft {
    private static final Duration MONTH = Duration.ofDays(30);

    private final SeeProcedure seeProcedure;
    private final Catalogue catalogue;
    private final Calendars calendars;
    private final ObjectProvider<PastDossiers> past;
    private final Clock clock;

    RehearseDraft(
            SeeProcedure seeProcedure,
            Catalogue catalogue,
            Calendars calendars,
            ObjectProvider<PastDossiers> past,
            Clock clock) {
        this.seeProcedure = seeProcedure;
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.past = past;
        this.clock = clock;
    }

    public Outcome rehearse(Actor by, RevisionId id) {
        return switch (seeProcedure.draft(by, id)) {
            case SeeProcedure.Outcome.DraftSeen seen ->
                seen.before()
                        .<Outcome>map(before -> rehearse(seen.draft(), before.procedure()))
                        .orElseGet(() -> new Outcome.NothingBefore(seen.draft()));
            case SeeProcedure.Outcome.Unknown _, SeeProcedure.Outcome.Seen _ -> new Outcome.Unknown();
            case SeeProcedure.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
        };
    }

    private Outcome rehearse(Draft draft, Procedure before) {
        var now = clock.instant();
        var real = real(before, now);
        var calendar = calendars.ofCountry();
        var dossiers = real.orElseGet(() -> GeneratedMonth.of(before, VietnamTime.dateOf(now), calendar));
        var rates = catalogue.fees(before.code());
        var rehearsal = Rehearsal.of(new Rules(before, rates), new Rules(draft.procedure(), rates), dossiers, calendar);
        return new Outcome.Rehearsed(draft, rehearsal, real.isEmpty());
    }

    /** Empty while no room knows, or where none came in. */
    private Optional<List<PastDossier>> real(Procedure before, Instant now) {
        return past.stream()
                .findFirst()
                .map(known -> known.received(before.code(), now.minus(MONTH), now))
                .filter(received -> !received.isEmpty());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param generated whether the dossiers are made up, which whoever reads it must be told */
        record Rehearsed(Draft draft, Rehearsal rehearsal, boolean generated) implements Outcome {}

        /** A new procedure: there is nothing it would change. */
        record NothingBefore(Draft draft) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
