package vn.motcua.dossier.web.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.dossier.usecase.SeeTrays;
import vn.motcua.dossier.usecase.SeeYearBook;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng to the inbox, for those alone to whom dossiers come, and to the register, for those who keep it. */
@Configuration(proxyBeanMethods = false)
class DossierDeskNavigation {

    @Bean
    NavigationEntry dossierInboxEntry() {
        return new NavigationEntry(
                Area.OFFICER, 20, "/desk/dossiers", "dossier.desk.title", "inbox", SeeTrays.handlers());
    }

    @Bean
    NavigationEntry dossierRegisterEntry() {
        return new NavigationEntry(
                Area.OFFICER, 25, RegisterAddress.HOME, "dossier.register.title", "document", SeeYearBook.keepers());
    }

    @Bean
    NavigationEntry opinionsEntry() {
        return new NavigationEntry(
                Area.OFFICER,
                26,
                OpinionsWaitingController.HOME,
                "dossier.opinion.waiting.title",
                "message",
                SeeTrays.handlers());
    }
}
