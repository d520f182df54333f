package vn.motcua.catalogue.web.visitor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.catalogue.Heading;
import vn.motcua.catalogue.LifeEvent;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/** Lựa chọn of the list's filters, in the words of the page. */
public record ListChoices(List<Choice> events, List<Choice> fields, List<Choice> levels) {

    static ListChoices of(Map<String, Long> fields, Words words) {
        return new ListChoices(
                withAny(
                        words.say("catalogue.list.event.any"),
                        Arrays.stream(LifeEvent.values())
                                .map(event -> Choice.of(event.key(), words.say("catalogue.event." + event.key())))),
                withAny(
                        words.say("catalogue.list.field.any"),
                        fields.entrySet().stream()
                                .map(field -> Choice.of(
                                        field.getKey(),
                                        words.say(
                                                "catalogue.list.field",
                                                field.getKey(),
                                                words.number(field.getValue()))))),
                withAny(
                        words.say("catalogue.list.level.any"),
                        Arrays.stream(Heading.Level.values())
                                .map(level -> Choice.of(slug(level), words.say("catalogue.level." + slug(level))))));
    }

    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Choice> withAny(String any, Stream<Choice> choices) {
        return Stream.concat(Stream.of(Choice.of("", any)), choices).toList();
    }
}
