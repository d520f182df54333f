package vn.motcua.calendar.web.admin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng of administrators and leaders. */
@Configuration(proxyBeanMethods = false)
class AdministratorNavigation {

    @Bean
    NavigationEntry calendarEntry() {
        return new NavigationEntry(Area.ADMINISTRATOR, 15, "/admin/calendar", "calendar.title", "calendar");
    }

    @Bean
    NavigationEntry promisesEntry() {
        return new NavigationEntry(Area.OFFICER, 60, "/desk/calendar", "calendar.promises.entry", "calendar");
    }
}
