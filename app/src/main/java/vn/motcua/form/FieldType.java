package vn.motcua.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.motcua.organisation.Bilingual;

/** Loại câu hỏi: what an answer must look like, and in how many boxes it is typed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FieldType.FullName.class, name = "full-name"),
    @JsonSubTypes.Type(value = FieldType.CitizenNumber.class, name = "citizen-id"),
    @JsonSubTypes.Type(value = FieldType.Telephone.class, name = "telephone"),
    @JsonSubTypes.Type(value = FieldType.Email.class, name = "email"),
    @JsonSubTypes.Type(value = FieldType.Line.class, name = "line"),
    @JsonSubTypes.Type(value = FieldType.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = FieldType.Amount.class, name = "amount"),
    @JsonSubTypes.Type(value = FieldType.Quantity.class, name = "number"),
    @JsonSubTypes.Type(value = FieldType.Day.class, name = "day"),
    @JsonSubTypes.Type(value = FieldType.Place.class, name = "place"),
    @JsonSubTypes.Type(value = FieldType.PartialDay.class, name = "partial-day"),
    @JsonSubTypes.Type(value = FieldType.TaxNumber.class, name = "tax-code"),
    @JsonSubTypes.Type(value = FieldType.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = FieldType.Several.class, name = "several"),
    @JsonSubTypes.Type(value = FieldType.Declaration.class, name = "declaration")
})
public sealed interface FieldType {

    /** The boxes of one answer by name; a single one without a name where there is no more to tell apart. */
    default List<String> boxes() {
        return List.of("");
    }

    /** Họ và tên, as its bearer writes it: no number of words is asked for, no case is changed. */
    record FullName() implements FieldType {}

    /** Số định danh cá nhân. */
    record CitizenNumber() implements FieldType {}

    /** Số điện thoại in Viet Nam. */
    record Telephone() implements FieldType {
        /** A number that was kept, as people here write it: {@code 0907 123 456}. What is none stays as it is. */
        public static String written(String kept) {
            return kept.matches("[+]84[0-9]{9}")
                    ? "0" + kept.substring(3, 6) + " " + kept.substring(6, 9) + " " + kept.substring(9)
                    : kept;
        }
    }

    /** Thư điện tử. */
    record Email() implements FieldType {}

    /** Một dòng, of at most so many characters. */
    record Line(int longest) implements FieldType {}

    /** Đoạn văn, of at most so many characters; its line breaks are kept. */
    record Paragraph(int longest) implements FieldType {}

    /** Số tiền, whole đồng. */
    record Amount() implements FieldType {}

    /**
     * Số lượng.
     *
     * @param least the smallest that is possible
     * @param most the greatest
     * @param step of what it is a multiple: 1 where only whole numbers are, 0.5 where halves are
     * @param unit what is counted; both empty where the question says it
     */
    record Quantity(BigDecimal least, BigDecimal most, BigDecimal step, Bilingual unit) implements FieldType {
        public Quantity {
            if (step.signum() <= 0 || least.compareTo(most) > 0) {
                throw new IllegalArgumentException("no number is from " + least + " to " + most + " by " + step);
            }
        }

        @JsonIgnore
        public boolean isWhole() {
            return step.stripTrailingZeros().scale() <= 0;
        }

        /** How it is kept: with a comma, as people type it, so that what is kept is read as the same again. */
        public static String kept(BigDecimal value) {
            return value.stripTrailingZeros().toPlainString().replace('.', ',');
        }

        /** The number that was kept; empty where it is none, as of an older edition of the form. */
        public static Optional<BigDecimal> of(String kept) {
            return kept.matches("-?[0-9]{1,15}(,[0-9]{1,6})?")
                    ? Optional.of(new BigDecimal(kept.replace(',', '.')))
                    : Optional.empty();
        }
    }

    /** Ngày that the person knows, typed into three boxes. */
    record Day(Span span) implements FieldType {
        public static final String DAY = "day";
        public static final String MONTH = "month";
        public static final String YEAR = "year";

        @Override
        public List<String> boxes() {
            return List.of(DAY, MONTH, YEAR);
        }
    }

    /** Khoảng thời gian of a day. */
    enum Span {
        ANY,
        /** Today or earlier. */
        NOT_FUTURE,
        /** Today or later. */
        NOT_PAST
    }

    /** Ngày of which a person may know only the year, or the month and the year, as old registers have it. */
    record PartialDay(Span span) implements FieldType {
        @Override
        public List<String> boxes() {
            return List.of(Day.DAY, Day.MONTH, Day.YEAR);
        }
    }

    /** Địa chỉ: a house in a commune, named as it is called today or as it was before. */
    record Place() implements FieldType {
        public static final String HOUSE = "house";
        public static final String COMMUNE = "commune";
        public static final String PROVINCE = "province";

        @Override
        public List<String> boxes() {
            return List.of(HOUSE, COMMUNE, PROVINCE);
        }
    }

    /** Mã số thuế of an organisation, with its check digit. */
    record TaxNumber() implements FieldType {}

    /** Chọn một. */
    record Choice(List<Option> options) implements FieldType {
        public Choice {
            options = List.copyOf(options);
        }

        public boolean offers(String value) {
            return options.stream().anyMatch(option -> option.value().equals(value));
        }
    }

    /** Chọn một hay nhiều, each a box to tick. Ticked it holds {@link Declaration#YES}. */
    record Several(List<Option> options) implements FieldType {
        public Several {
            options = List.copyOf(options);
        }

        @Override
        public List<String> boxes() {
            return options.stream().map(Option::value).toList();
        }
    }

    /** Phương án; {@code value} is a slug that is kept. */
    record Option(String value, Bilingual label) {}

    /** Cam đoan: a box to tick. Ticked it holds {@link #YES}. */
    record Declaration() implements FieldType {
        public static final String YES = "yes";
    }
}
