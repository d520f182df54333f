package vn.motcua.identity.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.motcua.identity.model.OfficerRow.Column;
import vn.motcua.identity.model.WantedOfficer.Appointment;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.Phone;
import vn.motcua.shared.Role;
import vn.motcua.shared.Text;

/** Đọc một dòng of a table of officers; every cell that cannot be read is told, so that one round of mending is enough. */
public final class OfficerReading {
    private static final int LONGEST_NAME = 120;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Pattern SPREADSHEETS_DAY = Pattern.compile("[0-9]{5}([.]0)?");
    private static final LocalDate SPREADSHEETS_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter DAY_AND_MONTH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final OfficerRow row;
    private final List<Column> wrong = new ArrayList<>();

    private OfficerReading(OfficerRow row) {
        this.row = row;
    }

    /** Kết quả đọc. */
    public sealed interface Result {
        record Read(WantedOfficer wanted) implements Result {}

        /** @param columns in the order of the table, at least one */
        record Misread(List<Column> columns) implements Result {
            public Misread {
                columns = columns.stream().sorted().toList();
            }
        }
    }

    /**
     * Reads one.
     *
     * @param agencies finds the agency that bears a code on a day
     * @param fields of work to which a post may be limited
     */
    public static Result read(
            OfficerRow row, BiFunction<String, LocalDate, Optional<AgencyId>> agencies, List<String> fields) {
        return new OfficerReading(row).read(agencies, fields);
    }

    private Result read(BiFunction<String, LocalDate, Optional<AgencyId>> agencies, List<String> known) {
        var name = required(Column.FULL_NAME, OfficerReading::name);
        var login = required(Column.LOGIN, LoginName::parse);
        var email = required(Column.EMAIL, EmailAddress::parse);
        var phone = optional(Column.PHONE, Phone::parse);
        var practice = optional(Column.PRACTICE, OfficerReading::yesOrNo).orElse(false);
        var citizen = optional(Column.CITIZEN_ID, text -> CitizenId.parse(text).filter(_ -> !practice));
        var role = required(Column.ROLE, OfficerReading::role);
        var from = required(Column.FROM_DAY, OfficerReading::day);
        // Without a first day nobody knows whether the code and the last day are wrong.
        var agency = from.flatMap(day -> required(Column.AGENCY_CODE, code -> agencies.apply(code, day)));
        var until = optional(
                Column.UNTIL_DAY,
                text -> day(text).filter(day -> from.map(day::isAfter).orElse(true)));
        var fields = optional(Column.FIELDS, text -> fields(text, known)).orElseGet(Set::of);
        if (!wrong.isEmpty()) {
            return new Result.Misread(wrong);
        }
        return new Result.Read(new WantedOfficer(
                name.orElseThrow(),
                login.orElseThrow(),
                email.orElseThrow(),
                phone,
                citizen,
                new Appointment(role.orElseThrow(), agency.orElseThrow(), from.orElseThrow(), until, fields),
                practice));
    }

    private <T> Optional<T> required(Column column, Function<String, Optional<T>> reading) {
        var value = reading.apply(row.at(column));
        if (value.isEmpty()) {
            wrong.add(column);
        }
        return value;
    }

    private <T> Optional<T> optional(Column column, Function<String, Optional<T>> reading) {
        return row.at(column).isEmpty() ? Optional.empty() : required(column, reading);
    }

    private static Optional<String> name(String text) {
        return Optional.of(text)
                .filter(name ->
                        name.length() <= LONGEST_NAME && !Text.fold(name).isEmpty());
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (Text.fold(text)) {
            case "x", "co", "yes", "1" -> Optional.of(true);
            case "khong", "no", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** By its key, or by the name officials use. */
    private static Optional<Role> role(String text) {
        return Arrays.stream(Role.values())
                .filter(role ->
                        role.key().equals(text) || Text.fold(role.vietnamese()).equals(Text.fold(text)))
                .findFirst();
    }

    /** With semicolons between, since their names have commas; however their marks were typed. */
    private static Optional<Set<String>> fields(String text, List<String> known) {
        var found = new HashSet<String>();
        for (var name : text.split(";", -1)) {
            var folded = Text.fold(name);
            var field = known.stream()
                    .filter(each -> Text.fold(each).equals(folded))
                    .findFirst();
            if (field.isEmpty()) {
                return Optional.empty();
            }
            found.add(field.get());
        }
        return Optional.of(found);
    }

    /** As 2026-12-01, as 1/12/2026, or as the number by which a spreadsheet knows a day. */
    private static Optional<LocalDate> day(String text) {
        try {
            var day = SPREADSHEETS_DAY.matcher(text).matches()
                    ? SPREADSHEETS_DAY_ZERO.plusDays(Long.parseLong(text, 0, 5, 10))
                    : LocalDate.parse(text, text.contains("/") ? DAY_AND_MONTH : DateTimeFormatter.ISO_LOCAL_DATE);
            return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
