package vn.motcua.catalogue.web.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng to the posters. */
@Configuration(proxyBeanMethods = false)
class PostersNavigation {

    @Bean
    NavigationEntry postersEntry() {
        return new NavigationEntry(Area.OFFICER, 70, "/desk/posters", "catalogue.posters.title", "qr");
    }
}
