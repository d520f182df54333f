package vn.motcua.operations;

import java.util.Set;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.motcua.identity.DemonstrationAccounts;
import vn.motcua.identity.SignInProviders;

/** Nhìn lại lần cuối before the door opens: in production nobody invented may be able to sign in. */
@Component
class LastLook implements SmartLifecycle {
    /** After what requests rely on, before the web server. */
    private static final int BEFORE_THE_DOOR = 1;

    private final Settings settings;
    private final DemonstrationAccounts accounts;
    private final SignInProviders providers;
    private volatile boolean looked;

    LastLook(Settings settings, DemonstrationAccounts accounts, SignInProviders providers) {
        this.settings = settings;
        this.accounts = accounts;
        this.providers = providers;
    }

    /** Why the door stays shut. */
    static final class Shut extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Set<Danger> dangers;

        Shut(Set<Danger> dangers) {
            super(dangers.toString());
            this.dangers = dangers;
        }

        Set<Danger> dangers() {
            return dangers;
        }
    }

    @Override
    public void start() {
        var refused = ProductionGuard.refused(settings, settings.production() && accounts.exist());
        if (settings.production()
                && !providers.arePrivate()
                && !settings.allowed().contains(Danger.PLAIN_IDENTITY)) {
            refused.add(Danger.PLAIN_IDENTITY);
        }
        if (!refused.isEmpty()) {
            throw new Shut(refused);
        }
        looked = true;
    }

    @Override
    public void stop() {
        looked = false;
    }

    @Override
    public boolean isRunning() {
        return looked;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_DOOR;
    }
}
