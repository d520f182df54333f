package vn.motcua.simulators.provider;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Các trang of the provider, in both languages at once: it stands for somebody else's, and says so. */
final class Pages {
    private Pages() {}

    private static String page(String body) {
        return """
                <!doctype html><html lang="vi"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Định danh thử · Test identity</title>
                <style>
                body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem auto; max-width: 32rem; padding: 0 1rem; }
                button { font: inherit; width: 100%%; padding: .75rem; margin: .25rem 0; text-align: left; }
                select, input { font: inherit; padding: .4rem; }
                .warn { border: 2px dashed #a15c00; padding: .5rem 1rem; } small { color: #555; display: block; }
                </style></head><body><main>
                <p class="warn">Nhà cung cấp định danh thử, người và số đều bịa.
                <span lang="en">A test provider; people and numbers are invented.</span></p>
                %s
                </main></body></html>
                """.formatted(body);
    }

    /** Who is it? */
    static String people(Map<String, String> asked) {
        var hidden = asked.entrySet().stream()
                .filter(field -> field.getKey().matches("redirect_uri|state|nonce|code_challenge"))
                .map(field -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(field.getKey(), escaped(field.getValue())))
                .collect(Collectors.joining());
        return page(
                """
                <h1>Đăng nhập với tư cách · Sign in as</h1>
                <form method="post" action="/consent">%s%s
                <button name="citizen" value="">Không đồng ý · Refuse</button>
                </form>
                """.formatted(hidden, Citizen.ALL.stream().map(Pages::choice).collect(Collectors.joining("\n"))));
    }

    private static String choice(Citizen citizen) {
        return """
                <button name="citizen" value="%s">%s<small>%s · mức %d · level %d</small></button>""".formatted(
                        citizen.subject(),
                        escaped(citizen.name()),
                        citizen.organisation().map(its -> escaped(its.name())).orElse(citizen.citizenId()),
                        citizen.level(),
                        citizen.level());
    }

    static String home(String issuer, Mood mood, Collection<Grants.Login> logins) {
        var manners = Arrays.stream(Mood.Manner.values())
                .map(manner ->
                        "<option%s>%s</option>".formatted(manner == mood.manner() ? " selected" : "", manner.key()))
                .collect(Collectors.joining());
        return page("""
                <h1>Định danh thử · Test identity</h1><p><code>%s</code></p>
                <form method="post" action="/mood">
                <label>Cách xử sự · Manner <select name="manner">%s</select></label>
                <label>Chậm · Delay (ms) <input name="delay" type="number" min="0" max="600000" value="%d"></label>
                <button>Đặt · Set</button></form>
                <h2>Đang đăng nhập · Signed in</h2>
                <form method="post" action="/endings">%s</form>
                """.formatted(
                issuer,
                manners,
                mood.delay().toMillis(),
                logins.stream()
                        .map(login -> "<button name=\"login\" value=\"%s\">%s<small>Kết thúc · End</small></button>"
                                .formatted(login.id(), escaped(login.citizen().name())))
                        .collect(Collectors.joining("\n"))));
    }

    static String signedOut() {
        return page("<h1>Đã đăng xuất · Signed out</h1>");
    }

    static String problem(String what) {
        return page("<h1>Không được · Refused</h1><p><code>%s</code></p>".formatted(escaped(what)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
