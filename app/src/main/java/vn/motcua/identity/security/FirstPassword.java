package vn.motcua.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.identity.model.Presence;

/** Whoever was given a password by somebody else chooses their own before anything that needs one. */
@Component
class FirstPassword implements HandlerInterceptor, WebMvcConfigurer {
    private static final String[] NEEDS_A_PERSON = {
        "/portal/**", "/my/**", "/apply/**", "/drafts/**", "/desk/**", "/admin/**", "/account/**"
    };
    private static final String CHANGE = "/account/password";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(NEEDS_A_PERSON).excludePathPatterns(CHANGE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (SignedIn.presence().filter(Presence::temporaryPassword).isEmpty()) {
            return true;
        }
        response.sendRedirect(request.getContextPath() + CHANGE);
        return false;
    }
}
