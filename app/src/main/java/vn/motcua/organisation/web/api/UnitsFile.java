package vn.motcua.organisation.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.organisation.usecase.LocateAddress;
import vn.motcua.organisation.web.Sent;

/** Danh mục của một ngày as a file: the whole country, or a province or district with all in it. */
@RestController
class UnitsFile {
    private static final List<String> HEADINGS =
            List.of("code", "level", "type", "name", "name_en", "parent_code", "valid_from", "valid_until");

    private final Units units;
    private final LocateAddress locateAddress;

    UnitsFile(Units units, LocateAddress locateAddress) {
        this.units = units;
        this.locateAddress = locateAddress;
    }

    @GetMapping("/api/v1/units.csv")
    @Call(
            name = "unitsAsTable",
            says = "organisation.api.units-file",
            answer = String.class,
            media = "text/csv",
            query = {"day", "code"})
    ResponseEntity<?> csv(@RequestParam Map<String, String> fields, Replies replies) {
        var now = units.now();
        return day(fields)
                .<ResponseEntity<?>>map(day -> ListFile.csv(
                        "units",
                        day,
                        HEADINGS,
                        chosen(now, day, fields).map(unit -> line(UnitsApi.written(unit, now, day)))))
                .orElseGet(() -> replies.problem(OrganisationProblem.DAY_UNREADABLE));
    }

    @GetMapping("/api/v1/units.json")
    @Call(
            name = "unitsAsList",
            says = "organisation.api.units-file",
            answer = UnitsApi.Written.class,
            many = true,
            query = {"day", "code"})
    ResponseEntity<?> json(@RequestParam Map<String, String> fields, Replies replies) {
        var now = units.now();
        return day(fields)
                .<ResponseEntity<?>>map(day -> ListFile.json(
                        "units", day, UnitsApi.written(chosen(now, day, fields).toList(), now, day)))
                .orElseGet(() -> replies.problem(OrganisationProblem.DAY_UNREADABLE));
    }

    /** Today where none was sent; empty where what was sent is none. */
    private Optional<LocalDate> day(Map<String, String> fields) {
        var sent = new Sent(fields);
        return sent.has("day") ? sent.day("day") : Optional.of(locateAddress.today());
    }

    private static Stream<Unit> chosen(Gazetteer now, LocalDate day, Map<String, String> fields) {
        var top = new Sent(fields).text("code");
        var tops = top.isEmpty() ? now.provinces(day).stream() : now.bearing(top.get(), day).stream();
        return tops.flatMap(unit -> now.tree(unit, day));
    }

    private static List<String> line(UnitsApi.Written unit) {
        return List.of(
                unit.code(),
                unit.level(),
                unit.type(),
                unit.name(),
                unit.nameEn(),
                unit.parent().orElse(""),
                unit.from().toString(),
                unit.until().map(LocalDate::toString).orElse(""));
    }
}
