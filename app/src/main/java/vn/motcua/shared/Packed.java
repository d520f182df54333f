package vn.motcua.shared;

import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Tệp nén that somebody sends: a small one can unfold to a very large one. */
public final class Packed {
    private Packed() {}

    /**
     * Whether all it holds is no more than that. It is unfolded once without keeping anything, by the library that reads
     * workbooks, so that what is measured is what will be read.
     *
     * @throws IOException if it is damaged, or no such file
     */
    public static boolean unfoldsWithin(byte[] zip, long most) throws IOException {
        var left = most;
        var buffer = new byte[64 * 1024];
        try (var folded = ZipFile.builder().setByteArray(zip).get()) {
            for (var entry : Collections.list(folded.getEntries())) {
                try (var unfolded = folded.getInputStream(entry)) {
                    for (var read = unfolded.read(buffer); read >= 0 && left >= 0; read = unfolded.read(buffer)) {
                        left -= read;
                    }
                }
            }
        }
        return left >= 0;
    }
}
