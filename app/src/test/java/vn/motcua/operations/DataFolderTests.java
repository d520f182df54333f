package vn.motcua.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.operations.DataFolder.Opening;

class DataFolderTests {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @Test
    void aSecondProgramIsToldWhereTheFirstOneIs() throws Exception {
        try (var first = opened()) {
            first.write(first.endpoint().servedAt("http://127.0.0.1:8080"));
            assertThat(DataFolder.open(root))
                    .isInstanceOfSatisfying(
                            Opening.InUse.class,
                            inUse -> assertThat(inUse.endpoint().address()).contains("http://127.0.0.1:8080"));
        }
        opened().close();
    }

    @Test
    void thePasswordsOutliveTheProgramAndOnlyItsOwnerReadsThem() throws Exception {
        var first = opened();
        var endpoint = first.endpoint();
        first.close();
        try (var second = opened()) {
            assertThat(second.endpoint()).isEqualTo(endpoint);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("endpoint"))))
                    .isEqualTo("rw-------");
        }
    }

    private DataFolder opened() throws Exception {
        return ((Opening.Opened) DataFolder.open(root)).folder();
    }
}
