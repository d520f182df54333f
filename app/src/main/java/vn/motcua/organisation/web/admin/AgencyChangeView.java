package vn.motcua.organisation.web.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Agency.Reception;
import vn.motcua.organisation.model.AgencyDeed;
import vn.motcua.organisation.usecase.DecideAgency.Order;
import vn.motcua.organisation.usecase.Echo;
import vn.motcua.organisation.web.admin.ChangeView.Line;
import vn.motcua.shared.AgencyId;
import vn.motcua.ui.Words;

/**
 * Xem trước a decision on an agency, in words.
 *
 * @param changes what it would make of the agency
 * @param rooms what would move with it
 */
public record AgencyChangeView(List<Line> changes, List<Line> rooms) {
    public AgencyChangeView {
        changes = List.copyOf(changes);
        rooms = List.copyOf(rooms);
    }

    static AgencyChangeView of(Order order, List<Echo> echoes, Agencies agencies, Words words) {
        var telling = new Telling(order.from(), agencies, words);
        var changes = switch (order.deed()) {
            case AgencyDeed.Found(var details) -> telling.changes(Optional.empty(), details);
            case AgencyDeed.Amend(var details) -> telling.changes(agencies.find(details.id(), order.from()), details);
            case AgencyDeed.Abolish(var agency, var heirs) -> telling.end(agency, heirs);
        };
        return new AgencyChangeView(changes, ChangeView.rooms(echoes, words));
    }

    /** Kể lại, of the day on which it holds. */
    private record Telling(LocalDate day, Agencies agencies, Words words) {

        List<Line> changes(Optional<Agency> before, Agency after) {
            var lines = new ArrayList<Line>();
            add(lines, "organisation.agency.name", before.map(old -> name(old)), name(after));
            add(lines, "organisation.agency.code", before.map(Agency::code), after.code());
            add(lines, "organisation.type", before.map(old -> kind(old)), kind(after));
            add(lines, "organisation.parent", before.map(old -> above(old)), above(after));
            add(lines, "organisation.agency.reception", before.map(old -> reception(old)), reception(after));
            return lines;
        }

        List<Line> end(AgencyId agency, List<AgencyId> heirs) {
            var lines = new ArrayList<Line>();
            agencies.find(agency, day)
                    .ifPresent(ending -> lines.add(new Line(words.say("organisation.preview.ending"), name(ending))));
            if (!heirs.isEmpty()) {
                var names = heirs.stream()
                        .flatMap(heir -> agencies.find(heir, day).stream())
                        .map(this::name)
                        .collect(Collectors.joining(", "));
                lines.add(new Line(words.say("organisation.preview.handed-on"), names));
            }
            return lines;
        }

        /** What stays as it was is not told. */
        private void add(List<Line> lines, String key, Optional<String> before, String after) {
            if (!before.equals(Optional.of(after))) {
                var told = before.map(old -> words.say("organisation.preview.hands-on", old, after))
                        .orElse(after);
                lines.add(new Line(words.say(key), told));
            }
        }

        private String name(Agency agency) {
            return agency.name().in(words.language().tag());
        }

        private String kind(Agency agency) {
            return words.say("organisation.agency.kind." + agency.kind().key());
        }

        private String above(Agency agency) {
            return agency.parent()
                    .flatMap(parent -> agencies.find(parent, day))
                    .map(this::name)
                    .orElseGet(() -> words.say("organisation.agency.no-parent"));
        }

        private String reception(Agency agency) {
            return agency.reception()
                    .map(Reception::address)
                    .orElseGet(() -> words.say("organisation.agency.receives-nobody"));
        }
    }
}
