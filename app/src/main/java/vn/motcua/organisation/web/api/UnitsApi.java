package vn.motcua.organisation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.organisation.Address;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Heir;
import vn.motcua.organisation.Located;
import vn.motcua.organisation.Located.Place;
import vn.motcua.organisation.Naming;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.organisation.usecase.LocateAddress;
import vn.motcua.organisation.web.Sent;

/** Đơn vị hành chính và địa chỉ for programs: open to all, by public codes and days. */
@RestController
class UnitsApi {
    private final Units units;
    private final LocateAddress locateAddress;

    UnitsApi(Units units, LocateAddress locateAddress) {
        this.units = units;
        this.locateAddress = locateAddress;
    }

    /** The units of a day: all provinces, what lies in {@code parent}, or what {@code name} may mean. */
    @GetMapping("/api/v1/units")
    @Call(
            name = "listUnits",
            says = "organisation.api.units",
            answer = Written.class,
            many = true,
            query = {"parent", "name", "day"})
    ResponseEntity<?> list(@RequestParam Map<String, String> fields, Replies replies) {
        var sent = new Sent(fields);
        if (sent.has("day") && sent.day("day").isEmpty()) {
            return replies.problem(OrganisationProblem.DAY_UNREADABLE);
        }
        var now = units.now();
        var day = day(sent);
        if (sent.has("name")) {
            return ResponseEntity.ok(written(listed(now.named(sent.of("name"), day)), now, day));
        }
        if (!sent.has("parent")) {
            return ResponseEntity.ok(written(now.provinces(day), now, day));
        }
        return now.bearing(sent.of("parent"), day)
                .<ResponseEntity<?>>map(parent -> ResponseEntity.ok(written(now.children(parent.id(), day), now, day)))
                .orElseGet(() -> replies.problem(OrganisationProblem.NO_SUCH_UNIT));
    }

    /** The unit that bore the code on that day, with its heirs on another. */
    @GetMapping("/api/v1/units/{code:\\d{2,5}}")
    @Call(
            name = "readUnit",
            says = "organisation.api.unit",
            answer = Told.class,
            query = {"day", "by"})
    ResponseEntity<?> unit(@PathVariable String code, @RequestParam Map<String, String> fields, Replies replies) {
        var sent = new Sent(fields);
        if ((sent.has("day") && sent.day("day").isEmpty())
                || (sent.has("by") && sent.day("by").isEmpty())) {
            return replies.problem(OrganisationProblem.DAY_UNREADABLE);
        }
        var now = units.now();
        var day = day(sent);
        return now.bearing(code, day)
                .<ResponseEntity<?>>map(unit -> ResponseEntity.ok(new Told(
                        written(unit, now, day),
                        now.heirs(unit.id(), sent.day("by").orElseGet(locateAddress::today)).stream()
                                .map(heir -> written(heir, now))
                                .toList())))
                .orElseGet(() -> replies.problem(OrganisationProblem.NO_SUCH_UNIT));
    }

    /** Today's address for one of any time, or that of the day {@code day}. */
    @GetMapping("/api/v1/addresses")
    @Call(
            name = "locateAddress",
            says = "organisation.api.address",
            answer = Places.class,
            query = {"street", "hamlet", "commune", "district", "province", "day"})
    ResponseEntity<?> address(@RequestParam Map<String, String> fields, Replies replies) {
        var sent = new Sent(fields);
        if (sent.has("day") && sent.day("day").isEmpty()) {
            return replies.problem(OrganisationProblem.DAY_UNREADABLE);
        }
        var address = new Address(
                sent.of("street"), sent.of("hamlet"), sent.of("commune"), sent.of("district"), sent.of("province"));
        var answer = locateAddress.locate(address, sent.day("day"));
        return switch (answer.located()) {
            case Located.At(var place) -> ResponseEntity.ok(new Places("one", List.of(written(place))));
            case Located.Choice(var places) ->
                ResponseEntity.ok(new Places(
                        "choice", places.stream().map(UnitsApi::written).toList()));
            case Located.NoHeir _ -> ResponseEntity.ok(new Places("no-heir", List.of()));
            case Located.Unknown _ -> replies.problem(OrganisationProblem.NO_SUCH_UNIT);
        };
    }

    private LocalDate day(Sent sent) {
        return sent.day("day").orElseGet(locateAddress::today);
    }

    private static List<Unit> listed(Naming naming) {
        return switch (naming) {
            case Naming.Nobody _ -> List.of();
            case Naming.One(var unit) -> List.of(unit);
            case Naming.Several(var several) -> several;
        };
    }

    static List<Written> written(List<Unit> units, Gazetteer now, LocalDate day) {
        return units.stream().map(unit -> written(unit, now, day)).toList();
    }

    static Written written(Unit unit, Gazetteer now, LocalDate day) {
        return new Written(
                unit.code(),
                unit.level().key(),
                unit.type().key(),
                unit.name().vietnamese(),
                unit.name().english(),
                unit.parent().flatMap(parent -> now.find(parent, day)).map(Unit::code),
                unit.valid().from(),
                unit.valid().until());
    }

    private static WrittenHeir written(Heir heir, Gazetteer now) {
        return new WrittenHeir(written(heir.unit(), now, heir.unit().valid().from()), heir.share());
    }

    private static WrittenPlace written(Place place) {
        return new WrittenPlace(place.asked().code(), place.commune().code(), place.address(), place.share());
    }

    /** @param until the first day on which it is no longer so */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Written(
            String code,
            String level,
            String type,
            String name,
            String nameEn,
            Optional<String> parent,
            LocalDate from,
            Optional<LocalDate> until) {}

    /** @param share absent where nobody has said how much */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record WrittenHeir(Written unit, Optional<BigDecimal> share) {}

    record Told(Written unit, List<WrittenHeir> heirs) {}

    /** @param asked the code of the unit the address names */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record WrittenPlace(String asked, String commune, Address address, Optional<BigDecimal> share) {}

    /** @param answer one, choice or no-heir */
    record Places(String answer, List<WrittenPlace> places) {}
}
