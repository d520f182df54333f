package vn.motcua.portal.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng of the site's public side and of the citizen. */
@Configuration(proxyBeanMethods = false)
class PortalNavigation {

    @Bean
    NavigationEntry frontEntry() {
        return new NavigationEntry(Area.VISITOR, 10, "/", "portal.front.entry", "home");
    }

    @Bean
    NavigationEntry frontEntryForCitizens() {
        return new NavigationEntry(Area.CITIZEN, 10, "/", "portal.front.entry", "home");
    }

    @Bean
    NavigationEntry ownEntry() {
        return new NavigationEntry(Area.CITIZEN, 20, "/portal", "portal.own.title", "person");
    }

    @Bean
    NavigationEntry ownEntryForOfficers() {
        return new NavigationEntry(Area.OFFICER, 90, "/portal", "portal.own.title", "person");
    }
}
