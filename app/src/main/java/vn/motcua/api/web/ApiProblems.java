package vn.motcua.api.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.api.ApiProblem;
import vn.motcua.api.KnownProblems;

/** Makes known what can go wrong with any call. */
@Configuration(proxyBeanMethods = false)
class ApiProblems {

    @Bean
    KnownProblems apiProblemTypes() {
        return KnownProblems.of(ApiProblem.values());
    }
}
