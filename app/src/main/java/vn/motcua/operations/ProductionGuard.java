package vn.motcua.operations;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Chốt chặn vận hành chính thức: says what keeps an installation from serving real people. */
final class ProductionGuard {
    private ProductionGuard() {}

    /** The dangers of this installation that nobody has allowed; none outside production. */
    static Set<Danger> refused(Settings settings, boolean demonstrationAccounts) {
        var dangers = EnumSet.noneOf(Danger.class);
        if (settings.production()) {
            // Results carry no signature until the signature room opens.
            dangers.add(Danger.UNSIGNED_RESULTS);
            if (demonstrationAccounts || settings.wantsDemonstration()) {
                dangers.add(Danger.DEMONSTRATION_ACCOUNTS);
            }
            if (settings.database().embedded()) {
                dangers.add(Danger.EMBEDDED_DATABASE);
            } else if (hasDefaultSecret(settings.database())) {
                dangers.add(Danger.DEFAULT_SECRETS);
            }
            if (settings.smtp().filter(ProductionGuard::travelsPlainly).isPresent()) {
                dangers.add(Danger.PLAIN_MAIL);
            }
            dangers.removeAll(settings.allowed());
        }
        return dangers;
    }

    /** To another computer. */
    private static boolean travelsPlainly(String smtp) {
        return smtp.startsWith("smtp://") && !smtp.matches("smtp://(127\\.[0-9.]+|localhost)([:/].*)?");
    }

    private static boolean hasDefaultSecret(Settings.DatabaseSettings database) {
        return Stream.concat(database.program().stream(), database.owner().stream())
                        .anyMatch(Danger::isDefaultSecret)
                || database.program().isEmpty();
    }
}
