package vn.motcua.bench.document;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Map;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;
import vn.motcua.document.Manuscript;
import vn.motcua.document.Press;
import vn.motcua.document.Qr;
import vn.motcua.document.press.PaperPress;

/** Tờ áp phích: all the posters of one commune in one PDF, by a program that has printed nothing yet. */
public final class Posters implements Bench {
    private static final Bar BAR = Bar.atMost("posters", 20, "s");
    private static final int PROCEDURES = 173;
    private static final int AGAIN = 3;
    private static final Instant AT = Instant.parse("2026-11-21T02:30:00Z");

    @Override
    public String name() {
        return BAR.name();
    }

    @Override
    public String data() {
        return PROCEDURES + " sheets of A4 with a code, a name and a table, invented";
    }

    @Override
    public void measure(Site site, Report report) throws IOException {
        var templates = TemplateEngine.createPrecompiled(ContentType.Html);
        var press = new PaperPress(templates);
        var first = print(press, templates, report);
        for (var again = 0; again < AGAIN; again++) {
            print(press, templates, report);
        }
        report.judge(BAR, first);
    }

    /** The processor time in seconds. */
    private static double print(Press press, TemplateEngine templates, Report report) throws IOException {
        Content sheets = output -> {
            for (var number = 0; number < PROCEDURES; number++) {
                sheet(templates, output, number);
            }
        };
        var given =
                Map.<String, Object>of("language", "vi", "title", "Áp phích", "description", "x", "content", sheets);
        var threads = ManagementFactory.getThreadMXBean();
        var cpu = threads.getCurrentThreadCpuTime();
        var wall = System.nanoTime();
        var out = new Counted();
        var pages = press.print(new Manuscript("document/paper", given, AT), out);
        if (pages != PROCEDURES) {
            throw new IllegalStateException(pages + " pages");
        }
        var taken = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
        report.say("%.1f s of processor, %.1f s by the clock, %d kB"
                .formatted(taken, (System.nanoTime() - wall) / 1e9, out.bytes / 1000));
        return taken;
    }

    private static void sheet(TemplateEngine templates, TemplateOutput output, int number) {
        var code = "1.%06d".formatted(1_000 + number);
        output.writeContent(
                "<div class=\"sheet\"><h1>Đăng ký khai sinh có yếu tố nước ngoài, trường hợp %s</h1><p>Quét mã "
                                .formatted(code)
                        + "bằng điện thoại để xem giấy tờ cần có, lệ phí và thời hạn giải quyết.</p>");
        templates.render(
                "document/qr.jte",
                Map.of(
                        "qr",
                        Qr.of("https://dichvucong.example.vn/p/" + code, Qr.Wear.EXPOSED),
                        "label",
                        "Mã QR của thủ tục " + code),
                output);
        output.writeContent("<table><tr><th scope=\"row\">Thời hạn</th><td>5 ngày làm việc</td></tr>"
                + "<tr><th scope=\"row\">Lệ phí</th><td>14.000 ₫</td></tr></table></div>");
    }

    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int each) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes += length;
        }
    }
}
