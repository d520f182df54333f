package vn.motcua.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.shared.Text;

/**
 * Chuẩn hóa chữ gõ vào: every parameter of every request is cleaned before anybody reads it. A binder would miss what
 * Spring Security reads itself and what controllers take as {@code Optional}.
 */
final class CleanInputFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Cleaned(request), response);
    }

    /** Line ends stay: somebody may have written several paragraphs. */
    static String clean(String typed) {
        return typed.lines().map(Text::clean).collect(Collectors.joining("\n")).strip();
    }

    private static final class Cleaned extends HttpServletRequestWrapper {
        Cleaned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null ? null : clean(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = super.getParameterValues(name);
            return values == null ? null : cleaned(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var map = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> map.put(name, cleaned(values)));
            return map;
        }

        private static String[] cleaned(String[] values) {
            return Arrays.stream(values).map(CleanInputFilter::clean).toArray(String[]::new);
        }
    }
}
