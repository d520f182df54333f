package vn.motcua.dossier.web.citizen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tệp quá lớn: told before it is read. What the server refuses to read has no form token either, so that everybody behind
 * this would answer "forbidden"; here the browser is led back to the page, which says it beside the box.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLargeFilter extends OncePerRequestFilter {
    static final String SAID = "too-large";

    /** Two photographs of the largest size and what goes around them. */
    private static final long MOST = 20_000_000;

    private static final Pattern PAPERS = Pattern.compile("(/[a-z]{2})?/(drafts|my/dossiers)/[^/]+/papers/[0-9]{1,3}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isTooLarge(request)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + "?" + SAID);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isTooLarge(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.POST.name())
                && request.getContentLengthLong() > MOST
                && PAPERS.matcher(request.getRequestURI()).matches();
    }
}
