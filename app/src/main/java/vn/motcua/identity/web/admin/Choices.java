package vn.motcua.identity.web.admin;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.identity.usecase.PrepareAppointment.Outcome.Blank;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Role;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/** Lựa chọn for a post: its roles and agencies, in the words of the page. The first of each says that none is chosen. */
public record Choices(List<Choice> roles, List<Choice> agencies) {

    static Choices of(Blank blank, Words words) {
        var none = Choice.of("", words.say("identity.form.choose"));
        return new Choices(
                with(
                        none,
                        Arrays.stream(Role.values())
                                .map(role -> Choice.of(role.key(), words.say("ui.role." + role.key())))),
                with(none, blank.agencies().stream().map(agency -> choice(agency, words))));
    }

    private static Choice choice(Agency agency, Words words) {
        return Choice.of(
                agency.id().toString(), agency.name().in(words.language().tag()) + " (" + agency.code() + ")");
    }

    private static List<Choice> with(Choice first, Stream<Choice> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }
}
