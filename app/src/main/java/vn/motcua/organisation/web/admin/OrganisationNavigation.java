package vn.motcua.organisation.web.admin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng of administrators. */
@Configuration(proxyBeanMethods = false)
class OrganisationNavigation {

    @Bean
    NavigationEntry organisationEntry() {
        return new NavigationEntry(Area.ADMINISTRATOR, 12, "/admin/organisation", "organisation.title", "place");
    }
}
