package vn.motcua.identity.web.admin;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.ui.Area;
import vn.motcua.ui.NavigationEntry;

/** Điều hướng of the administration. */
@Configuration(proxyBeanMethods = false)
class AdministrationNavigation {
    /** Who administers, and who audits. */
    private static final Set<Role> READERS = Set.of(Role.AUDITOR, Role.AGENCY_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR);

    @Bean
    NavigationEntry accountsEntry() {
        return new NavigationEntry(Area.ADMINISTRATOR, 10, "/admin/accounts", "identity.accounts.title", "people");
    }

    @Bean
    NavigationEntry lendingsEntry() {
        return new NavigationEntry(
                Area.ADMINISTRATOR, 15, "/admin/delegations", "identity.delegation.title", "people", READERS);
    }

    @Bean
    NavigationEntry delegationsEntry() {
        return new NavigationEntry(Area.OFFICER, 80, "/desk/delegations", "identity.delegation.title", "people");
    }

    @Bean
    NavigationEntry emergenciesEntry() {
        return new NavigationEntry(
                Area.ADMINISTRATOR, 17, "/admin/emergencies", "identity.emergency.title", "warning", READERS);
    }

    @Bean
    NavigationEntry journalEntry() {
        var readers = Set.of(Role.AUDITOR, Role.SYSTEM_ADMINISTRATOR);
        return new NavigationEntry(
                Area.ADMINISTRATOR, 14, "/admin/journal", "identity.journal.title", "document", readers);
    }

    @Bean
    NavigationEntry clientsEntry() {
        return new NavigationEntry(
                Area.ADMINISTRATOR, 40, ClientsController.HOME, "identity.clients.title", "identity");
    }

    @Bean
    NavigationEntry policyEntry() {
        return new NavigationEntry(Area.ADMINISTRATOR, 30, "/admin/policy", "identity.policy.title", "lock", READERS);
    }
}
