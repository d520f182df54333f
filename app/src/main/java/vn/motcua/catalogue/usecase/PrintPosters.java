package vn.motcua.catalogue.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Revision;
import vn.motcua.document.Manuscript;
import vn.motcua.document.Press;
import vn.motcua.document.Qr;

/** In áp phích: an A4 sheet for the wall, whose code leads a telephone to the procedure. Public, so nobody's leave is asked. */
@Component
public class PrintPosters {
    private final Press press;
    private final Clock clock;

    PrintPosters(Press press, Clock clock) {
        this.press = press;
        this.clock = clock;
    }

    /**
     * Prints one sheet for each.
     *
     * @param manner what the template needs beside the sheets: its words
     */
    public void print(
            List<Revision> revisions, Wall wall, Map<String, Object> manner, OutputStream out, Press.Progress progress)
            throws IOException {
        var sheets = revisions.stream().map(each -> Sheet.of(each, wall)).toList();
        var given = new HashMap<>(manner);
        given.put("sheets", sheets);
        press.print(new Manuscript("catalogue/paper/posters", given, clock.instant()), out, progress);
    }

    /**
     * Nơi treo.
     *
     * @param site the address of this site without a path: {@code https://motcua.example}
     * @param office whose name stands at the head of the sheet
     */
    public record Wall(String site, String office) {

        /** The short address of a procedure, which never changes. */
        String addressOf(Revision revision) {
            return site + "/p/" + revision.procedure().code();
        }
    }

    /** Một tờ. */
    public record Sheet(Revision revision, String office, String address, Qr qr) {

        static Sheet of(Revision revision, Wall wall) {
            var address = wall.addressOf(revision);
            return new Sheet(revision, wall.office(), address, Qr.of(address, Qr.Wear.EXPOSED));
        }
    }
}
