package vn.motcua.form.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.form.FlawedForm;
import vn.motcua.form.Form;
import vn.motcua.form.Source;

/** Where an answer may be known, as forms write it down. */
class SourcesTests {
    private static final FormJson JSON = new FormJson("""
            {"person": {
              "name": {"label": ["Họ và tên", "Full name"], "type": "full-name"},
              "job": {"label": ["Nghề", "Job"], "type": {"is": "line", "longest": 60}, "required": false}},
             "applicant": {"like": "person", "name": {"from": ["account", "dossier"]}}}
            """);

    @Test
    void aBlockLikeAnotherAsksTheSameAndSaysFromWhereItIsKnown() {
        var form = form("""
                {"block": "applicant", "as": "one", "asks": ["name", "job"]},
                {"block": "person", "as": "other", "asks": ["name"]},
                {"id": "home", "label": ["Nhà", "Home"], "type": "place",
                 "from": [{"is": "register", "item": "home"}, "dossier"]}""", "");
        assertThat(form.field("one-name").orElseThrow().from())
                .containsExactly(new Source.Account(), new Source.EarlierDossier());
        assertThat(form.field("one-name").orElseThrow().label().english()).isEqualTo("Full name");
        assertThat(form.field("one-job").orElseThrow().from()).isEmpty();
        assertThat(form.field("one-job").orElseThrow().required()).isFalse();
        assertThat(form.field("other-name").orElseThrow().from()).isEmpty();
        assertThat(form.field("home").orElseThrow().from().getFirst()).isEqualTo(new Source.Register("home"));
    }

    @ParameterizedTest
    @CsvSource({
        "amount, account, false, question it source-cannot-know [account]",
        "declaration, dossier, false, question it source-cannot-know [dossier]",
        "email, account, false, ''",
        "full-name, account, true, question it no-source-for-many",
    })
    void whatNoSourceCouldKnowIsRefused(String type, String source, boolean repeated, String reason) {
        var field = """
                {"id": "it", "label": ["Gì", "What"], "type": "%s", "from": ["%s"]}""".formatted(type, source);
        var repeat = repeated ? ", \"repeat\": {\"least\": 0, \"most\": 2, \"item\": [\"con\", \"child\"]}" : "";
        if (reason.isEmpty()) {
            assertThat(form(field, repeat).field("it")).isPresent();
        } else {
            assertThatThrownBy(() -> form(field, repeat))
                    .isInstanceOf(FlawedForm.class)
                    .hasMessage("known: " + reason);
        }
    }

    private static Form form(String fields, String repeat) {
        return JSON.read("""
                {"id": "known", "title": ["Mẫu", "Sample"],
                 "pages": [{"id": "all", "title": ["Một", "One"]%s, "fields": [%s]}]}""".formatted(repeat, fields));
    }
}
