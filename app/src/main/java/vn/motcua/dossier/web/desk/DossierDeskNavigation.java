package vn.motcua.dossier.web.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.dossier.usecase.SeeAssignments;
import vn.motcua.dossier.usecase.SeeFormFigures;
import vn.motcua.dossier.usecase.SeeSilences;
import vn.motcua.dossier.usecase.SeeTrays;
import vn.motcua.dossier.usecase.SeeWorkload;
import vn.motcua.dossier.usecase.SeeYearBook;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng to the lists of dossiers, each for those alone who have something to do in it. */
@Configuration(proxyBeanMethods = false)
class DossierDeskNavigation {

    @Bean
    NavigationEntry dossierInboxEntry() {
        return new NavigationEntry(
                Area.OFFICER, 20, "/desk/dossiers", "dossier.desk.title", "inbox", SeeTrays.handlers());
    }

    @Bean
    NavigationEntry searchEntry() {
        return new NavigationEntry(
                Area.OFFICER, 22, SearchController.HOME, "dossier.search.title", "search", SeeTrays.handlers());
    }

    @Bean
    NavigationEntry opinionsEntry() {
        return new NavigationEntry(
                Area.OFFICER,
                25,
                OpinionsWaitingController.HOME,
                "dossier.opinion.waiting.title",
                "message",
                SeeTrays.handlers());
    }

    @Bean
    NavigationEntry assignmentsEntry() {
        return new NavigationEntry(
                Area.OFFICER,
                30,
                AssignmentsController.HOME,
                "dossier.assign.title",
                "people",
                SeeAssignments.givers());
    }

    @Bean
    NavigationEntry workloadEntry() {
        return new NavigationEntry(
                Area.OFFICER, 32, WorkloadController.HOME, "dossier.workload.title", "work", SeeWorkload.givers());
    }

    @Bean
    NavigationEntry silencesEntry() {
        return new NavigationEntry(
                Area.OFFICER, 35, SilencesController.HOME, "dossier.silence.title", "clock", SeeSilences.answerable());
    }

    @Bean
    NavigationEntry dossierRegisterEntry() {
        return new NavigationEntry(
                Area.OFFICER, 40, RegisterAddress.HOME, "dossier.register.title", "document", SeeYearBook.keepers());
    }

    @Bean
    NavigationEntry formFiguresEntry() {
        return new NavigationEntry(
                Area.OFFICER,
                45,
                FormFiguresAddress.HOME,
                "dossier.form-figures.title",
                "chart",
                SeeFormFigures.answerable());
    }
}
