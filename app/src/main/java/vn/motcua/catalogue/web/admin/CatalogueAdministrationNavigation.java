package vn.motcua.catalogue.web.admin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng to the administration of the catalogue. */
@Configuration(proxyBeanMethods = false)
class CatalogueAdministrationNavigation {

    @Bean
    NavigationEntry catalogueAdministrationEntry() {
        return new NavigationEntry(Area.ADMINISTRATOR, 12, Asked.HOME, "catalogue.administration", "document");
    }

    @Bean
    NavigationEntry lexiconEntry() {
        return new NavigationEntry(Area.ADMINISTRATOR, 19, LexiconController.HOME, "catalogue.lexicon", "message");
    }
}
