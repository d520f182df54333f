package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Thành phần hồ sơ và kết quả.
 *
 * @param cases trường hợp: each asks for papers of its own; one without a name where there is only one
 */
public record Papers(List<Case> cases, List<Result> results) {
    public Papers {
        cases = List.copyOf(cases);
        results = List.copyOf(results);
    }

    /** Trường hợp. The name is empty where the record makes no distinction. */
    public record Case(String name, List<Component> components) {
        public Case {
            components = List.copyOf(components);
        }
    }

    /**
     * Thành phần hồ sơ: one paper.
     *
     * @param need whether everybody brings it
     * @param originals số bản chính
     * @param copies số bản sao
     * @param electronicForm whether it is filled in on the page instead
     * @param replaced the database in which the State already holds it
     */
    public record Component(
            String name, Need need, int originals, int copies, boolean electronicForm, Optional<Replaced> replaced) {
        public Component {
            if (originals < 0 || copies < 0) {
                throw new IllegalArgumentException("a negative number of copies of " + name);
            }
        }

        /** Whether it need not be brought on that day. */
        public boolean isSparedOn(LocalDate day) {
            return replaced.filter(by -> by.until().map(day::isBefore).orElse(true))
                    .isPresent();
        }
    }

    /** Mức độ cần. */
    public enum Need {
        /** Phải nộp. */
        ALWAYS,
        /** Chỉ trong trường hợp nêu trong tên. */
        IN_SOME_CASES,
        /** Chỉ xuất trình: looked at and given back. */
        SHOWN_ONLY
    }

    /**
     * Được thay bằng dữ liệu.
     *
     * @param database cơ sở dữ liệu, in the official wording
     * @param rule the law under which it replaces the paper
     * @param until the first day on which the rule no longer holds; empty while open-ended
     */
    public record Replaced(String database, String rule, Optional<LocalDate> until) {}

    /** Kết quả. {@code code} is its national number, {@code KQ.G15.000031}, where it has one. */
    public record Result(String name, Optional<String> code) {}
}
