package vn.motcua.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.ui.Language;

/**
 * Reads the language off the front of the address. To everything behind it the prefix looks like the path the program
 * is mounted at, so that rules and mappings see the bare path while redirects stay in the language. It stands behind the
 * session filter, whose cookie must not be bound to that path.
 */
final class LanguageFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var language = Language.ofAddress(request.getRequestURI());
        language.markOn(request);
        if (request.getRequestURI().equals(language.prefix())) {
            response.sendRedirect(language.prefix() + "/");
            return;
        }
        chain.doFilter(language.prefix().isEmpty() ? request : new Prefixed(request, language.prefix()), response);
    }

    private static final class Prefixed extends HttpServletRequestWrapper {
        private final String prefix;

        Prefixed(HttpServletRequest request, String prefix) {
            super(request);
            this.prefix = prefix;
        }

        /** A request forwarded inside the house goes to an address that carries no language. */
        @Override
        public String getContextPath() {
            return isOutside(getRequestURI()) ? prefix : "";
        }

        @Override
        public String getServletPath() {
            var path = super.getServletPath();
            return isOutside(path) ? path.substring(prefix.length()) : path;
        }

        private boolean isOutside(String path) {
            return path.startsWith(prefix + "/");
        }
    }
}
