package vn.motcua.ui.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Role;
import vn.motcua.shared.Rule;
import vn.motcua.ui.Area;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.NavigationEntry;
import vn.motcua.ui.Page;
import vn.motcua.ui.assets.Assets;

/** What the look is made of. */
@Configuration(proxyBeanMethods = false)
class UiConfiguration {
    /** Behind the session filter, before Spring Security. */
    private static final int AFTER_SESSION = Ordered.HIGHEST_PRECEDENCE + 60;

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    Copies copies() {
        return new Copies();
    }

    @Bean
    Dictionary dictionary(Environment environment) {
        return Dictionary.read(!environment.acceptsProfiles(Profiles.of("production")));
    }

    @Bean
    Assets assets() {
        return new Assets();
    }

    @Bean
    Page.Fittings fittings(Assets assets, ObjectProvider<NavigationEntry> navigation) {
        return new Page.Fittings(assets, navigation.stream().toList());
    }

    @Bean
    FilterRegistrationBean<LanguageFilter> languageFilter() {
        var registration = new FilterRegistrationBean<>(new LanguageFilter());
        registration.setOrder(AFTER_SESSION);
        return registration;
    }

    @Bean
    FilterRegistrationBean<CleanInputFilter> cleanInputFilter() {
        var registration = new FilterRegistrationBean<>(new CleanInputFilter());
        registration.setOrder(AFTER_SESSION + 1);
        return registration;
    }

    @Bean
    WebMvcRegistrations signposts() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new Signposts();
            }
        };
    }

    @Bean
    WebMvcConfigurer pageArgumentsFirst(PageArguments pageArguments) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(pageArguments);
            }
        };
    }

    @Bean
    NavigationEntry galleryEntry() {
        return new NavigationEntry(Area.ADMINISTRATOR, 900, "/admin/gallery", "ui.gallery.title", "palette");
    }

    @Bean
    Policy uiPolicy() {
        return () -> List.of(Rule.anywhere("ui.gallery", Role.SYSTEM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR));
    }
}
