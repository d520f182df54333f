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
import vn.motcua.api.model.Pace;

/** Nhịp theo người, behind the door, where it is known who asks. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class PaceOfPersons extends OncePerRequestFilter {
    private final Paces paces;

    PaceOfPersons(Paces paces) {
        this.paces = paces;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // Who asks is looked up where it counts, and for no page that reads the same to everybody.
        return Pace.of(true, request.getMethod(), request.getServletPath()).isEmpty()
                || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (paces.admit(true, request.getUserPrincipal().getName(), request, response)) {
            chain.doFilter(request, response);
        }
    }
}
