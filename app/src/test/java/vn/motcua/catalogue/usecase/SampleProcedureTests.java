package vn.motcua.catalogue.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.Limit;
import vn.motcua.catalogue.Availability;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Guidance;
import vn.motcua.catalogue.Heading.Level;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.LifeEvent;
import vn.motcua.catalogue.Method;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.TimeLimit;
import vn.motcua.catalogue.model.Flaw;
import vn.motcua.catalogue.model.ProcedureJson;
import vn.motcua.catalogue.model.Soundness;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Role;

/** What comes with the program is whole, sound and said in both languages. */
class SampleProcedureTests {
    private static final List<SampleProcedure> ALL = SampleProcedure.all();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void aCommuneAndItsProvinceAreThere() {
        assertThat(codes(each -> at(each, Level.COMMUNE) && !elsewhere(each))).hasSizeGreaterThanOrEqualTo(40);
        assertThat(codes(each -> at(each, Level.PROVINCE) && !at(each, Level.COMMUNE) && !elsewhere(each)))
                .hasSizeBetween(6, 10);
        assertThat(codes(SampleProcedureTests::elsewhere)).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void eachIsSoundSoThatAnOfficialMightPublishIt() {
        assertThat(ALL)
                .allSatisfy(sample -> assertThat(Soundness.of(sample.procedure()))
                        .as(sample.procedure().code().value())
                        .noneMatch(Flaw::forbidsPublishing));
    }

    @Test
    void eachIsReadAndWrittenAsItStands() {
        var texts = SampleProcedure.texts();
        assertThat(texts).hasSameSizeAs(ALL);
        texts.forEach((name, text) -> {
            assertThat(JSON.readTree(ProcedureJson.write(ProcedureJson.read(text))))
                    .as(name)
                    .isEqualTo(JSON.readTree(text));
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as(name)
                    .isTrue();
        });
    }

    @Test
    void whatPeopleReadIsThereInBothLanguages() {
        assertThat(procedures())
                .allSatisfy(procedure -> assertThat(said(procedure))
                        .as(procedure.code().value())
                        .allSatisfy(text -> {
                            assertThat(text.vietnamese()).isNotBlank();
                            assertThat(text.english()).isNotBlank();
                        }));
    }

    @Test
    void eachIsFoundByItsEventsAndByWhatPeopleCallIt() {
        assertThat(procedures()).allSatisfy(procedure -> {
            assertThat(procedure.guidance().events()).isNotEmpty();
            assertThat(procedure.guidance().keywords()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        });
        for (var event : LifeEvent.values()) {
            assertThat(codes(each -> each.guidance().events().contains(event)))
                    .as(event.key())
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void noTwoBearOneName() {
        var named = procedures()
                .collect(Collectors.groupingBy(
                        each -> each.heading().name().vietnamese(),
                        Collectors.mapping(Procedure::code, Collectors.toSet())));
        assertThat(named).allSatisfy((name, codes) -> assertThat(codes).as(name).hasSize(1));
    }

    @Test
    void anAnswerLeadsToWhatIsThereAndSaysWhatToDoInstead() {
        var all = codes(_ -> true);
        assertThat(procedures()
                        .flatMap(each -> each.guidance().questions().stream())
                        .flatMap(question -> question.answers().stream()))
                .isNotEmpty()
                .allSatisfy(answer -> {
                    assertThat(answer.other()).matches(code -> code.stream().allMatch(all::contains));
                    assertThat(answer.other().isPresent() && answer.instead().isEmpty())
                            .isFalse();
                });
    }

    @Test
    void processesDifferAndAreWholeWhereTheWorkIsOurs() {
        var ours = procedures().filter(each -> !elsewhere(each)).toList();
        assertThat(ours)
                .allSatisfy(each -> assertThat(each.process().steps().getLast().kind())
                        .isIn(InternalProcess.Kind.RETURN, InternalProcess.Kind.REGISTER));
        assertThat(ours.stream().map(each -> each.process().steps().size()).collect(Collectors.toSet()))
                .hasSizeGreaterThan(5);
        assertThat(ours.stream()
                        .filter(each -> at(each, Level.PROVINCE)
                                && each.process().steps().size() == 5)
                        .filter(each -> each.process().steps().stream()
                                .anyMatch(step -> step.at() == InternalProcess.At.OTHER_AGENCY)))
                .as("a province's, of five steps, with another agency")
                .isNotEmpty();
    }

    /** Hours as the decisions give them; of the rest nobody has published steps that could be had. */
    @ParameterizedTest
    @CsvSource({
        "1.013817, 2022/QĐ-UBND, 4 4 8 4 4 2 12 2 0",
        "2.000286, 2022/QĐ-UBND, 4 8 48 8 8 4 4 56 8 4 4 40 4 0",
        "1.014336, 3760/QĐ-UBND, 2 4 58 6 8 2 0"
    })
    void stepsThatADecisionPublishedAreItsOwnAndNameIt(String code, String decision, String hours) {
        var process = procedures()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .orElseThrow()
                .process();
        assertThat(process.source().orElseThrow()).startsWith("Quyết định " + decision + " ngày ");
        assertThat(process.steps().stream().map(step -> String.valueOf(step.quarters() / 4)))
                .containsExactly(hours.split(" "));
    }

    @Test
    void aBirthIsRegisteredInTheDayAndItsParentsSeeTheDraft() {
        var births = ALL.stream()
                .filter(each -> each.procedure().code().value().equals("1.001193"))
                .toList();
        assertThat(births)
                .extracting(SampleProcedure::from)
                .containsExactly(SampleProcedure.SINCE, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 3, 1));
        assertThat(births).allSatisfy(birth -> {
            var process = birth.procedure().process().steps();
            assertThat(limit(birth.procedure())).isEqualTo(TimeLimit.of(Limit.SAME_DAY));
            assertThat(process).anyMatch(step -> step.kind() == InternalProcess.Kind.CONFIRM);
            assertThat(process).noneMatch(step -> step.role() == Role.DIVISION_HEAD);
        });
    }

    private static TimeLimit limit(Procedure procedure) {
        return procedure.terms().by(Channel.DIRECT).flatMap(Method::limit).orElseThrow();
    }

    private static Stream<Bilingual> said(Procedure procedure) {
        var guidance = procedure.guidance();
        var answers = guidance.questions().stream()
                .map(Guidance.Question::answers)
                .flatMap(List::stream)
                .toList();
        return Stream.of(
                        Stream.of(procedure.heading().name(), guidance.summary()),
                        guidance.leaveAtHome().stream(),
                        guidance.questions().stream().map(Guidance.Question::text),
                        answers.stream().map(Guidance.Answer::text),
                        answers.stream().flatMap(answer -> answer.instead().stream()),
                        procedure.process().steps().stream().map(InternalProcess.Step::name))
                .flatMap(each -> each);
    }

    private static Stream<Procedure> procedures() {
        return ALL.stream().map(SampleProcedure::procedure);
    }

    private static Set<ProcedureCode> codes(Predicate<Procedure> which) {
        return procedures().filter(which).map(Procedure::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean at(Procedure procedure, Level level) {
        return procedure.heading().levels().contains(level);
    }

    private static boolean elsewhere(Procedure procedure) {
        return procedure.terms().availability() instanceof Availability.Elsewhere;
    }
}
