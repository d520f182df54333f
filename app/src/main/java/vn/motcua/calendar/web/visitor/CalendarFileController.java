package vn.motcua.calendar.web.visitor;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.calendar.DayEntry;
import vn.motcua.calendar.DayOff;
import vn.motcua.calendar.usecase.SeeYear;
import vn.motcua.calendar.usecase.SeeYear.Published;
import vn.motcua.calendar.web.Kinds;
import vn.motcua.calendar.web.Spoken;
import vn.motcua.ui.Words;

/** Lịch nghỉ của năm as a file for the calendar of a telephone or a computer. */
@Controller
class CalendarFileController {
    private static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final SeeYear seeYear;

    CalendarFileController(SeeYear seeYear) {
        this.seeYear = seeYear;
    }

    @GetMapping("/calendar/{year:\\d{4}}.ics")
    ResponseEntity<byte[]> file(@PathVariable int year, @RequestParam Optional<String> agency, Words words) {
        var published = seeYear.published(year, agency.filter(code -> !code.isEmpty()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"calendar-" + year + ".ics\"")
                .body(written(year, published, words).getBytes(StandardCharsets.UTF_8));
    }

    private static String written(int year, Published published, Words words) {
        var name = words.say("calendar.year.title", Integer.toString(year));
        var file = new CalendarFile(name, words.language().tag());
        var spoken = new Spoken(words, published.days().names());
        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(day -> published.days().calendar().entryOn(day).stream())
                .forEach(entry -> file.add(event(entry, spoken), published.at()));
        return file.end();
    }

    private static CalendarFile.Event event(DayEntry entry, Spoken spoken) {
        return new CalendarFile.Event(
                entry.date(),
                Kinds.of(entry).key(),
                spoken.name(entry),
                entry.basis(),
                entry instanceof DayOff off && off.provisional());
    }
}
