package vn.motcua.portal.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.ui.Language;
import vn.motcua.ui.spi.Place;
import vn.motcua.ui.spi.PlaceSource;

/**
 * Cho biết nơi phục vụ, for the head and foot of every page. Kept for a minute: a new name may be that late, and no page
 * pays a query for it.
 */
@Component
class TellPlace implements PlaceSource {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final FindOffices offices;
    private final Clock clock;
    private final AtomicReference<Told> told = new AtomicReference<>(new Told(Optional.empty(), Instant.MIN));

    TellPlace(FindOffices offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public Optional<Place> place(Language language) {
        var now = clock.instant();
        var known = told.get();
        if (!now.isBefore(known.until())) {
            var place = offices.front().place();
            // A house without a place gets one any moment: that is looked up each time.
            known = new Told(place, place.isPresent() ? now.plus(KEPT) : now);
            told.set(known);
        }
        return known.place().map(agency -> place(agency, language));
    }

    private static Place place(Agency agency, Language language) {
        var tag = language.tag();
        return new Place(
                agency.name().in(tag),
                "",
                agency.reception().map(Agency.Reception::phone).orElse(""),
                agency.reception().map(Agency.Reception::address).orElse(""),
                agency.reception().map(reception -> reception.hours().in(tag)).orElse(""));
    }

    private record Told(Optional<Agency> place, Instant until) {}
}
