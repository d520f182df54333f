package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Somebody with a device, who notices what a page does wrong. */
final class Walker implements AutoCloseable {
    private static final int HEIGHT = 740;

    /** The daily check keeps none: nobody looks at them. */
    private static final boolean PHOTOGRAPHS = Boolean.parseBoolean(System.getProperty("motcua.photographs", "true"));

    private final Street.Opened street;
    private final Function<String, URI> addresses;
    private final BrowserContext device;
    private final Page page;
    private final boolean script;
    private final List<String> complaints = new ArrayList<>();
    private final List<Response> answers = new ArrayList<>();

    private Walker(Street.Opened street, Function<String, URI> addresses, BrowserContext device, boolean script) {
        this.street = street;
        this.addresses = addresses;
        this.device = device;
        this.page = device.newPage();
        this.script = script;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(answers::add);
    }

    static Walker with(Street.Opened street, int width, boolean script) {
        return with(street, street.house()::at, width, script);
    }

    /** @param addresses where the pages are that one walks to */
    static Walker with(Street.Opened street, Function<String, URI> addresses, int width, boolean script) {
        var device = street.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setJavaScriptEnabled(script)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("vi-VN"));
        return new Walker(street, addresses, device, script);
    }

    /** Goes to a page; the status it answered with. */
    int visit(String path) {
        answers.clear();
        return page.navigate(addresses.apply(path).toString()).status();
    }

    /** Goes there afresh, whatever it noticed elsewhere. */
    Walker findsNothingWrongAt(String path) {
        complaints.clear();
        // What was typed wrongly is answered with the same page, which owes the same.
        assertThat(visit(path)).as(path).isIn(200, 422);
        return findsNothingWrong();
    }

    /** Signed in already, by a session that all devices of the same person share. */
    Walker signedInAs(String login) {
        var cookies = street.sessions().get(login);
        if (cookies == null) {
            signsInAs(login);
            street.sessions().put(login, List.copyOf(device.cookies()));
        } else {
            device.addCookies(cookies);
        }
        return this;
    }

    /** Signs in at the door. */
    Walker signsInAs(String login) {
        visit("/sign-in");
        page.fill("input[name=login]", login);
        page.fill("input[name=password]", Street.PASSWORD);
        page.click("main form button:not([type=button])");
        assertThat(page.url()).as("signed in as " + login).doesNotContain("/sign-in");
        return this;
    }

    Page page() {
        return page;
    }

    BrowserContext device() {
        return device;
    }

    /** Where it stands, without the host. */
    String here() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    String heading() {
        arrived();
        return page.textContent("h1");
    }

    /** What the page says. */
    String text() {
        arrived();
        return page.textContent("main");
    }

    /** A click returns with the first words of the next page; on a busy machine the rest comes later. */
    private void arrived() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    /** What every page owes to everybody. */
    Walker findsNothingWrong() {
        arrived();
        assertThat(page.locator("h1").count()).as("headings of " + here()).isEqualTo(1);
        return findsNoBarrier();
    }

    /** No barrier, no sideways scrolling, nothing the policy had to stop. */
    Walker findsNoBarrier() {
        page.waitForLoadState();
        assertThat(complaints).as(here()).isEmpty();
        if (script) {
            assertThat(overflow()).as("sideways scroll of " + here()).isLessThanOrEqualTo(0);
            // At its end the page's bottom bar rests in its own place; further up it covers what one scrolls to anyway.
            page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
            assertThat(Barriers.on(page)).as(here()).isEmpty();
        }
        return this;
    }

    /** What the last visit moved over the line, in bytes, of the answers whose type begins so. */
    long weight(String type) {
        return answers.stream()
                .filter(answer ->
                        answer.headers().getOrDefault("content-type", "").startsWith(type))
                .mapToLong(answer -> answer.request().sizes().responseBodySize)
                .sum();
    }

    List<String> complaints() {
        return complaints;
    }

    List<Response> answers() {
        return answers;
    }

    int overflow() {
        return (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    }

    /** Keeps what is on the screen, for people to look at. */
    void photograph(String name) {
        if (PHOTOGRAPHS) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screens", name + ".png")));
        }
    }

    @Override
    public void close() {
        device.close();
    }
}
