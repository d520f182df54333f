package vn.motcua.identity.web.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.api.KnownProblems;

/** Makes known what can go wrong with mandates. */
@Configuration(proxyBeanMethods = false)
class MandateProblems {

    @Bean
    KnownProblems mandateProblemTypes() {
        return KnownProblems.of(MandateProblem.values());
    }
}
