package vn.motcua.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Nhịp theo người, behind the door, where it is known whose program asks. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class PaceOfPersons extends OncePerRequestFilter {
    private final Paces paces;

    PaceOfPersons(Paces paces) {
        this.paces = paces;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/api/v1/") || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (paces.admit(true, request.getUserPrincipal().getName(), request, response)) {
            chain.doFilter(request, response);
        }
    }
}
