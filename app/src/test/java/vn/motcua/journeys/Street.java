package vn.motcua.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.organisation.SampleUnits;

/** The house with its demonstration place and one browser in front of it, for all journeys of a test run. */
final class Street implements BeforeAllCallback, ParameterResolver {
    static final String PASSWORD = "only-for-journeys-1";

    private static final Namespace ROOT = Namespace.create(Street.class);
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public void beforeAll(ExtensionContext context) {
        open(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Opened.class;
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return open(context);
    }

    private static Opened open(ExtensionContext context) {
        return context.getRoot().getStore(ROOT).computeIfAbsent(Opened.class, _ -> Opened.begin(), Opened.class);
    }

    /** What is on the street. */
    record Opened(
            TestDatabase database,
            TestHouse house,
            Playwright playwright,
            Browser browser,
            Map<String, List<Cookie>> sessions)
            implements AutoCloseable {

        static Opened begin() {
            var database = TestDatabase.fresh();
            var house = TestHouse.over(database);
            house.bean(LoadDemonstration.class).load(PASSWORD);
            house.bean(SampleUnits.class).load();
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var chromium = Optional.ofNullable(System.getenv("MOTCUA_CHROMIUM")).orElse("/usr/bin/chromium");
            var browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(chromium))
                            .setArgs(FLAGS));
            return new Opened(database, house, playwright, browser, new ConcurrentHashMap<>());
        }

        /** A phone of the width we promise to serve. */
        Walker phone() {
            return Walker.with(this, 360, true);
        }

        Walker computer() {
            return Walker.with(this, 1280, true);
        }

        /** A phone on which no script runs. */
        Walker plainPhone() {
            return Walker.with(this, 360, false);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            house.close();
            database.close();
        }
    }
}
