package vn.motcua.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.shared.Network;

/**
 * Nhịp theo mạng, before anything is asked of the database. This machine itself is not held back: behind a proxy that does
 * not say for whom it asks, everybody comes from there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class PaceOfNetworks extends OncePerRequestFilter {
    private final Paces paces;

    PaceOfNetworks(Paces paces) {
        this.paces = paces;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.startsWith("/assets/") || path.equals("/healthz") || isThisMachine(request.getRemoteAddr());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (paces.admit(false, Network.of(request.getRemoteAddr()).value(), request, response)) {
            chain.doFilter(request, response);
        }
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
