package vn.motcua.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.identity.DemonstrationAccounts;
import vn.motcua.identity.DemonstrationAccounts.Sample;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.organisation.SampleUnits;

/**
 * Nơi minh họa: loaded where the settings want it, under a password made for this installation and kept in its data
 * folder, so that none is known beforehand.
 */
@Component
@Lazy
class Demonstration {
    private static final String FILE = "demonstration-password";
    private static final List<String> WORDS = List.of(
            "sen", "lua", "ghe", "dua", "xoai", "song", "cau", "cho", "nang", "gio", "vuon", "tram", "ca", "tom",
            "buom", "trau");
    private static final int LENGTH = 4;

    private final LoadDemonstration load;
    private final LoadSample sample;
    private final DemonstrationAccounts accounts;
    private final SampleUnits units;
    private final DataFolder folder;

    Demonstration(
            LoadDemonstration load,
            LoadSample sample,
            SampleUnits units,
            DemonstrationAccounts accounts,
            DataFolder folder) {
        this.load = load;
        this.sample = sample;
        this.units = units;
        this.accounts = accounts;
        this.folder = folder;
    }

    List<Sample> accounts() {
        return accounts.list();
    }

    /**
     * Loads what is missing.
     *
     * @return the password that all sample accounts share; empty where another node or folder loaded them
     */
    Optional<String> load() throws IOException {
        var file = folder.root().resolve(FILE);
        if (!Files.exists(file)) {
            if (accounts.exist()) {
                return Optional.empty();
            }
            folder.writePrivately(FILE, password(new SecureRandom()));
        }
        var password = Files.readString(file);
        load.load(password);
        units.load();
        sample.load();
        return Optional.of(password);
    }

    /** Four words and two digits: easy to type from one screen to another, six million ways to choose. */
    private static String password(RandomGenerator random) {
        var words = random.ints(LENGTH, 0, WORDS.size()).mapToObj(WORDS::get).toList();
        return String.join("-", words) + "-" + random.nextInt(10, 100);
    }
}
