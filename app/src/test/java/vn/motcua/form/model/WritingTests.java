package vn.motcua.form.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.form.Form;

/** What is written down of a form is the form: nothing is lost, changed or added, and no block is needed to read it again. */
class WritingTests {
    private static final FormJson WITHOUT_BLOCKS = new FormJson("{}");

    static List<Form> forms() throws IOException {
        return ShippedFormsTests.forms();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormThatComesWithTheProgramIsReadAsItWasWritten(Form form) {
        assertThat(WITHOUT_BLOCKS.read(FormJson.write(form))).isEqualTo(form);
    }

    @Test
    void soIsAnyOther() {
        for (var seed = 0L; seed < 300; seed++) {
            var form = AnyForm.of(new Random(seed));
            assertThat(WITHOUT_BLOCKS.read(FormJson.write(form)))
                    .as("seed " + seed)
                    .isEqualTo(form);
        }
    }

    @Test
    void writingWhatWasReadGivesTheSameText() {
        for (var seed = 0L; seed < 50; seed++) {
            var text = FormJson.write(AnyForm.of(new Random(seed)));
            assertThat(FormJson.write(WITHOUT_BLOCKS.read(text)))
                    .as("seed " + seed)
                    .isEqualTo(text);
        }
    }

    @Test
    void itBeginsWithItsNameAndSaysNothingOfWhatIsNotThere() throws IOException {
        var birth = forms().stream()
                .filter(form -> form.id().equals("birth-registration"))
                .findFirst()
                .orElseThrow();
        assertThat(FormJson.write(birth))
                .startsWith("{\n  \"id\" : \"birth-registration\",\n  \"title\" : {")
                .doesNotContain("null", "\"repeated\"", "\"whole\"", "\"operands\"");
    }
}
