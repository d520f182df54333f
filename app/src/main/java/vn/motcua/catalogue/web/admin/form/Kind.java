package vn.motcua.catalogue.web.admin.form;

import java.math.BigDecimal;
import java.util.List;
import vn.motcua.catalogue.web.admin.Filling;
import vn.motcua.catalogue.web.admin.Reading;
import vn.motcua.catalogue.web.admin.Slug;
import vn.motcua.form.FieldType;
import vn.motcua.form.FieldType.Option;

/** Loại câu hỏi as an author chooses it; what else it needs is asked below. */
public enum Kind {
    FULL_NAME,
    CITIZEN_ID,
    TAX_CODE,
    TELEPHONE,
    EMAIL,
    LINE,
    PARAGRAPH,
    CHOICE,
    SEVERAL,
    DECLARATION,
    DAY,
    PARTIAL_DAY,
    PLACE,
    NUMBER,
    AMOUNT;

    static final String OPTION = "option";

    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_PARAGRAPH = 10_000;

    /** The slug in messages and fields. */
    public String key() {
        return Slug.of(this);
    }

    static Kind of(FieldType type) {
        return switch (type) {
            case FieldType.FullName() -> FULL_NAME;
            case FieldType.CitizenNumber() -> CITIZEN_ID;
            case FieldType.TaxNumber() -> TAX_CODE;
            case FieldType.Telephone() -> TELEPHONE;
            case FieldType.Email() -> EMAIL;
            case FieldType.Line _ -> LINE;
            case FieldType.Paragraph _ -> PARAGRAPH;
            case FieldType.Choice _ -> CHOICE;
            case FieldType.Several _ -> SEVERAL;
            case FieldType.Declaration() -> DECLARATION;
            case FieldType.Day _ -> DAY;
            case FieldType.PartialDay _ -> PARTIAL_DAY;
            case FieldType.Place() -> PLACE;
            case FieldType.Quantity _ -> NUMBER;
            case FieldType.Amount() -> AMOUNT;
        };
    }

    /** Writes what this type says of its own into the fields. */
    static void fill(Filling fields, FieldType type) {
        fields.put("type", of(type));
        switch (type) {
            case FieldType.Line(var longest) -> fields.put("longest", longest);
            case FieldType.Paragraph(var longest) -> fields.put("longest", longest);
            case FieldType.Day(var span) -> fields.put("span", span);
            case FieldType.PartialDay(var span) -> fields.put("span", span);
            case FieldType.Choice(var options) -> fill(fields, options);
            case FieldType.Several(var options) -> fill(fields, options);
            case FieldType.Quantity number ->
                fields.put("least", typed(number.least()))
                        .put("most", typed(number.most()))
                        .put("step", typed(number.step()))
                        .put("unit", number.unit());
            case FieldType _ -> {}
        }
    }

    private static void fill(Filling fields, List<Option> options) {
        fields.rows(
                OPTION,
                options,
                (row, option) -> fields.put(row + "value", option.value()).put(row + "label", option.label()));
    }

    private static String typed(BigDecimal number) {
        return FieldType.Quantity.kept(number);
    }

    FieldType read(Reading in) {
        return switch (this) {
            case FULL_NAME -> new FieldType.FullName();
            case CITIZEN_ID -> new FieldType.CitizenNumber();
            case TAX_CODE -> new FieldType.TaxNumber();
            case TELEPHONE -> new FieldType.Telephone();
            case EMAIL -> new FieldType.Email();
            case LINE -> new FieldType.Line((int) in.number("longest", 1, LONGEST_LINE));
            case PARAGRAPH -> new FieldType.Paragraph((int) in.number("longest", 1, LONGEST_PARAGRAPH));
            case CHOICE -> new FieldType.Choice(options(in));
            case SEVERAL -> new FieldType.Several(options(in));
            case DECLARATION -> new FieldType.Declaration();
            case DAY -> new FieldType.Day(in.choice("span", FieldType.Span.class));
            case PARTIAL_DAY -> new FieldType.PartialDay(in.choice("span", FieldType.Span.class));
            case PLACE -> new FieldType.Place();
            case NUMBER -> quantity(in);
            case AMOUNT -> new FieldType.Amount();
        };
    }

    private static FieldType quantity(Reading in) {
        var least = in.decimal("least");
        var most = in.decimal("most");
        var step = in.decimal("step");
        if (least.compareTo(most) > 0) {
            in.wrong("most", "catalogue.editor.number.order");
        }
        if (step.signum() <= 0) {
            in.wrong("step", "catalogue.editor.number.step");
        }
        return in.isSound()
                ? new FieldType.Quantity(least, most, step, in.both("unit"))
                : new FieldType.Quantity(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE, in.both("unit"));
    }

    private static List<Option> options(Reading in) {
        return in.rows(OPTION, row -> {
            var label = in.neededBoth(row + "label");
            var value = in.optional(row + "value").orElseGet(() -> Names.of(label.vietnamese(), "other", _ -> false));
            if (!value.matches("[a-z][a-z0-9-]{0,39}")) {
                in.wrong(row + "value", "catalogue.editor.option.wrong");
            }
            return new Option(value, label);
        });
    }
}
