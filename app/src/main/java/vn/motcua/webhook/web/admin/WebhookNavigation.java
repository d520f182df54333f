package vn.motcua.webhook.web.admin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng of administrators. */
@Configuration(proxyBeanMethods = false)
class WebhookNavigation {

    @Bean
    NavigationEntry webhooksEntry() {
        return new NavigationEntry(Area.ADMINISTRATOR, 45, SubscribersController.HOME, "webhook.title", "message");
    }
}
