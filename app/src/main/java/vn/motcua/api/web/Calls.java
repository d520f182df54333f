package vn.motcua.api.web;

import java.lang.reflect.Parameter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.api.Call;
import vn.motcua.api.CallScopes.Needed;
import vn.motcua.api.Scope;
import vn.motcua.shared.Actor;

/** Mọi lời gọi: what the house answers to programs, read off the methods that do. */
@Component
class Calls {
    private static final String BELOW = "/api/v1/";

    private final RequestMappingHandlerMapping mapping;

    Calls(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /** All that is described, by address and method. */
    List<Described> described() {
        return all().flatMap(found -> found.call().map(call -> new Described(found, call)).stream())
                .sorted(Comparator.comparing(Described::path).thenComparing(Described::method))
                .toList();
    }

    /** What programs can call and nobody has described. */
    List<String> undescribed() {
        return all().filter(found -> found.call().isEmpty())
                .map(found -> found.method() + " " + found.path())
                .toList();
    }

    /** All that answers programs, described or not. */
    Stream<Found> all() {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> found(entry.getKey(), entry.getValue()));
    }

    private static Stream<Found> found(RequestMappingInfo info, HandlerMethod handler) {
        return info.getPatternValues().stream()
                .filter(path -> path.startsWith(BELOW))
                .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Found(path, method, handler)));
    }

    /** Một phương thức that answers. */
    record Found(String path, RequestMethod method, HandlerMethod handler) {

        Optional<Call> call() {
            return Optional.ofNullable(handler.getMethodAnnotation(Call.class));
        }

        /** Whether one must say who one is: whoever is asked for the actor is. */
        boolean asksWho() {
            return Stream.of(handler.getMethod().getParameters())
                    .anyMatch(parameter -> Actor.class.isAssignableFrom(parameter.getType()));
        }

        /** Nobody is told who calls, and so nobody is kept from calling. */
        Needed needed() {
            var named = call().map(call -> List.of(call.scope())).orElse(List.of());
            if (!asksWho()) {
                return new Needed.Nothing();
            }
            return named.size() == 1 ? new Needed.Named(named.getFirst()) : new Needed.Unnamed();
        }
    }

    /** Một lời gọi. */
    record Described(Found found, Call call) {

        /** Without what a part of the address must look like. */
        String path() {
            return found.path().replaceAll("\\{(\\w+):[^/]*}", "{$1}");
        }

        String room() {
            return handler().getBeanType().getPackageName().split("\\.")[2];
        }

        boolean asksWho() {
            return found.asksWho();
        }

        /** What a token needs for it. */
        Optional<Scope> scope() {
            return found.needed() instanceof Needed.Named(var scope) ? Optional.of(scope) : Optional.empty();
        }

        RequestMethod method() {
            return found.method();
        }

        HandlerMethod handler() {
            return found.handler();
        }

        Stream<Parameter> parameters() {
            return Stream.of(handler().getMethod().getParameters());
        }
    }
}
