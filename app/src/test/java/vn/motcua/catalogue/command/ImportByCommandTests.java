package vn.motcua.catalogue.command;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.csv;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureImport;
import vn.motcua.catalogue.ProcedureImport.Ending;
import vn.motcua.catalogue.ProcedureImport.Teller;
import vn.motcua.catalogue.ProcedureImport.Wish;
import vn.motcua.catalogue.exchange.Column;

class ImportByCommandTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Heard heard = new Heard();

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void itIsTriedThenPublishedThenUnchanged() throws IOException {
        var file = folder.resolve("mau.csv");
        Files.write(
                file,
                csv(List.of(
                        row("9.700001", Map.of(Column.TIME_LIMIT, "3 ngày")),
                        row("9.700002", Map.of(Column.TIME_LIMIT, "3 buổi")))));
        assertThat(run(file, true)).isEqualTo(Ending.PARTLY);
        assertThat(HOUSE.bean(Catalogue.class).inForce()).isEmpty();
        assertThat(heard.all)
                .anyMatch(said -> said.contains("catalogue.import.command.mistake") && said.contains("unknown-unit"));
        assertThat(run(file, false)).isEqualTo(Ending.PARTLY);
        assertThat(HOUSE.bean(Catalogue.class).inForce()).hasSize(1);
        heard.all.clear();
        run(file, false);
        assertThat(heard.all).contains("catalogue.import.command.count[catalogue.import.fate.unchanged[], 1]");
    }

    @Test
    void aFileThatIsNoneIsRefused() throws IOException {
        assertThat(run(folder.resolve("none.csv"), false)).isEqualTo(Ending.NO_FILE);
        var empty = Files.createFile(folder.resolve("empty.csv"));
        assertThat(run(empty, false)).isEqualTo(Ending.REFUSED);
        var other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertThat(run(other, false)).isEqualTo(Ending.REFUSED);
    }

    private Ending run(Path file, boolean onlyTry) {
        return HOUSE.bean(ProcedureImport.class)
                .carryOut(new Wish(file, onlyTry, Optional.empty(), Optional.empty()), heard);
    }

    /** Keeps what is said by its keys. */
    private static final class Heard implements Teller {
        private final List<String> all = new ArrayList<>();

        @Override
        public void say(String key, Object... details) {
            all.add(text(key, details));
        }

        @Override
        public void problem(String key, Object... details) {
            all.add(text(key, details));
        }

        @Override
        public String text(String key, Object... details) {
            return key + Arrays.toString(details);
        }
    }
}
