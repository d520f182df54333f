package vn.motcua.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.motcua.ui.Page;
import vn.motcua.ui.Words;

/** Lets controllers ask for the {@link Page} or its {@link Words} as an argument. */
@Component
class PageArguments implements HandlerMethodArgumentResolver {
    private final Pages pages;

    PageArguments(Pages pages) {
        this.pages = pages;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Set.of(Page.class, Words.class).contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = request.getNativeRequest(HttpServletRequest.class);
        Assert.state(http != null, "pages are for HTTP requests");
        var page = pages.of(http);
        return parameter.getParameterType().equals(Words.class) ? page.words() : page;
    }
}
