package vn.motcua.document.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.document.usecase.Vault.Draft;
import vn.motcua.document.usecase.Vault.Receipt;

/** Contents under seal: they come back as they went in, or not at all. */
class SealTests {
    private static final VaultKey KEY = new VaultKey(new byte[VaultKey.BYTES]);
    private static final int PIECE = Seal.PIECE;
    private static final int SEALED_PIECE = PIECE + Seal.TAG;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 17})
    void whatGoesInComesOut(int size) throws Exception {
        var contents = contents(size);
        var file = folder.resolve("file");
        var draft = seal(contents, file);
        assertThat(draft.size()).isEqualTo(size);
        assertThat(open(Files.readAllBytes(file))).isEqualTo(contents);
    }

    @Test
    void equalContentsHaveOneAddressAndLookDifferentOnDisk() throws Exception {
        var one = seal(contents(1000), folder.resolve("one"));
        var two = seal(contents(1000), folder.resolve("two"));
        assertThat(one.address()).isEqualTo(two.address()).isNotEqualTo(one.sha256());
        assertThat(folder.resolve("one")).isRegularFile();
        assertThat(Files.mismatch(folder.resolve("one"), folder.resolve("two"))).isEqualTo(4);
    }

    @Test
    void nobodyReadsThemOnTheDisk() throws Exception {
        seal("Nguyễn Văn Mẫu".repeat(100).getBytes(StandardCharsets.UTF_8), folder.resolve("file"));
        assertThat(Files.readString(folder.resolve("file"), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String("Mẫu".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    /** A bit in the magic, the salt, each piece and each tag. */
    @ParameterizedTest
    @ValueSource(ints = {0, 5, Seal.HEADER, Seal.HEADER + PIECE, Seal.HEADER + SEALED_PIECE + 9, -1})
    void aChangedBitIsNoticed(int at) throws Exception {
        var sealed = sealed(2 * PIECE);
        sealed[at < 0 ? sealed.length + at : at] ^= 1;
        assertThatThrownBy(() -> open(sealed)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 3, Seal.HEADER, Seal.HEADER + 7, Seal.HEADER + SEALED_PIECE, Seal.HEADER + 2 * SEALED_PIECE - 1})
    void aMissingEndIsNoticed(int length) throws Exception {
        var cut = Arrays.copyOf(sealed(2 * PIECE), length);
        assertThatThrownBy(() -> open(cut)).isInstanceOf(IOException.class);
    }

    @Test
    void piecesInAnotherOrderAreNoticed() throws Exception {
        var sealed = sealed(3 * PIECE);
        var swapped = sealed.clone();
        System.arraycopy(sealed, Seal.HEADER, swapped, Seal.HEADER + SEALED_PIECE, SEALED_PIECE);
        System.arraycopy(sealed, Seal.HEADER + SEALED_PIECE, swapped, Seal.HEADER, SEALED_PIECE);
        assertThatThrownBy(() -> open(swapped)).isInstanceOf(IOException.class).hasMessageContaining("damaged");
    }

    @Test
    void piecesOfAnotherFileAreNoticed() throws Exception {
        var sealed = sealed(2 * PIECE);
        System.arraycopy(sealed(2 * PIECE), Seal.HEADER, sealed, Seal.HEADER, SEALED_PIECE);
        assertThatThrownBy(() -> open(sealed)).isInstanceOf(IOException.class).hasMessageContaining("damaged");
    }

    @Test
    void anotherKeyOpensNothing() throws Exception {
        var other = new byte[VaultKey.BYTES];
        other[31] = 1;
        var sealed = sealed(10);
        assertThatThrownBy(() -> new SealedContents(new ByteArrayInputStream(sealed), new VaultKey(other).secret())
                        .readAllBytes())
                .isInstanceOf(IOException.class);
    }

    @Test
    void whatIsTooLargeIsNotReadToItsEnd() throws Exception {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 0;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                read += length;
                return length;
            }
        };
        var receipt = new Reception(endless, 100_000, KEY).writeTo(folder.resolve("file"));
        assertThat(receipt).isInstanceOf(Receipt.TooLarge.class);
        assertThat(endless.read).isLessThan(100_000 + 3L * PIECE);
    }

    private byte[] sealed(int size) throws Exception {
        var file = Files.createTempFile(folder, "sealed", "");
        Files.delete(file);
        seal(contents(size), file);
        return Files.readAllBytes(file);
    }

    private static byte[] contents(int size) {
        var contents = new byte[size];
        new Random(size).nextBytes(contents);
        return contents;
    }

    private static Draft seal(byte[] contents, Path file) throws IOException, GeneralSecurityException {
        if (new Reception(new ByteArrayInputStream(contents), Long.MAX_VALUE, KEY).writeTo(file)
                instanceof Receipt.Written(var draft)) {
            return draft;
        }
        throw new AssertionError("not written");
    }

    private static byte[] open(byte[] sealed) throws IOException {
        try (var contents = new SealedContents(new ByteArrayInputStream(sealed), KEY.secret())) {
            return contents.readAllBytes();
        }
    }
}
