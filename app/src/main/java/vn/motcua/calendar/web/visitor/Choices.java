package vn.motcua.calendar.web.visitor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Unit;
import vn.motcua.organisation.Agency;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/** Lựa chọn of the question, in the words of the page. */
public record Choices(List<Choice> units, List<Choice> cutOffs, List<Choice> agencies) {

    static Choices of(List<Agency> agencies, Words words) {
        var tag = words.language().tag();
        return new Choices(
                Arrays.stream(Unit.values())
                        .map(unit -> Choice.of(unit.name(), words.say("calendar.unit." + slug(unit))))
                        .toList(),
                Stream.concat(
                                Stream.of(Choice.of("", words.say("calendar.cutoff.usual"))),
                                Arrays.stream(CutOff.values())
                                        .map(each ->
                                                Choice.of(each.name(), words.say("calendar.cutoff." + slug(each)))))
                        .toList(),
                Stream.concat(
                                Stream.of(Choice.of("", words.say("calendar.form.agency.any"))),
                                agencies.stream()
                                        .map(agency -> Choice.of(
                                                agency.code(), agency.name().in(tag))))
                        .toList());
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
