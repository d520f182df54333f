package vn.motcua.form.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Form.Page;
import vn.motcua.form.Mistake.Problem;
import vn.motcua.form.SampleAnswers;
import vn.motcua.organisation.Address;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.model.Sample;

/** The forms that come with the program: each can be completed, whichever way one goes through it, in both languages. */
class ShippedFormsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Gazetteer UNITS = Sample.gazetteer();
    /** More choices than any question offers. */
    private static final int WAYS = 12;

    static List<Form> forms() throws IOException {
        var files = new PathMatchingResourcePatternResolver();
        var json = new FormJson(
                files.getResource("classpath:form/block/blocks.json").getContentAsString(StandardCharsets.UTF_8));
        var forms = Stream.<Form>builder();
        for (var file : files.getResources("classpath:form/*.json")) {
            forms.add(json.read(file.getContentAsString(StandardCharsets.UTF_8)));
        }
        return forms.build().toList();
    }

    /** What an office is asked for; other forms ask where a result shall be sent, and officers what it gives to others. */
    static List<Form> requests() throws IOException {
        return forms().stream()
                .filter(form -> !Set.of("result-recipient", "birth-outcome").contains(form.id()))
                .toList();
    }

    @Test
    void thereAreManyAndManyOfThemRepeatPages() throws IOException {
        assertThat(forms()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(forms().stream()
                        .filter(form -> form.pages().stream().anyMatch(Form.Page::isRepeated))
                        .count())
                .isGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyWayThroughItEndsAndEveryQuestionLiesOnOneOfThem(Form form) {
        var examination = new Examination(TODAY, UNITS);
        var asked = new HashSet<String>();
        for (var way = 0; way < WAYS; way++) {
            var answers = new Filling(form, TODAY, way).answers();
            form.sections(answers).stream()
                    .flatMap(section -> section.questions().stream())
                    .forEach(field -> asked.add(field.id()));
            assertThat(examination.of(form, answers).mistakes())
                    .as("%s, way %d", form.id(), way)
                    .isEmpty();
        }
        assertThat(asked).isEqualTo(ids(form));
    }

    /** What an author fills in to try a form is right for the type of each question. */
    @ParameterizedTest
    @MethodSource("forms")
    void sampleAnswersAreRightForEachQuestion(Form form) {
        var province = UNITS.provinces(TODAY).getFirst();
        var commune = UNITS.children(province.id(), TODAY).getFirst();
        var home = new Address(
                "1", "", commune.name().vietnamese(), "", province.name().vietnamese());
        var samples = new SampleAnswers(TODAY, Optional.of(home));
        form.pages().stream().flatMap(page -> page.typed().stream()).forEach(question -> {
            var alone = new Field("alone", question.label(), question.hint(), question.type(), true, Optional.empty());
            var sole = new Form(
                    "sole", form.title(), List.of(new Page("page", form.title(), form.title(), List.of(alone))));
            var checked = new Examination(TODAY, UNITS).of(sole, new Answers(samples.to(alone)));
            assertThat(checked.mistakes()).as(question.id()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whoAnswersNothingIsToldWhatIsMissingAndNothingElse(Form form) {
        var checked = new Examination(TODAY, UNITS).of(form, Answers.NONE);
        assertThat(checked.mistakes())
                .isNotEmpty()
                .allMatch(mistake -> Set.of(Problem.MISSING, Problem.NOT_DECLARED, Problem.TOO_FEW)
                        .contains(mistake.problem()));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void itBeginsWithWhoAsksAndEndsWithAPledge(Form form) {
        var first =
                form.pages().getFirst().fields().stream().map(Form.Field::type).toList();
        assertThat(first).hasAtLeastOneElementOfType(FieldType.FullName.class);
        assertThat(first).hasAtLeastOneElementOfType(FieldType.CitizenNumber.class);
        assertThat(first).hasAtLeastOneElementOfType(FieldType.Telephone.class);
        assertThat(form.pages().getLast().id()).isEqualTo("pledge");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void itSpeaksBothLanguages(Form form) {
        var texts = Stream.of(
                        Stream.of(form.title()),
                        form.pages().stream().map(Form.Page::title),
                        form.pages().stream()
                                .flatMap(page -> page.repeat().stream())
                                .map(Form.Repeat::item),
                        form.pages().stream()
                                .flatMap(page -> page.fields().stream())
                                .map(Form.Field::label),
                        form.pages().stream()
                                .flatMap(page -> page.fields().stream())
                                .flatMap(ShippedFormsTests::options),
                        form.rules().stream().map(rule -> rule.told()))
                .flatMap(all -> all)
                .toList();
        assertThat(texts)
                .allMatch(
                        text -> !text.vietnamese().isBlank() && !text.english().isBlank());
    }

    private static Stream<Bilingual> options(Form.Field field) {
        return switch (field.type()) {
            case FieldType.Choice(var options) -> options.stream().map(FieldType.Option::label);
            case FieldType.Several(var options) -> options.stream().map(FieldType.Option::label);
            case FieldType _ -> Stream.of();
        };
    }

    private static Set<String> ids(Form form) {
        return form.pages().stream()
                .flatMap(page -> page.fields().stream())
                .map(Form.Field::id)
                .collect(Collectors.toSet());
    }
}
