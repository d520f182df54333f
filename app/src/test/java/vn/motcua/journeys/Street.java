package vn.motcua.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.usecase.Accounts;
import vn.motcua.organisation.SampleUnits;
import vn.motcua.shared.Actor;
import vn.motcua.shared.VietnamTime;

/**
 * A house with the demonstration place for each journey, and one browser in front of all of a process: which journeys meet
 * in a process is chance, and none of them may depend on it.
 */
final class Street implements BeforeAllCallback, ParameterResolver {
    static final String PASSWORD = "only-for-journeys-1";

    private static final Namespace OURS = Namespace.create(Street.class);

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
        var shared = context.getStore(StoreScope.LAUNCHER_SESSION, OURS)
                .computeIfAbsent(Chromium.class, _ -> Chromium.start(), Chromium.class);
        return context.getStore(OURS).computeIfAbsent(Opened.class, _ -> Opened.begin(shared.browser()), Opened.class);
    }

    /** What is on the street. */
    record Opened(
            TestDatabase database,
            TestHouse house,
            Browser browser,
            Map<String, List<Cookie>> sessions,
            Map<String, Walker> kept)
            implements AutoCloseable {
        private static final int PHONE = 360;
        private static final int COMPUTER = 1280;
        private static final String VISITOR = "";

        static Opened begin(Browser browser) {
            var database = TestDatabase.fresh();
            var house = TestHouse.over(database);
            house.bean(LoadDemonstration.class).load(PASSWORD);
            house.bean(SampleUnits.class).load();
            return new Opened(database, house, browser, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        /** A phone of the width we promise to serve. */
        Walker phone() {
            return Walker.with(this, PHONE, true);
        }

        Walker computer() {
            return Walker.with(this, COMPUTER, true);
        }

        /** A phone that reaches the house by this line alone. */
        Walker phoneOver(Line line) {
            return Walker.with(this, line::at, PHONE, true);
        }

        /** A phone on which no script runs. */
        Walker plainPhone() {
            return Walker.with(this, PHONE, false);
        }

        /** Whoever signs in so, for what the journey does not walk. */
        Actor person(String login) {
            var accounts = house.bean(Accounts.class);
            var account = accounts.bearing(new LoginName(login)).orElseThrow();
            var today = VietnamTime.dateOf(house.bean(Clock.class).instant());
            return accounts.present(account.person(), account.generation(), today)
                    .orElseThrow()
                    .actor();
        }

        /** Nobody finds anything wrong with this page, on a phone or on a computer; both keep a photograph. */
        void shows(String path) {
            shows(VISITOR, path);
        }

        /** As {@link #shows(String)}, to somebody signed in. */
        void shows(String login, String path) {
            shows(login, path, path.replaceAll("[^A-Za-z0-9.]+", "-"));
        }

        void shows(String login, String path, String name) {
            kept(login, PHONE).findsNothingWrongAt(path).photograph("phone" + name);
            kept(login, COMPUTER).findsNothingWrongAt(path).photograph("computer" + name);
        }

        /** A device of this person's that stays switched on: what it has fetched once it has. */
        private Walker kept(String login, int width) {
            return kept.computeIfAbsent(login + " " + width, _ -> {
                var walker = Walker.with(this, width, true);
                return login.equals(VISITOR) ? walker : walker.signedInAs(login);
            });
        }

        @Override
        public void close() {
            kept.values().forEach(Walker::close);
            house.close();
            database.close();
        }
    }
}
