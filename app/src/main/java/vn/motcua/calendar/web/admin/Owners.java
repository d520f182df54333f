package vn.motcua.calendar.web.admin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.calendar.usecase.Book;
import vn.motcua.calendar.web.Fields;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.AgencyId;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/** Sổ của ai: an agency's, named in the field {@code agency}, or the country's where that is empty. */
final class Owners {
    private Owners() {}

    /** Empty if the field names no agency of today. */
    static Optional<Book> book(Fields fields, List<Agency> agencies) {
        if (fields.isEmpty("agency")) {
            return Optional.of(Book.COUNTRY);
        }
        return fields.read("agency", UUID::fromString)
                .map(AgencyId::new)
                .filter(id -> agencies.stream().anyMatch(agency -> agency.id().equals(id)))
                .map(Book::of);
    }

    static String name(Book book, List<Agency> agencies, Words words) {
        return agencies.stream()
                .filter(agency -> book.agency().equals(Optional.of(agency.id())))
                .map(agency -> agency.name().in(words.language().tag()))
                .findFirst()
                .orElseGet(() -> words.say("calendar.form.country"));
    }

    static List<Choice> choices(List<Agency> agencies, Words words) {
        var tag = words.language().tag();
        return Stream.concat(
                        Stream.of(Choice.of("", words.say("calendar.form.country"))),
                        agencies.stream()
                                .map(agency -> Choice.of(
                                        agency.id().toString(), agency.name().in(tag))))
                .toList();
    }
}
