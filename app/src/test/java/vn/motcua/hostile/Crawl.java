package vn.motcua.hostile;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.web.Browser;

/**
 * Somebody signed in who follows every link and fills in every form: first with poison everywhere, then, if that was not
 * taken, with poison wherever words are asked for and sense elsewhere.
 */
final class Crawl {
    private static final int MOST_PAGES = Boolean.getBoolean("motcua.full") ? 90 : 40;
    private static final int OF_ONE_KIND = 1;

    /** Names in addresses: ids, codes, numbers, dates. */
    private static final Pattern NAMES =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[A-Z][0-9A-Z.-]*[0-9][0-9A-Z.-]*|[0-9][0-9.-]*|=[^&]*");

    private static final Pattern NO_PAGE = Pattern.compile(
            "^//|^/assets/|\\.(pdf|csv|json|xlsx|xml|ics|txt|svg)\\b|/picture|" + "^/(en|km)(/|$)|^/text-size");

    /** What would end the walk: sessions, posts, accounts and units. */
    private static final Pattern ENDING =
            Pattern.compile("sign-(in|out)|/end|closure|password|/devices|/decision|/text-size");

    private final Browser browser;
    private final Pattern area;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> sent = new HashSet<>();
    private final List<String> wounds = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();
    private int pages;

    /** @param area which addresses are followed, by how they begin */
    Crawl(Browser browser, Pattern area) {
        this.browser = browser;
        this.area = area;
    }

    /** The same address for all records of a kind. */
    static String kind(String address) {
        return NAMES.matcher(address).replaceAll("*");
    }

    Crawl from(String... starts) {
        ahead.addAll(List.of(starts));
        while (!ahead.isEmpty() && pages < MOST_PAGES) {
            visit(ahead.removeFirst());
        }
        return this;
    }

    List<String> wounds() {
        return wounds;
    }

    /** On what kinds of pages what was typed stands, harmless. */
    Set<String> shown() {
        return shown;
    }

    Set<String> sent() {
        return sent;
    }

    private void visit(String path) {
        if (seen.merge(kind(path), 1, Integer::sum) > OF_ONE_KIND) {
            return;
        }
        pages++;
        var page = look(path, browser.get(path));
        for (var tag : Tag.all(page)) {
            var to = tag.name().equals("a") ? tag.of("href") : "";
            if (area.matcher(to).lookingAt() && !NO_PAGE.matcher(to).find()) {
                ahead.addLast(to.replaceFirst("#.*", ""));
            }
        }
        Sheet.all(page).stream().filter(this::isNew).forEach(this::send);
    }

    private boolean isNew(Sheet sheet) {
        return sheet.action().startsWith("/")
                && !ENDING.matcher(sheet.action()).find()
                && sheet.boxes().stream().anyMatch(Sheet.Box::typed)
                && sent.add(sheet.kind());
    }

    private void send(Sheet sheet) {
        var answer = send(sheet, sheet.filled(_ -> Payload.SCRIPT));
        if (sheet.sent() && answer.statusCode() >= 400) {
            send(sheet, sheet.filled(_ -> Payload.LINK));
            send(sheet, sheet.filled(Crawl::sense));
        }
    }

    private HttpResponse<String> send(Sheet sheet, String body) {
        var answer = sheet.sent() ? browser.postRaw(sheet.action(), body) : browser.get(sheet.action() + "?" + body);
        look(sheet.action(), answer);
        var next = Browser.leadsTo(answer);
        if (next.startsWith("/") && !NO_PAGE.matcher(next).find()) {
            look(next, browser.get(next));
            if (area.matcher(next).lookingAt()) {
                ahead.addFirst(next);
            }
        }
        return answer;
    }

    private String look(String path, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            wounds.add(path + " " + answer.statusCode());
        }
        var isPage = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        if (isPage) {
            Payload.wounds(answer.body()).forEach(wound -> wounds.add(path + " " + wound));
            if (Payload.isShown(answer.body())) {
                shown.add(kind(path));
            }
        }
        return isPage ? answer.body() : "";
    }

    /** Something that could be true, where it is not words that are asked for. */
    private static String sense(Sheet.Box box) {
        var type = box.tag().of("type");
        var longest = box.tag().of("maxlength");
        return switch (type) {
            case "password" -> Town.PASSWORD;
            case "date" -> "2026-11-23";
            case "email" -> "mc@cuuha.example";
            case "tel" -> "0907 000 777";
            case String _
            when box.tag().of("inputmode").equals("numeric") ->
                longest.equals("4") ? "2026" : longest.equals("12") ? "099190000777" : "1";
            case String _ when box.name().endsWith("commune") -> "Phường Bến Mơ";
            default -> Payload.SCRIPT;
        };
    }
}
