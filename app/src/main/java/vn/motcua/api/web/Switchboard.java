package vn.motcua.api.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.motcua.api.web.Calls.Found;

/** Tổng đài: which method answers at an address, for whoever must know before it does. */
@Component
class Switchboard {
    private static final String READ = "GET";

    /** The door is built before what stands behind it. */
    private final Supplier<List<Place>> places;

    Switchboard(ObjectProvider<Calls> calls) {
        this.places = SingletonSupplier.of(
                () -> calls.getObject().all().map(Place::of).toList());
    }

    Stream<Found> all() {
        return places.get().stream().map(Place::call);
    }

    /** By the method of the request and its bare path; empty where there is no such call. */
    Optional<Found> at(String method, String path) {
        var asked = PathContainer.parsePath(path);
        // Whoever asks for the head of an answer is answered by the method that gives the whole of it.
        var named = method.equals("HEAD") ? READ : method;
        return places.get().stream()
                .filter(place -> place.call().method().name().equals(named)
                        && place.pattern().matches(asked))
                .min(Comparator.comparing(Place::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                .map(Place::call);
    }

    /** Chỗ of a call. */
    private record Place(PathPattern pattern, Found call) {
        static Place of(Found call) {
            return new Place(PathPatternParser.defaultInstance.parse(call.path()), call);
        }
    }
}
