package vn.motcua.api.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.motcua.api.CallScopes;
import vn.motcua.api.web.Calls.Found;

/**
 * Read off the methods that answer, as their addresses are. Whoever is asked who they are and finds no scope named is refused;
 * and the house does not open with such a call, so that it is noticed before anybody meets it. An administrator's command has
 * no calls.
 */
@Component
@ConditionalOnWebApplication
class ScopesOfCalls implements CallScopes, SmartInitializingSingleton {
    private static final String READ = "GET";

    /** The door is built before what stands behind it. */
    private final Supplier<List<Place>> places;

    ScopesOfCalls(ObjectProvider<Calls> calls) {
        this.places = SingletonSupplier.of(
                () -> calls.getObject().all().map(Place::of).toList());
    }

    @Override
    public void afterSingletonsInstantiated() {
        var unnamed = places.get().stream()
                .map(Place::call)
                .filter(call -> call.needed() instanceof Needed.Unnamed)
                .map(call -> call.method() + " " + call.path())
                .collect(Collectors.joining(", "));
        if (!unnamed.isEmpty()) {
            throw new IllegalStateException("calls that ask who calls and name no scope: " + unnamed);
        }
    }

    @Override
    public Needed of(String method, String path) {
        var asked = PathContainer.parsePath(path);
        // Whoever asks for the head of an answer is answered by the method that gives the whole of it.
        var named = method.equals("HEAD") ? READ : method;
        return places.get().stream()
                .filter(place -> place.call().method().name().equals(named)
                        && place.pattern().matches(asked))
                .min(Comparator.comparing(Place::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                .map(place -> place.call().needed())
                .orElseGet(Needed.Nothing::new);
    }

    /** Chỗ of a call. */
    private record Place(PathPattern pattern, Found call) {
        static Place of(Found call) {
            return new Place(PathPatternParser.defaultInstance.parse(call.path()), call);
        }
    }
}
