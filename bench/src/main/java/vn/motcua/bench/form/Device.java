package vn.motcua.bench.form;

import java.io.IOException;
import java.util.Map;
import vn.motcua.bench.form.Blank.Leaf;

/** Thiết bị by which somebody fills in: pages in a browser, or a program that calls the API. */
interface Device {
    Heard begin(String procedure, String office) throws IOException, InterruptedException;

    /**
     * Sends what was typed on a page.
     *
     * @param item of a page that repeats, from 1; a program sends all items at once, and then this is the only one
     * @param edition that was on the screen
     */
    Heard save(String draft, Leaf leaf, int item, int edition, Map<String, String> typed)
            throws IOException, InterruptedException;

    /** Whether the answer to what was sent says that it is kept. */
    boolean isKept(Heard answer);

    Heard file(String draft) throws IOException, InterruptedException;

    boolean isFiled(Heard answer);
}
