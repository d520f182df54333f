package vn.motcua.dossier.web.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.api.KnownProblems;

/** Makes known what can go wrong with dossiers. */
@Configuration(proxyBeanMethods = false)
class DossierProblems {

    @Bean
    KnownProblems dossierProblemTypes() {
        return KnownProblems.of(DossierProblem.values());
    }
}
