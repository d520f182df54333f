package vn.motcua.calendar.web.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.api.KnownProblems;
import vn.motcua.calendar.web.Wrong;

/** Makes known what can be wrong with a question about a due time. */
@Configuration(proxyBeanMethods = false)
class DeadlineProblems {

    @Bean
    KnownProblems calendarProblemTypes() {
        return KnownProblems.of(Wrong.values());
    }
}
