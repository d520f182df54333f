package vn.motcua.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.identity.model.Presence;
import vn.motcua.identity.usecase.SecondFactorRule;

/**
 * Việc phải làm trước: whoever was given a password by somebody else chooses their own, and an officer who cannot do without
 * a second factor gets one, before anything that needs a person.
 */
@Component
class FirstThings implements HandlerInterceptor, WebMvcConfigurer {
    private static final String[] NEEDS_A_PERSON = {
        "/portal/**", "/my/**", "/apply/**", "/drafts/**", "/desk/**", "/admin/**", "/account/**"
    };
    private static final String PASSWORD = "/account/password";
    private static final String KEYS = "/account/keys";

    private final SecondFactorRule rule;

    FirstThings(SecondFactorRule rule) {
        this.rule = rule;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(NEEDS_A_PERSON).excludePathPatterns(PASSWORD, KEYS, KEYS + "/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var first = SignedIn.presence().flatMap(this::first);
        if (first.isPresent()) {
            response.sendRedirect(request.getContextPath() + first.get());
        }
        return first.isEmpty();
    }

    private Optional<String> first(Presence presence) {
        if (presence.temporaryPassword()) {
            return Optional.of(PASSWORD);
        }
        return rule.asks(presence) ? Optional.of(KEYS) : Optional.empty();
    }
}
