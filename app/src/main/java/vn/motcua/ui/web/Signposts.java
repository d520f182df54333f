package vn.motcua.ui.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Bảng chỉ đường: which handler an address leads to. There are hundreds with a variable in them, and the framework tries the pattern of
 * each with every request, and makes several objects to do so. Nearly all differ from the address before their first variable or after
 * their last; those are passed by at a glance.
 */
final class Signposts extends RequestMappingHandlerMapping {
    private final Map<RequestMappingInfo, List<Frame>> frames = new HashMap<>();

    /** Only while the program starts: none is put up later. */
    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
        super.registerHandlerMethod(handler, method, mapping);
        frames.put(mapping, mapping.getPatternValues().stream().map(Frame::of).toList());
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String address, HttpServletRequest request) throws Exception {
        return super.lookupHandlerMethod(address, new Addressed(request, address));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        return request instanceof Addressed addressed && !mayFit(info, addressed.address)
                ? null
                : super.getMatchingMapping(info, request);
    }

    /** To say what is wrong with the request, by those that fit but for their method or kind. */
    @Override
    protected @Nullable HandlerMethod handleNoMatch(
            Set<RequestMappingInfo> infos, String address, HttpServletRequest request) throws ServletException {
        var near = infos.stream().filter(info -> mayFit(info, address)).collect(Collectors.toSet());
        return super.handleNoMatch(near, address, request);
    }

    /** Letters that are written as numbers are read by the pattern alone. */
    private boolean mayFit(RequestMappingInfo info, String address) {
        if (address.indexOf('%') >= 0) {
            return true;
        }
        for (var frame : frames.getOrDefault(info, List.of())) {
            if (frame.fits(address)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Khung: what stands around the variables of a pattern.
     *
     * @param beginning without its last slash, as "/a/**" fits "/a" as well
     */
    record Frame(String beginning, String end) {
        /** All of them and what lies between. */
        private static final Pattern VARIABLES = Pattern.compile("[{*?].*[}*?]|[*?]");

        static Frame of(String pattern) {
            var parts = VARIABLES.split(pattern, 2);
            return new Frame(parts[0].replaceFirst("/$", ""), parts.length == 1 ? "" : parts[1]);
        }

        boolean fits(String address) {
            return address.startsWith(beginning) && address.endsWith(end);
        }
    }

    /** With its address at hand: asked hundreds of times, and several wrappings away. */
    private static final class Addressed extends HttpServletRequestWrapper {
        private final String address;

        Addressed(HttpServletRequest request, String address) {
            super(request);
            this.address = address;
        }
    }
}
