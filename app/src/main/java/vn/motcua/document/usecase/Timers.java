package vn.motcua.document.usecase;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the sweep run by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Timers {}
