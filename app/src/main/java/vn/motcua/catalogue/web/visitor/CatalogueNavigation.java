package vn.motcua.catalogue.web.visitor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng to the catalogue. */
@Configuration(proxyBeanMethods = false)
class CatalogueNavigation {

    @Bean
    NavigationEntry proceduresEntry() {
        return entry(Area.VISITOR);
    }

    @Bean
    NavigationEntry proceduresEntryForCitizens() {
        return entry(Area.CITIZEN);
    }

    @Bean
    NavigationEntry openDataEntry() {
        return new NavigationEntry(Area.FOOT, 10, "/open-data", "catalogue.open.title", "document");
    }

    private static NavigationEntry entry(Area area) {
        return new NavigationEntry(area, 12, "/procedures", "catalogue.list.title", "document");
    }
}
