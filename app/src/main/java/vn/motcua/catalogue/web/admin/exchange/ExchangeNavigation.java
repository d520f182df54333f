package vn.motcua.catalogue.web.admin.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng of administrators. */
@Configuration(proxyBeanMethods = false)
class ExchangeNavigation {

    @Bean
    NavigationEntry procedureImportEntry() {
        return new NavigationEntry(
                Area.ADMINISTRATOR, 18, "/admin/procedures/import", "catalogue.import.entry", "upload");
    }
}
