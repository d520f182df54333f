package vn.motcua.catalogue.web.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.catalogue.usecase.CataloguePolicy;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng to what waits for approval, for those alone who approve. */
@Configuration(proxyBeanMethods = false)
class ApprovalsNavigation {

    @Bean
    NavigationEntry approvalsEntry() {
        return new NavigationEntry(
                Area.OFFICER, 50, "/desk/approvals", "catalogue.approvals.title", "sign", CataloguePolicy.approvers());
    }
}
