package vn.motcua.catalogue.usecase;

import java.util.Locale;

/** Máy thử liên kết: asks an address of the web whether it still answers. */
@FunctionalInterface
public interface LinkProbe {

    Finding ask(String address);

    /**
     * Kết quả thử.
     *
     * @param code what the site answered; nought where it did not
     */
    record Finding(Health health, int code) {

        /** What a site's answer says of its page: one that turns programs away may still serve people. */
        public static Finding answered(int code) {
            if (code == 404 || code == 410) {
                return new Finding(Health.GONE, code);
            }
            return new Finding(code >= 500 ? Health.FAILING : Health.ALIVE, code);
        }

        public static Finding silent(Health health) {
            return new Finding(health, 0);
        }
    }

    /** Tình trạng. */
    enum Health {
        ALIVE(0),
        GONE(1),
        /** It is no address one could ask, or it leads in a circle. */
        UNUSABLE(1),
        /** It leads into a private network, where no citizen can follow and this program must not. */
        FORBIDDEN(1),
        /** Its certificate is not valid: browsers warn of it. */
        INSECURE(1),
        /** The site has an error; it may be over tomorrow. */
        FAILING(2),
        /** No such host, or nobody answers; it may be over tomorrow. */
        UNREACHABLE(2);

        private final int checksToBeDead;

        Health(int checksToBeDead) {
            this.checksToBeDead = checksToBeDead;
        }

        /** Whether it counts as dead after that many checks in a row that did not find it alive. */
        public boolean isDeadAfter(int failures) {
            return this != ALIVE && failures >= checksToBeDead;
        }

        /** The slug in the database and messages. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
