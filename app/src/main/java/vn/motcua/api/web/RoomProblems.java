package vn.motcua.api.web;

import java.util.List;
import vn.motcua.api.ProblemType;

/** Những loại lỗi of one room, for people to read. */
public record RoomProblems(String room, List<ProblemType> types) {
    public RoomProblems {
        types = List.copyOf(types);
    }
}
