package vn.motcua.organisation.web.visitor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Address;
import vn.motcua.organisation.Located;
import vn.motcua.organisation.Located.Place;
import vn.motcua.organisation.usecase.LocateAddress;
import vn.motcua.organisation.web.Said;
import vn.motcua.organisation.web.Sent;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/** Địa chỉ cũ nay thuộc đâu? And the other way round, for papers of another time. */
@Controller
public class AddressController {
    private final LocateAddress locateAddress;

    AddressController(LocateAddress locateAddress) {
        this.locateAddress = locateAddress;
    }

    /** Dòng trả lời. */
    public record Line(String address, String asked, String share) {}

    @GetMapping("/addresses")
    ModelAndView ask(@RequestParam Map<String, String> fields, Page page) {
        var sent = new Sent(fields);
        if (!sent.fields().containsKey("commune")) {
            return page(sent, Problems.none(), Optional.empty());
        }
        if (!sent.has("commune") && !sent.has("district")) {
            return problem(sent, "commune", page.say("organisation.form.missing"));
        }
        if (sent.has("day") && sent.day("day").isEmpty()) {
            return problem(sent, "day", page.say("organisation.day.unreadable"));
        }
        return answered(locateAddress.locate(address(sent), sent.day("day")).located(), sent, page);
    }

    private static ModelAndView answered(Located located, Sent sent, Page page) {
        return switch (located) {
            case Located.At(var place) -> found(List.of(place), sent, page);
            case Located.Choice(var places) -> found(places, sent, page);
            case Located.Unknown(var part) -> {
                var field = part.name().toLowerCase(Locale.ROOT);
                yield problem(sent, field, page.say("organisation.address.unknown." + field));
            }
            case Located.NoHeir(var commune) ->
                problem(sent, "commune", page.say("organisation.address.no-heir", Said.name(commune, page.words())));
        };
    }

    private static ModelAndView found(List<Place> places, Sent sent, Page page) {
        var lines = places.stream().map(place -> line(place, page)).toList();
        return page(sent, Problems.none(), Optional.of(lines));
    }

    private static Address address(Sent sent) {
        return new Address(
                sent.of("street"), sent.of("hamlet"), sent.of("commune"), sent.of("district"), sent.of("province"));
    }

    private static Line line(Place place, Page page) {
        return new Line(written(place.address()), written(place.origin()), Said.share(place.share(), page.words()));
    }

    /** As an envelope has it, from the house to the province. */
    private static String written(Address address) {
        return Stream.of(address.street(), address.hamlet(), address.commune(), address.district(), address.province())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static ModelAndView problem(Sent sent, String field, String message) {
        return page(sent, Problems.of(new Problem(field, message)), Optional.empty());
    }

    private static ModelAndView page(Sent sent, Problems problems, Optional<List<Line>> lines) {
        var model = new HashMap<String, Object>();
        model.put("sent", sent);
        model.put("problems", problems);
        model.put("lines", lines);
        return new ModelAndView(
                "organisation/visitor/addresses",
                model,
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
