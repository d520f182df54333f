package vn.motcua.organisation.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.model.Outline;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;

/** Xem bản đồ của một ngày: the country by provinces, or a unit by what lies in it. */
@Component
public class SeeMap {
    private final Atlas atlas;
    private final Outlines outlines;
    private final Access access;
    private final Clock clock;

    SeeMap(Atlas atlas, Outlines outlines, Access access, Clock clock) {
        this.atlas = atlas;
        this.outlines = outlines;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public Outcome see(Actor by, Optional<LocalDate> day, Optional<String> code) {
        return switch (access.decide(by, OrganisationPolicy.SEE, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> seen(day.orElseGet(() -> VietnamTime.dateOf(clock.instant())), code);
        };
    }

    private Outcome seen(LocalDate day, Optional<String> code) {
        var now = atlas.now();
        var top = code.flatMap(each -> now.bearing(each, day));
        if (code.isPresent() && top.isEmpty()) {
            return new Outcome.NoSuchUnit();
        }
        var drawn = outlines.on(day, top.map(Unit::id)).stream()
                .flatMap(outline -> now.find(outline.unit(), day).map(unit -> new Drawn(unit, outline)).stream())
                .toList();
        var shown = new HashSet<>(drawn.stream().map(Drawn::unit).toList());
        var all = top.map(unit -> now.children(unit.id(), day)).orElseGet(() -> now.provinces(day));
        return new Outcome.Seen(
                day,
                top,
                drawn,
                all.stream().filter(unit -> !shown.contains(unit)).toList(),
                outlines.sources(day, top.map(Unit::id)));
    }

    /** Đơn vị được vẽ. */
    public record Drawn(Unit unit, Outline outline) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param top whose content is shown; empty for the country
         * @param undrawn units of that day without an outline
         */
        record Seen(LocalDate day, Optional<Unit> top, List<Drawn> drawn, List<Unit> undrawn, List<String> sources)
                implements Outcome {}

        record NoSuchUnit() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
