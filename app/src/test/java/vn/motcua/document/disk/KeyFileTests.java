package vn.motcua.document.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTests {
    private final RememberedKey remembered = new RememberedKey();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void itIsMadeOnceForItsOwnerOnly() throws IOException {
        var key = keyFile().key();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
                .isEqualTo("rw-------");
        assertThat(keyFile().key().fingerprint()).isEqualTo(key.fingerprint());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(path());
        }
    }

    @Test
    void aLostKeyIsNotReplaced() throws IOException {
        keyFile().key();
        Files.delete(path());
        assertThatThrownBy(() -> keyFile().key())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is gone");
        assertThat(path()).doesNotExist();
    }

    @Test
    void anotherKeyIsNotUsed() throws IOException {
        keyFile().key();
        Files.writeString(path(), "00".repeat(VaultKey.BYTES));
        assertThatThrownBy(() -> keyFile().key())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not the key");
    }

    private KeyFile keyFile() {
        return new KeyFile(path(), remembered);
    }

    private Path path() {
        return folder.resolve("files-key");
    }
}
