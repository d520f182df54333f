package vn.motcua.catalogue.web.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.api.KnownProblems;

/** Makes known what can go wrong with a question to the catalogue. */
@Configuration(proxyBeanMethods = false)
class CatalogueProblems {

    @Bean
    KnownProblems catalogueProblemTypes() {
        return KnownProblems.of(CatalogueProblem.values());
    }
}
