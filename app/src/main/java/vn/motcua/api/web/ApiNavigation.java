package vn.motcua.api.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng of whoever writes programs. */
@Configuration(proxyBeanMethods = false)
class ApiNavigation {

    @Bean
    NavigationEntry apiEntry() {
        return new NavigationEntry(Area.FOOT, 20, "/api", "api.page.title", "screen");
    }
}
