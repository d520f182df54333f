package vn.motcua.catalogue.web.citizen;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng to what a citizen keeps. */
@Configuration(proxyBeanMethods = false)
class ReferencesNavigation {

    @Bean
    NavigationEntry referencesEntry() {
        return new NavigationEntry(Area.CITIZEN, 30, "/portal/references", "catalogue.references.entry", "track");
    }
}
