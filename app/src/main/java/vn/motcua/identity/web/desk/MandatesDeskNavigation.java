package vn.motcua.identity.web.desk;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng to what is compared at the counter, for those alone who receive people. */
@Configuration(proxyBeanMethods = false)
class MandatesDeskNavigation {

    @Bean
    NavigationEntry mandatesAtDeskEntry() {
        return new NavigationEntry(
                Area.OFFICER,
                60,
                "/desk/mandates",
                "identity.claims.title",
                "people",
                Set.of(Role.RECEPTION_CLERK, Role.DESK_HEAD));
    }
}
