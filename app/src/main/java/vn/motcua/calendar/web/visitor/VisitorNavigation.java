package vn.motcua.calendar.web.visitor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng of everybody. */
@Configuration(proxyBeanMethods = false)
class VisitorNavigation {

    @Bean
    NavigationEntry deadlineEntry() {
        return new NavigationEntry(Area.VISITOR, 40, "/deadline", "calendar.deadline.entry", "clock");
    }

    @Bean
    NavigationEntry deadlineEntryForCitizens() {
        return new NavigationEntry(Area.CITIZEN, 40, "/deadline", "calendar.deadline.entry", "clock");
    }
}
