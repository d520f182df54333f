package vn.motcua.desk.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng of officers. */
@Configuration(proxyBeanMethods = false)
class DeskNavigation {

    @Bean
    NavigationEntry deskEntry() {
        return new NavigationEntry(Area.OFFICER, 10, "/desk", "desk.home.title", "home");
    }
}
