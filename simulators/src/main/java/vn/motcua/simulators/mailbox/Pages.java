package vn.motcua.simulators.mailbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Các trang of the mailbox, in both languages at once: engineers look at them, citizens never do. */
final class Pages {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private Pages() {}

    private static String page(String body) {
        return """
                <!doctype html><html lang="vi"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Hộp thư thử · Test mailbox</title>
                <style>
                body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem auto; max-width: 60rem; padding: 0 1rem; }
                li { border-top: 1px solid #ccc; padding: .5rem 0; overflow-wrap: anywhere; }
                ol { list-style: none; padding: 0; }
                pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f4f4f4; padding: 1rem; }
                form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 1rem 0; }
                small { color: #555; } button, select, input { font: inherit; padding: .4rem; }
                </style></head><body>
                %s
                </body></html>
                """.formatted(body);
    }

    static String list(List<Letter> letters, SmtpServer server) {
        return page("""
                <h1>Hộp thư thử · Test mailbox</h1>
                <p>SMTP 127.0.0.1:%d. Thư gửi đến đây không đi đâu cả. <span lang="en">Letters sent here go nowhere.</span>
                <a href="/letters.json">JSON</a></p>
                %s
                <form method="post" action="/clearing"><button>Xóa hết · Clear</button></form>
                %s
                """.formatted(
                server.port(),
                mood(server.mood()),
                letters.isEmpty()
                        ? "<p>Chưa có thư nào. <span lang=\"en\">No letter has arrived.</span></p>"
                        : letters.stream().map(Pages::line).collect(Collectors.joining("\n", "<ol>", "</ol>"))));
    }

    private static String mood(Mood mood) {
        var manners = Arrays.stream(Mood.Manner.values())
                .map(manner -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(manner.key(), manner == mood.manner() ? " selected" : "", said(manner)))
                .collect(Collectors.joining());
        return """
                <form method="post" action="/mood">
                <label>Máy chủ · Server<br><select name="manner">%s</select></label>
                <label>Chậm · Delay (ms)<br><input name="delay" type="number" min="0" max="600000" value="%d"></label>
                <button>Đặt · Set</button>
                </form>
                """.formatted(manners, mood.delay().toMillis());
    }

    private static String said(Mood.Manner manner) {
        return switch (manner) {
            case ACCEPT -> "Nhận · Accepts";
            case DEFER -> "Hoãn · Defers (451)";
            case REFUSE -> "Từ chối · Refuses (550)";
            case DOWN -> "Ngừng · Down";
            case BREAK_OFF -> "Nhận rồi ngắt · Keeps and breaks off";
        };
    }

    private static String line(Letter letter) {
        return """
                <li><a href="/letters/%d"><b>%s</b></a><br><small>%s · %s</small></li>""".formatted(
                        letter.number(),
                        escaped(letter.subject().isEmpty() ? "(không có tiêu đề · no subject)" : letter.subject()),
                        escaped(String.join(", ", letter.to())),
                        TIME.format(letter.at()));
    }

    static String letter(Letter letter) {
        return page("""
                <p><a href="/">← Hộp thư · Mailbox</a></p>
                <h1>%s</h1>
                <p><small>%s → %s · %s · %s</small></p>
                <pre>%s</pre>
                %s
                <details><summary>Nguyên văn · Source</summary><pre>%s</pre></details>
                """.formatted(
                        escaped(letter.subject()),
                        escaped(letter.from()),
                        escaped(String.join(", ", letter.to())),
                        TIME.format(letter.at()),
                        escaped(letter.messageId()),
                        escaped(letter.text()),
                        letter.html().isPresent()
                                ? "<p><a href=\"/letters/%d/html\">HTML</a></p>".formatted(letter.number())
                                : "",
                        escaped(letter.source())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
