package vn.motcua.dossier.web.visitor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng to tracking and to the figures. */
@Configuration(proxyBeanMethods = false)
class DossierVisitorNavigation {

    @Bean
    NavigationEntry trackEntry() {
        return new NavigationEntry(Area.VISITOR, 14, "/track", "dossier.track.title", "track");
    }

    @Bean
    NavigationEntry figuresEntry() {
        return new NavigationEntry(Area.VISITOR, 50, "/figures", "dossier.figures.title", "chart");
    }
}
