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
        return all().flatMap(found -> Optional.ofNullable(found.handler().getMethodAnnotation(Call.class))
                        .map(call -> new Described(found.path(), found.method(), call, found.handler()))
                        .stream())
                .sorted(Comparator.comparing(Described::path).thenComparing(Described::method))
                .toList();
    }

    /** What programs can call and nobody has described. */
    List<String> undescribed() {
        return all().filter(found -> !found.handler().hasMethodAnnotation(Call.class))
                .map(found -> found.method() + " " + found.path())
                .toList();
    }

    private Stream<Found> all() {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> found(entry.getKey(), entry.getValue()));
    }

    private static Stream<Found> found(RequestMappingInfo info, HandlerMethod handler) {
        return info.getPatternValues().stream()
                .filter(path -> path.startsWith(BELOW))
                .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Found(path, method, handler)));
    }

    private record Found(String path, RequestMethod method, HandlerMethod handler) {}

    /** Một lời gọi. */
    record Described(String pattern, RequestMethod method, Call call, HandlerMethod handler) {

        /** Without what a part of the address must look like. */
        String path() {
            return pattern.replaceAll("\\{(\\w+):[^/]*}", "{$1}");
        }

        String room() {
            return handler.getBeanType().getPackageName().split("\\.")[2];
        }

        /** Whether one must say who one is: whoever is asked for the actor is. */
        boolean asksWho() {
            return parameters().anyMatch(parameter -> Actor.class.isAssignableFrom(parameter.getType()));
        }

        /** What a token needs for it. */
        Optional<Scope> scope() {
            return asksWho() ? Scope.of(method.name(), path()) : Optional.empty();
        }

        Stream<Parameter> parameters() {
            return Stream.of(handler.getMethod().getParameters());
        }
    }
}
