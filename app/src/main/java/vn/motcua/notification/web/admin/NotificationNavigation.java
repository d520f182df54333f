package vn.motcua.notification.web.admin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng of administrators. */
@Configuration(proxyBeanMethods = false)
class NotificationNavigation {

    @Bean
    NavigationEntry noticesEntry() {
        return new NavigationEntry(Area.ADMINISTRATOR, 40, "/admin/notices", "notification.title", "message");
    }
}
