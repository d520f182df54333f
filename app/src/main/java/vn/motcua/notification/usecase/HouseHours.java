package vn.motcua.notification.usecase;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.spi.QuietHours;

/** Giờ yên tĩnh chung, from the variable that the runbook lists. */
@Configuration(proxyBeanMethods = false)
class HouseHours {

    @Bean
    QuietHours quiet(@Value("${motcua.quiet:21:00-07:00}") String typed) {
        return QuietHours.parse(typed);
    }
}
