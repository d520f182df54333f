package vn.motcua.identity.web.admin;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.motcua.identity.model.Client;
import vn.motcua.identity.usecase.PrepareAppointment.Outcome.Blank;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/**
 * Lựa chọn for a post: its roles and agencies, in the words of the page. The first of each says that none is chosen.
 *
 * @param fields to which it may be limited, by name
 */
public record Choices(List<Choice> roles, List<Choice> agencies, List<String> fields) {

    static Choices of(Blank blank, Words words) {
        return of(blank, _ -> true, words);
    }

    /** For a program, which administers nothing. */
    static Choices ofPrograms(Blank blank, Words words) {
        return of(blank, Client::isFor, words);
    }

    private static Choices of(Blank blank, Predicate<Role> which, Words words) {
        var none = Choice.of("", words.say("identity.form.choose"));
        return new Choices(
                with(
                        none,
                        blank.offer().roles().stream()
                                .filter(which)
                                .map(role -> Choice.of(role.key(), words.say("ui.role." + role.key())))),
                with(none, blank.offer().agencies().stream().map(agency -> choice(agency, words))),
                blank.offer().fields());
    }

    /** The boxes by which a post is limited, as they came. */
    public FieldBoxes boxes(Typed typed) {
        return FieldBoxes.of(fields, typed);
    }

    /** The name of an agency among the choices; empty if it is not there any more. */
    public String agency(AgencyId id) {
        return agencies.stream()
                .filter(choice -> choice.value().equals(id.toString()))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    private static Choice choice(Agency agency, Words words) {
        return Choice.of(
                agency.id().toString(), agency.name().in(words.language().tag()) + " (" + agency.code() + ")");
    }

    private static List<Choice> with(Choice first, Stream<Choice> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }
}
