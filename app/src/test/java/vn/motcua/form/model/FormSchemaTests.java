package vn.motcua.form.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Mistake;
import vn.motcua.form.Mistake.Problem;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.model.Sample;

/** The schema of each form against somebody else's validator: it lets in what the pages let in, and no more. */
class FormSchemaTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Gazetteer UNITS = Sample.gazetteer();
    private static final int MUTANTS = 40;
    /** What any schema sees. The others need the calendar, the communes or another answer. */
    private static final Set<Problem> SEEN = EnumSet.of(
            Problem.MISSING,
            Problem.NOT_DECLARED,
            Problem.NOT_AN_OPTION,
            Problem.NO_SUCH_FIELD,
            Problem.TOO_LONG,
            Problem.NOT_A_CITIZEN_ID,
            Problem.TOO_FEW);

    static List<Form> forms() throws IOException {
        return ShippedFormsTests.forms();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatThePagesKeepIsWhatTheSchemaSays(Form form) {
        var schema = schema(form);
        var examination = new Examination(TODAY, UNITS);
        for (var way = 0; way < 4; way++) {
            var kept = examination.of(form, new Filling(form, TODAY, way).answers());
            assertThat(kept.mistakes()).isEmpty();
            assertThat(errors(schema, kept.answers())).as(form.id() + " " + way).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatThePagesRefuseByItsShapeTheSchemaRefusesToo(Form form) {
        var schema = schema(form);
        var examination = new Examination(TODAY, UNITS);
        var random = new Random(form.id().hashCode());
        for (var number = 0; number < MUTANTS; number++) {
            var sound = examination
                    .of(form, new Filling(form, TODAY, number % 3).answers())
                    .answers();
            var mutant = mutated(sound, random);
            var checked = examination.of(form, mutant);
            if (checked.isSound()) {
                assertThat(errors(schema, checked.answers()))
                        .as(form.id() + " " + mutant.byBox())
                        .isEmpty();
            } else if (checked.mistakes().stream().map(Mistake::problem).anyMatch(SEEN::contains)) {
                assertThat(errors(schema, mutant))
                        .as(form.id() + " " + checked.mistakes())
                        .isNotEmpty();
            }
        }
    }

    /** One box emptied, spoiled or invented. */
    private static Answers mutated(Answers sound, Random random) {
        var all = new HashMap<>(sound.byBox());
        var box = new ArrayList<>(sound.byBox().keySet()).get(random.nextInt(all.size()));
        switch (random.nextInt(4)) {
            case 0 -> all.put(box + "x", "1");
            case 1 -> all.put(box, "!".repeat(5_000));
            case 2 -> all.put(box, "no-such");
            default -> all.remove(box);
        }
        return new Answers(all);
    }

    private static Schema schema(Form form) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonMapper.shared().writeValueAsString(FormSchema.of(form)), InputFormat.JSON);
    }

    private static List<String> errors(Schema schema, Answers answers) {
        return schema.validate(JsonMapper.shared().writeValueAsString(answers.byBox()), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
