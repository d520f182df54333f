package vn.motcua.api.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.api.SentFile;

/** Lets controllers ask for a {@link SentFile} as an argument. */
@Component
class SentFileArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    static final String PART = "file";

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(SentFile.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException, ServletException {
        var http = request.getNativeRequest(HttpServletRequest.class);
        Assert.state(http != null, "files come by HTTP");
        return isForm(http) ? part(http) : new SentFile("", http.getInputStream());
    }

    private static SentFile part(HttpServletRequest http) throws IOException, ServletException {
        var part = http.getPart(PART);
        if (part == null) {
            throw new MissingServletRequestPartException(PART);
        }
        var name = Optional.ofNullable(part.getSubmittedFileName()).orElse("");
        return new SentFile(name, part.getInputStream());
    }

    private static boolean isForm(HttpServletRequest http) {
        return Optional.ofNullable(http.getContentType())
                .filter(type -> type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE))
                .isPresent();
    }
}
