package vn.motcua.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Method;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.motcua.api.Call;
import vn.motcua.api.CallScopes.Needed;
import vn.motcua.api.Scope;
import vn.motcua.shared.Actor;

/** What a token needs is said where a call is answered, and where nobody has said it no token is enough. */
class ScopesOfCallsTests {
    private final RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
    private final ScopesOfCalls scopes = new ScopesOfCalls(new Switchboard(
            new StaticListableBeanFactory(Map.of("calls", new Calls(mapping))).getBeanProvider(Calls.class)));

    ScopesOfCallsTests() throws NoSuchMethodException {
        answer(RequestMethod.GET, "/api/v1/dossiers/{code}", "read");
        answer(RequestMethod.POST, "/api/v1/dossiers/{code}", "write");
        answer(RequestMethod.GET, "/api/v1/dossiers/all", "tell");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /api/v1/dossiers/T-1,   dossiers:read",
        "HEAD, /api/v1/dossiers/T-1,   dossiers:read",
        "POST, /api/v1/dossiers/T-1,   dossiers:write",
        "PUT,  /api/v1/dossiers/T-1,   nothing",
        "GET,  /api/v1/dossiers/T-1/x, nothing",
        "GET,  /api/v1/dossiers/all,   nothing",
        "GET,  /api/v1/dossiers/new,   dossiers:read",
    })
    void aRequestTakesWhatItsCallNames(String method, String path, String needed) {
        scopes.afterSingletonsInstantiated();
        assertThat(scopes.of(method, path) instanceof Needed.Named(var scope) ? scope.word() : "nothing")
                .isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"forgotten", "undescribed", "twice"})
    void aCallThatAsksWhoAndNamesNoScopeIsNoTokensAndTheHouseDoesNotOpen(String culprit) throws NoSuchMethodException {
        answer(RequestMethod.GET, "/api/v1/dossiers/culprit", culprit);
        assertThat(scopes.of("GET", "/api/v1/dossiers/culprit")).isInstanceOf(Needed.Unnamed.class);
        assertThatIllegalStateException()
                .isThrownBy(scopes::afterSingletonsInstantiated)
                .withMessageContaining("GET /api/v1/dossiers/culprit");
    }

    @Test
    void aCallThatAsksNobodyNeedsNone() {
        scopes.afterSingletonsInstantiated();
        assertThat(scopes.of("GET", "/api/v1/dossiers/all")).isInstanceOf(Needed.Nothing.class);
    }

    private void answer(RequestMethod method, String path, String by) throws NoSuchMethodException {
        var options = new RequestMappingInfo.BuilderConfiguration();
        options.setPatternParser(PathPatternParser.defaultInstance);
        var info =
                RequestMappingInfo.paths(path).methods(method).options(options).build();
        mapping.registerMapping(info, new Answers(), method(by));
    }

    private static Method method(String name) throws NoSuchMethodException {
        return name.equals("tell")
                ? Answers.class.getDeclaredMethod(name)
                : Answers.class.getDeclaredMethod(name, Actor.class);
    }

    /** Những phương thức, right ones and culprits. */
    static final class Answers {
        @Call(name = "read", says = "", scope = Scope.DOSSIERS_READ)
        String read(Actor actor) {
            return actor.toString();
        }

        @Call(name = "write", says = "", scope = Scope.DOSSIERS_WRITE)
        String write(Actor actor) {
            return actor.toString();
        }

        @Call(name = "tell", says = "")
        void tell() {}

        @Call(name = "forgotten", says = "")
        String forgotten(Actor actor) {
            return actor.toString();
        }

        String undescribed(Actor actor) {
            return actor.toString();
        }

        @Call(
                name = "twice",
                says = "",
                scope = {Scope.DOSSIERS_READ, Scope.INBOX_READ})
        String twice(Actor actor) {
            return actor.toString();
        }
    }
}
