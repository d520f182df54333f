package vn.motcua.dossier.web.citizen;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng of the citizen to what they filed. */
@Configuration(proxyBeanMethods = false)
class CitizenNavigation {

    @Bean
    NavigationEntry ownDossiersEntry() {
        return new NavigationEntry(Area.CITIZEN, 15, Answering.MINE, "dossier.mine.title", "track");
    }
}
