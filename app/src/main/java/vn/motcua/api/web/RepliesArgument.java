package vn.motcua.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.api.Replies;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** Lets controllers ask for {@link Replies} as an argument. */
@Component
class RepliesArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final Dictionary dictionary;

    RepliesArgument(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Replies.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = request.getNativeRequest(HttpServletRequest.class);
        Assert.state(http != null, "replies are for HTTP requests");
        return to(http);
    }

    Replies to(HttpServletRequest request) {
        return new Replies(dictionary.in(Language.preferred(request)));
    }
}
