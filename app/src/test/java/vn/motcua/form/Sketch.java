package vn.motcua.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.form.Form.Condition;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Form.Page;
import vn.motcua.form.Form.Repeat;
import vn.motcua.organisation.Bilingual;

/** Forms in as few words as a test needs. */
final class Sketch {
    static final Bilingual WORDS = new Bilingual("Chữ", "Words");

    private Sketch() {}

    static List<FieldType.Option> options(String... values) {
        return Arrays.stream(values)
                .map(value -> new FieldType.Option(value, WORDS))
                .toList();
    }

    static FieldType number(int least, int most) {
        return number(least, most, 1);
    }

    static FieldType number(int least, int most, int step) {
        return new FieldType.Quantity(
                BigDecimal.valueOf(least), BigDecimal.valueOf(most), BigDecimal.valueOf(step), new Bilingual("", ""));
    }

    static Form form(Page... pages) {
        return new Form("written", WORDS, List.of(pages));
    }

    static Page page(String id, Field... fields) {
        return new Page(id, WORDS, WORDS, Arrays.asList(fields));
    }

    static Page repeated(String id, Field... fields) {
        return new Page(
                id, WORDS, WORDS, Arrays.asList(fields), Optional.empty(), Optional.of(new Repeat(1, 4, WORDS)));
    }

    static Page hanging(Page page, String on, String answer) {
        return new Page(
                page.id(), WORDS, WORDS, page.fields(), Optional.of(new Condition(on, List.of(answer))), page.repeat());
    }

    static Field when(Field field, String on, String answer) {
        return new Field(field.id(), WORDS, WORDS, field.type(), true, Optional.of(new Condition(on, List.of(answer))));
    }

    static Field line(String id) {
        return field(id, new FieldType.Line(50));
    }

    static Field choice(String id) {
        return field(id, new FieldType.Choice(options("a", "b")));
    }

    static Field field(String id, FieldType type) {
        return new Field(id, WORDS, WORDS, type, true, Optional.empty());
    }
}
