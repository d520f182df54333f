package vn.motcua.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
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
        /** By name; a form is asked for each of its fields several times. */
        private final Map<String, String[]> known = new HashMap<>();

        Cleaned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = known(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = known(name);
            return values == null ? null : values.clone();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var map = new LinkedHashMap<String, String[]>();
            for (var name : super.getParameterMap().keySet()) {
                map.put(name, getParameterValues(name));
            }
            return map;
        }

        private String @Nullable [] known(String name) {
            var values = super.getParameterValues(name);
            return values == null ? null : known.computeIfAbsent(name, _ -> cleaned(values));
        }

        private static String[] cleaned(String[] values) {
            return Arrays.stream(values).map(CleanInputFilter::clean).toArray(String[]::new);
        }
    }
}
