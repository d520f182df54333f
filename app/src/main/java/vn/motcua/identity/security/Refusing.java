package vn.motcua.identity.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Decision;

/** Từ chối ở cửa: strangers are asked to sign in and brought back, others are told what stands in the way. */
@Component
class Refusing implements AuthenticationEntryPoint, AccessDeniedHandler {
    static final String REFUSED = Refusing.class.getName();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException trouble)
            throws IOException, ServletException {
        if (isNowhere(trouble.getCause())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isLeaving(request)) {
            response.sendRedirect(request.getContextPath() + "/");
        } else if (isForm(request)) {
            request.getRequestDispatcher("/session-over").forward(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in" + wayBack(request));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException trouble)
            throws IOException, ServletException {
        var refused = refusal(trouble);
        if (refused.isPresent()) {
            request.setAttribute(REFUSED, refused.get());
            request.getRequestDispatcher("/refused").forward(request, response);
        } else {
            response.sendError(
                    isNowhere(trouble) ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** An address that no rule knows: it is refused like any other, and there is nothing to sign in for. */
    private static boolean isNowhere(@Nullable Throwable trouble) {
        return trouble instanceof AuthorizationDeniedException denied
                && refusal(denied).isEmpty();
    }

    private static Optional<Decision.Refused> refusal(AccessDeniedException trouble) {
        return trouble instanceof AuthorizationDeniedException denied
                        && denied.getAuthorizationResult() instanceof Gate.Answer(Decision.Refused refused)
                ? Optional.of(refused)
                : Optional.empty();
    }

    /** Who signs out when the session is over is out already. */
    private static boolean isLeaving(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + "/sign-out");
    }

    /**
     * What was typed or chosen need not be typed or chosen again; and where there is nothing but the token, what was to be
     * done is asked once more, and not forgotten.
     */
    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.POST.name())
                && Optional.ofNullable(request.getContentType())
                        .filter(type -> type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                                || type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE))
                        .isPresent();
    }

    /** Only what was asked by GET can be asked again. */
    private static String wayBack(HttpServletRequest request) {
        if (!request.getMethod().equals(HttpMethod.GET.name())) {
            return "";
        }
        var query = Optional.ofNullable(request.getQueryString())
                .map(text -> "?" + text)
                .orElse("");
        return "?continue=" + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
    }
}
