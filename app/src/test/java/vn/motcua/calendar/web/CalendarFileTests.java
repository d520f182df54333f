package vn.motcua.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.web.Browser;

/** The calendar file, read again by another implementation of RFC 5545. */
class CalendarFileTests {
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database);

    private final Browser browser = new Browser(house);

    @AfterAll
    static void close() {
        house.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/calendar/2026.ics, 2026-11-24, Ngày Văn hóa Việt Nam, CONFIRMED",
        "/en/calendar/2026.ics, 2026-11-24, Viet Nam Culture Day, CONFIRMED",
        "/calendar/2026.ics, 2026-08-22, Làm bù cho ngày 31/08/2026, CONFIRMED",
        "/calendar/2027.ics, 2027-02-06, Tết Nguyên đán, TENTATIVE",
    })
    void anotherImplementationReadsEveryDay(String path, LocalDate day, String name, String status)
            throws IOException, ParserException {
        var event = Objects.requireNonNull(events(browser.get(path).body()).get(day));
        assertThat(value(event, "SUMMARY")).isEqualTo(name);
        assertThat(value(event, "STATUS")).isEqualTo(status);
        assertThat(value(event, "DESCRIPTION")).isNotBlank();
        assertThat(value(event, "DTEND")).isEqualTo(DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calendar/2024.ics", "/en/calendar/2026.ics"})
    void linesEndWithCrLfAndAreFoldedAtSeventyFiveOctets(String path) {
        var body = browser.get(path).body();
        assertThat(body.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(body.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .anySatisfy(line -> assertThat(line).startsWith(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calendar/1800.ics", "/calendar/20.ics", "/calendar/2026.ics?agency=X00"})
    void whatThereIsNotIsNotFound(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    private static Map<LocalDate, VEvent> events(String file) throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new StringReader(file));
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .collect(Collectors.toMap(
                        event -> LocalDate.parse(value(event, "DTSTART"), DateTimeFormatter.BASIC_ISO_DATE),
                        event -> event));
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).map(Property::getValue).orElse("");
    }
}
