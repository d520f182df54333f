package vn.motcua.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sức chứa: how many requests are worked on at once. Waiting costs little, what a request holds in memory costs much; more
 * than this gains nothing where a few connections to the database serve all, and would end the program. Who waits longer
 * than a few seconds is asked to come back.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Capacity extends OncePerRequestFilter {
    static final int AT_ONCE = 128;

    private static final int PATIENCE_SECONDS = 5;
    private static final String COME_BACK_SECONDS = "10";

    private final Semaphore places = new Semaphore(AT_ONCE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!entered()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, COME_BACK_SECONDS);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
