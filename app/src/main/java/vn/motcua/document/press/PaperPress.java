package vn.motcua.document.press;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import vn.motcua.document.Manuscript;
import vn.motcua.document.Press;

/** As many papers at once as there are processors; the others wait their turn rather than each for longer. */
@Component
public final class PaperPress implements Press {
    private final TemplateEngine templates;
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    public PaperPress(TemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public int print(Manuscript manuscript, OutputStream out, Progress progress) throws IOException {
        places.acquireUninterruptibly();
        try {
            var xhtml = new StringOutput();
            templates.render(manuscript.template() + ".jte", manuscript.given(), xhtml);
            return new Typesetting(xhtml.toString(), manuscript.at(), progress).write(out);
        } finally {
            places.release();
        }
    }
}
