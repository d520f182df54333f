package vn.motcua.document;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Máy in: turns our pages into PDF that archives keep (PDF/A-3u) and screen readers read (PDF/UA-1), with every font
 * inside. It asks no leave: who owns the record has asked before there was a manuscript.
 */
public interface Press {
    /**
     * Prints, and writes to {@code out} when the last page is done.
     *
     * @return how many pages it has
     * @throws IllegalArgumentException if the template is no paper: not well-formed, a picture without words, something
     *     named that is not ours, too many pages. A bug of the template, never of what a person typed.
     * @throws IllegalStateException if it takes too long
     */
    int print(Manuscript manuscript, OutputStream out, Progress progress) throws IOException;

    default int print(Manuscript manuscript, OutputStream out) throws IOException {
        return print(manuscript, out, (_, _) -> {});
    }

    /** Tiến độ: told before each page. What it throws stops the press. */
    @FunctionalInterface
    interface Progress {
        void printing(int page, int of);
    }
}
