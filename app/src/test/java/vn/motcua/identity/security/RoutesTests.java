package vn.motcua.identity.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.guards.Asking;
import vn.motcua.identity.model.Presence;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/**
 * Every route × every kind of person at the door. The list of all routes, with who may come in and whether what answers asks
 * again for the act, is committed and reviewed: a route that is not on it, opens to others than it says or stops asking
 * fails the build.
 */
class RoutesTests {
    private static final Path LIST = Path.of("src/test/resources/guards/routes.tsv");
    private static final String REMEDY = "write it anew with -Dmotcua.docs=write and review who may come in";
    private static final String VISITOR = "visitor";
    private static final String CITIZEN = "citizen";
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database);

    @AfterAll
    static void close() {
        house.close();
        database.close();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyRouteIsListedWithWhoMayComeIn() throws IOException {
        var lines = routes();
        assertThat(lines).hasSizeGreaterThan(100);
        if ("write".equals(System.getProperty("motcua.docs"))) {
            Files.writeString(LIST, String.join("\n", lines) + "\n", UTF_8);
        }
        assertThat(Files.readAllLines(LIST, UTF_8)).as(REMEDY).containsExactlyElementsOf(lines);
    }

    @Test
    void noRouteOfOfficersOpensToCitizensAndNoneOfAdministratorsToOfficers() {
        assertThat(comers("GET", "/desk")).isEqualTo("every role");
        assertThat(comers("POST", "/admin/accounts")).isEqualTo("auditor agency-administrator system-administrator");
        assertThat(comers("GET", "/portal")).isEqualTo("citizen, every role");
        assertThat(comers("GET", "/")).isEqualTo("visitor, citizen, every role");
        assertThat(comers("GET", "/a-route-nobody-thought-of")).isEqualTo("nobody");
    }

    private static List<String> routes() {
        var found = new TreeMap<String, String>();
        for (var mapping : house.beans(RequestMappingHandlerMapping.class)) {
            mapping.getHandlerMethods().forEach((info, handler) -> {
                for (var method : methods(info)) {
                    for (var pattern : info.getPatternValues()) {
                        found.put(
                                pattern + "\t" + method,
                                comers(method, address(pattern)) + "\t" + asked(handler.getMethod()));
                    }
                }
            });
        }
        return Stream.concat(
                        Stream.of("route\tmethod\twho\tasked"),
                        found.entrySet().stream().map(each -> each.getKey() + "\t" + each.getValue()))
                .toList();
    }

    private static String asked(Method handler) {
        var ours = handler.getDeclaringClass().getPackageName().startsWith("vn.motcua");
        return ours && Asking.asks(handler) ? "at the door, then for the act" : "at the door";
    }

    private static List<String> methods(RequestMappingInfo info) {
        var named = info.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .sorted()
                .toList();
        return named.isEmpty() ? List.of("GET", "POST") : named;
    }

    private static String address(String pattern) {
        return pattern.replaceAll("\\{[^/]*?\\}", "x").replace("**", "x").replace("*", "x");
    }

    /** Who is let in at this address, as far as the door decides. */
    private static String comers(String method, String path) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> comesIn(method, path, Optional.of(presence(Optional.of(role)))))
                .map(Role::key)
                .toList();
        var all = new ArrayList<String>();
        if (comesIn(method, path, Optional.empty())) {
            all.add(VISITOR);
        }
        if (comesIn(method, path, Optional.of(presence(Optional.empty())))) {
            all.add(CITIZEN);
        }
        if (!roles.isEmpty()) {
            all.add(roles.size() == Role.values().length ? "every role" : String.join(" ", roles));
        }
        return all.isEmpty() ? "nobody" : String.join(", ", all);
    }

    private static boolean comesIn(String method, String path, Optional<Presence> presence) {
        var who = presence.<Authentication>map(PersonAuthentication::new)
                .orElseGet(() -> new AnonymousAuthenticationToken(
                        "test", VISITOR, AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        SecurityContextHolder.setContext(new SecurityContextImpl(who));
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        return Optional.ofNullable(door(request).authorize(() -> who, request))
                .filter(answer -> answer.isGranted())
                .isPresent();
    }

    private static AuthorizationManager<HttpServletRequest> door(HttpServletRequest request) {
        // The programs' door, which does not lead to the front page, is asked first.
        var front = new MockHttpServletRequest("GET", "/");
        return house.beans(SecurityFilterChain.class).stream()
                .filter(chain -> chain.matches(request))
                .min(Comparator.comparing(chain -> chain.matches(front)))
                .flatMap(chain -> chain.getFilters().stream()
                        .filter(AuthorizationFilter.class::isInstance)
                        .map(AuthorizationFilter.class::cast)
                        .findFirst())
                .orElseThrow()
                .getAuthorizationManager();
    }

    private static Presence presence(Optional<Role> role) {
        var today = VietnamTime.dateOf(house.bean(Clock.class).instant());
        var posts = role.stream()
                .map(held -> new Post(
                        new UUID(0, 1), held, new AgencyId(new UUID(0, 2)), today.minusDays(1), Optional.empty()))
                .collect(Collectors.toList());
        return new Presence(
                new PersonId(new UUID(0, 3)),
                "Người Bịa",
                today,
                1,
                false,
                false,
                false,
                Assurance.PASSWORD,
                posts,
                Optional.empty());
    }
}
