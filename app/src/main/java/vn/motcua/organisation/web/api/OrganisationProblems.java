package vn.motcua.organisation.web.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.api.KnownProblems;

/** Makes known what can go wrong with a question about units. */
@Configuration(proxyBeanMethods = false)
class OrganisationProblems {

    @Bean
    KnownProblems organisationProblemTypes() {
        return KnownProblems.of(OrganisationProblem.values());
    }
}
