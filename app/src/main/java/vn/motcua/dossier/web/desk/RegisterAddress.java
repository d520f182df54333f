package vn.motcua.dossier.web.desk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.dossier.usecase.Register.Fate;
import vn.motcua.dossier.usecase.SeeYearBook.Asked;

/**
 * Địa chỉ of a register: whose, of which year, which of its lines. What cannot be read asks for nothing.
 *
 * @param page from 1
 */
public record RegisterAddress(Asked asked, int page) {
    static final String HOME = "/desk/register";

    static RegisterAddress of(Map<String, String> fields) {
        return new RegisterAddress(
                new Asked(
                        Optional.ofNullable(fields.get("agency")).filter(text -> !text.isBlank()),
                        number(fields, "year", "20[0-9]{2}"),
                        number(fields, "month", "[1-9]|1[0-2]"),
                        Optional.ofNullable(fields.get("fate")).flatMap(Fate::of)),
                number(fields, "page", "[1-9][0-9]{0,4}").orElse(1));
    }

    static Optional<Integer> number(Map<String, String> fields, String name, String form) {
        return Optional.ofNullable(fields.get(name))
                .filter(text -> text.matches(form))
                .map(Integer::valueOf);
    }

    /** The same lines of this desk's year, under an ending such as {@code .csv}. */
    public String lines(String ending, String agency, int year) {
        var address = UriComponentsBuilder.fromPath(HOME + ending)
                .queryParam("agency", agency)
                .queryParam("year", year);
        asked.month().ifPresent(month -> address.queryParam("month", month));
        asked.fate().ifPresent(fate -> address.queryParam("fate", fate.key()));
        return address.toUriString();
    }

    /** A volume as it is printed. */
    public static String volume(String agency, int year, int number) {
        return "%s.pdf?agency=%s&year=%d&volume=%d".formatted(HOME, agency, year, number);
    }

    /** Which choice of a filter is on; empty for all. */
    public String month() {
        return asked.month().map(String::valueOf).orElse("");
    }

    public String fate() {
        return asked.fate().map(Fate::key).orElse("");
    }

    public boolean isNarrowed() {
        return Stream.of(asked.month(), asked.fate()).anyMatch(Optional::isPresent);
    }
}
