package vn.motcua.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * Cách tính an answer out of others, so that nobody adds up by hand and nothing contradicts its own total. There is no value
 * while what it is worked out of is not answered, or not answered rightly.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Formula.Sum.class, name = "sum"),
    @JsonSubTypes.Type(value = Formula.Product.class, name = "product"),
    @JsonSubTypes.Type(value = Formula.Count.class, name = "count"),
    @JsonSubTypes.Type(value = Formula.Age.class, name = "age"),
    @JsonSubTypes.Type(value = Formula.Elapsed.class, name = "elapsed")
})
public sealed interface Formula {

    /** The questions out of whose answers it is worked out. */
    @JsonIgnore
    List<String> operands();

    /** Tổng of what was answered to these, in every item where a question is put several times; unanswered ones count nothing. */
    record Sum(List<String> of) implements Formula {
        public Sum {
            of = List.copyOf(of);
        }

        @Override
        public List<String> operands() {
            return of;
        }
    }

    /** Tích of all of these: length by width. */
    record Product(List<String> of) implements Formula {
        public Product {
            of = List.copyOf(of);
        }

        @Override
        public List<String> operands() {
            return of;
        }
    }

    /** Số mục of a page that repeats: how many members, children or buildings. */
    record Count(String page) implements Formula {
        @Override
        public List<String> operands() {
            return List.of();
        }
    }

    /** Tuổi, in full years on the day of filing, of whoever was born that day. */
    record Age(String of) implements Formula {
        @Override
        public List<String> operands() {
            return List.of(of);
        }
    }

    /** Khoảng thời gian from one day until another, in full units; no value where the second comes first. */
    record Elapsed(String from, String until, Unit in) implements Formula {
        @Override
        public List<String> operands() {
            return List.of(from, until);
        }
    }

    /** Đơn vị. */
    enum Unit {
        DAYS,
        MONTHS,
        YEARS
    }
}
