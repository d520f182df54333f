package vn.motcua.identity.security;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import vn.motcua.api.ApiProblem;
import vn.motcua.api.CallScopes;
import vn.motcua.api.ProblemWriter;
import vn.motcua.identity.usecase.IdentityPolicy;
import vn.motcua.identity.usecase.RecogniseToken;

/**
 * Cửa cho chương trình. Cookies count for nothing here, so there is nothing that another site could make a browser send:
 * that is why no form token is asked for. Whoever acts brings a token. The page {@code /api} is for people, and not behind
 * this door.
 */
@Configuration(proxyBeanMethods = false)
class ApiChain {
    /** Where registered programs are lent tokens, and where they read how. */
    static final String TOKENS = "/oauth2/token";

    private static final String ABOUT_TOKENS = "/.well-known/oauth-authorization-server";

    /** What anybody may ask. */
    private static final String[] PUBLIC = {
        TOKENS,
        ABOUT_TOKENS,
        "/api/openapi.json",
        "/api/v1/deadline",
        "/api/v1/tracking",
        "/api/v1/procedures/**",
        "/api/v1/addresses",
        "/api/v1/units",
        "/api/v1/units/*",
        "/api/v1/units.*",
        "/api/v1/agencies.*",
    };

    @Bean
    @Order(1)
    SecurityFilterChain programsChain(
            HttpSecurity http, Gate gate, RecogniseToken tokens, CallScopes scopes, ProblemWriter problems) {
        return http.securityMatcher("/api/*/**", TOKENS, ABOUT_TOKENS)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new Bearers(tokens, scopes, problems), AuthorizationFilter.class)
                .authorizeHttpRequests(paths -> admit(paths, gate))
                .exceptionHandling(trouble -> trouble.authenticationEntryPoint(
                                (request, response, _) -> ask(request, response, problems))
                        .accessDeniedHandler(
                                (request, response, _) -> problems.write(request, response, ApiProblem.NO_SUCH_CALL)))
                .headers(withDefaults())
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(withDefaults())
                .build();
    }

    private static void admit(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths, Gate gate) {
        paths.requestMatchers(PUBLIC)
                .permitAll()
                .requestMatchers("/api/v1/**")
                .access(gate.asking(IdentityPolicy.ENTER_PORTAL))
                .anyRequest()
                .denyAll();
    }

    private static void ask(HttpServletRequest request, HttpServletResponse response, ProblemWriter problems)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(request, response, ApiProblem.SIGN_IN_FIRST);
    }
}
