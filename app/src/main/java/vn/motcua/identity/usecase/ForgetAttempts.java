package vn.motcua.identity.usecase;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Quên những lần thử đã cũ, so that what strangers tried does not grow without end. */
@Component
class ForgetAttempts {
    private final Allowance allowance;

    ForgetAttempts(Allowance allowance) {
        this.allowance = allowance;
    }

    @Scheduled(initialDelay = 7, fixedRate = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        allowance.sweep();
    }
}
