package vn.motcua.identity.security;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.motcua.identity.SignInProviders;
import vn.motcua.identity.usecase.IdentityPolicy;
import vn.motcua.shared.Policy;

/**
 * Cửa vào: who may come as far as which part of the site. What they may do there, each use case asks anew.
 *
 * <p>Paths are bare: the language prefix counts as the context path by the time they are compared.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChain {
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data: blob:",
            "style-src 'self'",
            "script-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "frame-ancestors 'none'",
            "report-uri " + PolicyReports.HERE,
            "form-action 'self'");

    /** What a provider tells us behind the browser carries its signature, and no token of a form of ours. */
    private static final String TOLD_BY_PROVIDERS = "/sign-in/ended/*";

    private static final String PERMISSIONS_POLICY =
            "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()";

    /** What anybody may read; whatever is not named here or below is refused. */
    private static final String[] PUBLIC = {
        "/",
        "/offices/**",
        "/deadline",
        "/calendar/*",
        "/procedures/**",
        "/p/*",
        "/track",
        "/figures",
        "/figures.*",
        "/open-data",
        "/open-data/*",
        "/api",
        "/problems/**",
        "/sitemap.xml",
        "/addresses",
        "/sign-in",
        "/sign-in/code",
        "/sign-in/passkey",
        "/sign-in/phone",
        "/sign-in/phone/*",
        "/sign-in/link",
        "/sign-in/link/*",
        "/resume/*",
        "/sign-in/with/*",
        "/sign-in/back/*",
        "/sign-in/join",
        TOLD_BY_PROVIDERS,
        PolicyReports.HERE,
        "/invitation/*",
        "/invitation/*/passkey",
        "/text-size/**",
        "/assets/**",
        "/favicon.ico",
        "/error",
        "/offline",
        "/sw.js",
        "/healthz"
    };

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            PersonInSession session,
            Gate gate,
            Refusing refusing,
            CookieCsrfTokenRepository csrf,
            SignInProviders providers,
            List<Policy> policies) {
        return http.securityContext(context -> context.securityContextRepository(session))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(token ->
                        token.csrfTokenRepository(csrf).ignoringRequestMatchers(TOLD_BY_PROVIDERS, PolicyReports.HERE))
                .authorizeHttpRequests(paths -> {
                    admitInside(paths);
                    policies.forEach(policy -> admitBy(policy, paths, gate));
                    admit(paths, gate);
                })
                .exceptionHandling(
                        trouble -> trouble.authenticationEntryPoint(refusing).accessDeniedHandler(refusing))
                .headers(headers -> protect(headers, providers.origins()))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(withDefaults())
                .build();
    }

    /** Error pages and refusals are dispatched inside the house, for requests already judged. */
    private static void admitInside(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
        paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
    }

    private static void admitBy(
            Policy policy,
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths,
            Gate gate) {
        policy.entrances()
                .forEach(entrance -> paths.requestMatchers(entrance.pattern()).access(gate.asking(entrance.action())));
    }

    private static void admit(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths, Gate gate) {
        paths.requestMatchers(PUBLIC)
                .permitAll()
                .requestMatchers("/portal/**", "/papers/**", "/account/**", "/sign-out")
                .access(gate.asking(IdentityPolicy.ENTER_PORTAL))
                .requestMatchers("/desk/**")
                .access(gate.asking(IdentityPolicy.ENTER_DESK))
                .requestMatchers("/admin/**")
                .access(gate.asking(IdentityPolicy.ENTER_ADMINISTRATION))
                .anyRequest()
                .denyAll();
    }

    /** @param elsewhere where a form of ours may lead: to sign in, and to sign out again */
    private static void protect(HeadersConfigurer<HttpSecurity> headers, List<String> elsewhere) {
        var forms = elsewhere.isEmpty() ? "" : " " + String.join(" ", elsewhere);
        headers.contentTypeOptions(withDefaults())
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY + forms))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY));
    }

    /** The token lives in a cookie of its own, so that a visitor's form needs no session. */
    @Bean
    CookieCsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }
}
