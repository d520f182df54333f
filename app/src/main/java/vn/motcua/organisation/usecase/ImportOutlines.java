package vn.motcua.organisation.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.OutlinesImported;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.model.GeoFile;
import vn.motcua.organisation.model.Sheet;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Uuid7;

/** Nhập đường địa giới, whole or not at all; imported again, the later drawing is shown. */
@Component
public class ImportOutlines {
    private final UnitRegister register;
    private final Outlines outlines;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    ImportOutlines(UnitRegister register, Outlines outlines, Access access, EventLog log, Clock clock) {
        this.register = register;
        this.outlines = outlines;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Whether they may import any; asked before the empty form is shown. */
    public Decision begin(Actor by) {
        return access.decide(by, OrganisationPolicy.IMPORT_OUTLINES, Concerning.nothing());
    }

    /** @param from the first day on which the units are drawn so; their codes are those of that day */
    @Transactional
    public Outcome carryOut(Actor by, String text, LocalDate from, String source) {
        register.lock();
        return switch (begin(by)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ ->
                switch (GeoFile.read(text)) {
                    case GeoFile.Reading.Unreadable(var mistake) -> new Outcome.Unreadable(mistake);
                    case GeoFile.Reading.Read(var shapes) -> drawn(by, shapes, from, source);
                };
        };
    }

    private Outcome drawn(Actor by, List<GeoFile.Shape> shapes, LocalDate from, String source) {
        var known = register.contents().gazetteer();
        var strangers = new ArrayList<String>();
        // What is shown on one map is drawn alike.
        Map<Optional<UnitId>, Map<UnitId, GeoFile.Shape>> sheets = new HashMap<>();
        for (var shape : shapes) {
            known.bearing(shape.code(), from)
                    .ifPresentOrElse(
                            unit -> sheets.computeIfAbsent(unit.parent(), _ -> new LinkedHashMap<>())
                                    .put(unit.id(), shape),
                            () -> strangers.add(shape.code()));
        }
        if (!strangers.isEmpty()) {
            return new Outcome.UnknownCodes(strangers);
        }
        var drawn =
                sheets.values().stream().map(Sheet::draw).flatMap(List::stream).toList();
        outlines.replace(drawn, from, source);
        log.append(by, new OutlinesImported(Uuid7.at(clock.instant()), from, drawn.size()));
        return new Outcome.Done(drawn.size());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Done(int outlines) implements Outcome {}

        /** @param mistake a slug for its words */
        record Unreadable(String mistake) implements Outcome {}

        /** No unit bears these codes on that day; nothing is imported. */
        record UnknownCodes(List<String> codes) implements Outcome {
            public UnknownCodes {
                codes = List.copyOf(codes);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
