package vn.motcua.ui.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.MethodParameter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Role;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;
import vn.motcua.ui.Viewer;
import vn.motcua.ui.spi.Place;
import vn.motcua.ui.spi.PlaceSource;
import vn.motcua.ui.spi.ViewerSource;

/** The look alone on a free port: no database, no accounts; who is looking is said in a header. */
final class Street implements AutoCloseable {
    static final String AS = "X-As";

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private Street(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Street open() {
        return new Street(new SpringApplication(Wiring.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--installation.data=target",
                        "--logging.file.name=",
                        "--logging.threshold.console=info"));
    }

    URI at(String path) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpResponse<String> get(String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(at(path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    HttpResponse<String> asAdministrator(String path) {
        return get(path, AS, "administrator");
    }

    @Override
    public void close() {
        context.close();
    }

    /** Registered by name, not found by scanning: the whole program must not meet it. */
    @EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
    @ComponentScan("vn.motcua.ui")
    static class Wiring {

        @Bean
        SecurityFilterChain everybodyMayPass(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }

        @Bean
        Access administratorsOnly() {
            return (by, action, what) -> by instanceof Actor.Program
                    ? new Decision.Allowed()
                    : new Decision.Refused(
                            action,
                            Decision.Why.ROLE_MISSING,
                            Set.of(Role.SYSTEM_ADMINISTRATOR),
                            Optional.empty(),
                            Role.AGENCY_ADMINISTRATOR);
        }

        @Bean
        WebMvcConfigurer actors() {
            return new WebMvcConfigurer() {
                @Override
                public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                    resolvers.add(new ActorOfHeader());
                }
            };
        }

        @Bean
        ViewerSource viewers() {
            return request -> Optional.ofNullable(request.getHeader(AS))
                    .map(_ -> new Viewer(
                            "Nguyễn Thị Ví Dụ",
                            "Quản trị hệ thống",
                            false,
                            true,
                            true,
                            false,
                            Set.of(Role.SYSTEM_ADMINISTRATOR)));
        }

        @Bean
        PlaceSource places() {
            return _ -> Optional.of(
                    new Place("Xã Phù Sa", "Thành phố Cửu Long", "1022", "Ấp Ví Dụ", "7 giờ 00 đến 17 giờ 00"));
        }

        @Bean
        NavigationEntry home() {
            return new NavigationEntry(Area.VISITOR, 1, "/", "ui.home", "home");
        }

        /** What a room might do with a request. */
        @Bean
        RouterFunction<ServerResponse> sayings() {
            return RouterFunctions.route()
                    .GET(
                            "/echo",
                            request -> ServerResponse.ok()
                                    .body(request.param("said").orElseThrow() + "|"
                                            + request.servletRequest().getParameterValues("said").length))
                    .GET("/leave", request -> ServerResponse.ok().render("redirect:/offline"))
                    .GET("/broken", request -> broken())
                    .GET("/api/v1/broken", request -> broken())
                    .build();
        }

        private static ServerResponse broken() {
            throw new IllegalStateException("secret of the house");
        }
    }

    private static final class ActorOfHeader implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Actor.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return request.getHeader(AS) == null ? new Actor.Visitor() : new Actor.Program("gallery");
        }
    }
}
