package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.model.BundlePlan;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.model.Examination;
import vn.motcua.form.model.Filling;
import vn.motcua.form.model.FormJson;
import vn.motcua.organisation.model.Sample;

/** One form satisfies the form of each part, whatever is answered, and asks nothing that no part uses. */
class BundlePlansTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int RUNS = 400;
    private static final Map<String, Form> FORMS = new HashMap<>();

    /** The forms of the procedures that are linked; that the catalogue says the same is seen where they are filed. */
    private static final Map<String, String> FORM_OF = Map.of(
            "2.000986", "child-under-six",
            "1.001193", "birth-registration",
            "1.004222", "residence-change",
            "1.014137", "health-insurance-card");

    private final BundlePlan plan = new BundlePlans().known(new ProcedureCode("2.000986"));
    private final Examination examination = new Examination(TODAY, Sample.gazetteer());
    private final Form asked = form(plan.procedure());

    @BeforeAll
    static void read() throws IOException {
        var files = new PathMatchingResourcePatternResolver();
        var json = new FormJson(
                files.getResource("classpath:form/block/blocks.json").getContentAsString(StandardCharsets.UTF_8));
        for (var file : files.getResources("classpath:form/*.json")) {
            var form = json.read(file.getContentAsString(StandardCharsets.UTF_8));
            FORMS.put(form.id(), form);
        }
    }

    private static Form form(ProcedureCode procedure) {
        return Objects.requireNonNull(FORMS.get(FORM_OF.get(procedure.value())));
    }

    @Test
    void whateverIsAnsweredEachPartsFormIsSatisfied() {
        var seed = 20261123;
        var random = new Random(seed);
        for (var run = 0; run < RUNS; run++) {
            var whole = examination.of(asked, somebody(random));
            assertThat(whole.mistakes()).as("seed %d, run %d", seed, run).isEmpty();
            for (var part : plan.parts()) {
                var form = form(part.procedure());
                var checked = examination.of(form, part.declared(form, asked, whole.answers()));
                assertThat(checked.mistakes())
                        .as("%s, seed %d, run %d", part.id(), seed, run)
                        .isEmpty();
            }
        }
    }

    /** What is asked decides something, or stands in some part's declaration under exactly one name of a person, day or place. */
    @Test
    void nothingIsAskedThatNoPartUses() {
        var random = new Random(7);
        var deciding = Stream.concat(
                        Stream.of(asked).flatMap(form -> form.pages().stream()).flatMap(BundlePlansTests::conditions),
                        plan.parts().stream().flatMap(BundlePlansTests::conditions))
                .collect(Collectors.toSet());
        for (var run = 0; run < 40; run++) {
            var whole = examination.of(asked, somebody(random)).answers();
            asked.sections(whole).stream()
                    .flatMap(section -> section.questions().stream())
                    .filter(field -> !deciding.contains(field.id()))
                    .filter(field -> !whole.boxes(field.id()).isEmpty())
                    .forEach(field -> assertThat(declarations(without(whole, field)))
                            .as(field.id())
                            .isNotEqualTo(declarations(whole)));
        }
    }

    /** Two questions of the one form never answer the same question of a part, nor does anybody type one thing twice. */
    @Test
    void whoAsksIsNotAskedAgainAsTheMother() {
        var mother = new HashMap<>(somebody(new Random(3)).byBox());
        mother.put("relation", "mother");
        mother.put("father-stated", "yes");
        mother.put("lives-at", "applicant");
        mother.put("head-is", "applicant");
        var whole = examination.of(asked, new Answers(mother)).answers();
        assertThat(whole.byBox().keySet()).noneMatch(box -> box.startsWith("mother-") || box.startsWith("head-name"));
        var birth = declared("birth", whole);
        assertThat(birth.to("mother-name")).isEqualTo(whole.to("applicant-name"));
        assertThat(birth.to("mother-id")).isEqualTo(whole.to("applicant-id"));
        assertThat(birth.to("father-name")).isEqualTo(whole.to("father-name")).isNotEqualTo(whole.to("applicant-name"));
        var residence = declared("residence", whole);
        assertThat(residence.to("members.1.member-name")).isEqualTo(whole.to("child-name"));
        assertThat(residence.to("members.1.member-to-head")).isEqualTo("Con");
        assertThat(residence.to("head-name")).isEqualTo(whole.to("applicant-name"));
        assertThat(declared("card", whole).to("insured-home", FieldType.Place.COMMUNE))
                .isEqualTo(whole.to("applicant-home", FieldType.Place.COMMUNE));
    }

    @Test
    void eachPartTakesOnlyWhatAnEarlierOneGivesAndItsFormAsks() {
        for (var part : plan.parts()) {
            part.takes().forEach((question, feed) -> {
                assertThat(part.after()).extracting(BundlePlan.After::part).contains(feed.part());
                var giver = plan.part(feed.part());
                var given = Stream.concat(giver.gives().stream().map(FORMS::get), Stream.of(form(giver.procedure())))
                        .flatMap(form -> form.field(feed.question()).stream())
                        .findFirst()
                        .orElseThrow();
                var taken = form(part.procedure()).named(question).orElseThrow().field();
                assertThat(given.type().getClass())
                        .as(question)
                        .isEqualTo(taken.type().getClass());
            });
        }
    }

    @Test
    void aPartThatWaitsForALaterOneIsRefused() {
        var written = """
                {"procedure": "2.000986", "parts": [
                  {"id": "one", "procedure": "1.001193", "after": [{"part": "two", "needed": true}]},
                  {"id": "two", "procedure": "1.004222"}]}
                """;
        assertThatThrownBy(() -> BundlePlans.read(written)).hasMessageContaining("one waits for what comes later");
    }

    private Answers declared(String part, Answers whole) {
        var form = form(plan.part(part).procedure());
        return examination
                .of(form, plan.part(part).declared(form, asked, whole))
                .answers();
    }

    private Set<Answers> declarations(Answers whole) {
        return plan.parts().stream().map(part -> declared(part.id(), whole)).collect(Collectors.toSet());
    }

    private static Answers without(Answers whole, Form.Field field) {
        return whole.replaced(whole.boxes(field.id()), Map.of());
    }

    private static Stream<String> conditions(Form.Page page) {
        return Stream.concat(page.when().stream(), page.fields().stream().flatMap(field -> field.when().stream()))
                .map(Form.Condition::field);
    }

    private static Stream<String> conditions(BundlePlan.Part part) {
        return Stream.concat(
                        part.cases().stream().map(BundlePlan.Case::when),
                        part.answers().values().stream()
                                .flatMap(takes -> takes.stream().flatMap(take -> take.when().stream())))
                .map(Form.Condition::field);
    }

    /** Chooses anything, leaves out what may be left out, and is called by another name in every box. */
    private Answers somebody(Random random) {
        var typed = new TreeMap<String, String>();
        for (var way = 0; way < 4; way++) {
            typed.putAll(new Filling(asked, TODAY, way).answers().byBox());
        }
        var number = 0;
        for (var page : asked.pages()) {
            for (var field : page.typed()) {
                number++;
                if (field.type() instanceof FieldType.Choice(var options)) {
                    typed.put(
                            field.id(),
                            options.get(random.nextInt(options.size())).value());
                } else if (field.type() instanceof FieldType.FullName) {
                    typed.put(field.id(), "Nguyễn Mẫu " + (char) ('A' + number % 26));
                }
                if (!field.required() && random.nextBoolean()) {
                    field.type().boxes().forEach(box -> typed.remove(Answers.key(field.id(), box)));
                }
            }
        }
        return new Answers(typed);
    }
}
