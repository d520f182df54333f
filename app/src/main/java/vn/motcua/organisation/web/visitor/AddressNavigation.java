package vn.motcua.organisation.web.visitor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng of everybody. */
@Configuration(proxyBeanMethods = false)
class AddressNavigation {

    @Bean
    NavigationEntry addressEntry() {
        return new NavigationEntry(Area.VISITOR, 45, "/addresses", "organisation.address.entry", "place");
    }

    @Bean
    NavigationEntry addressEntryForCitizens() {
        return new NavigationEntry(Area.CITIZEN, 45, "/addresses", "organisation.address.entry", "place");
    }
}
