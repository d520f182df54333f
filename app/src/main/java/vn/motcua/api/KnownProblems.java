package vn.motcua.api;

import java.util.List;

/** Các loại lỗi of a room, which it makes known as a bean: each has a page that tells people what to do. */
public record KnownProblems(List<ProblemType> types) {
    public KnownProblems {
        types = List.copyOf(types);
    }

    public static KnownProblems of(ProblemType... types) {
        return new KnownProblems(List.of(types));
    }
}
