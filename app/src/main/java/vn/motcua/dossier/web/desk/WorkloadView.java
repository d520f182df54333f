package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.usecase.Workloads.Count;
import vn.motcua.ui.Choice;

/**
 * Trang khối lượng việc, in words.
 *
 * @param agency the public code of the one that is shown
 * @param office what that one is called
 * @param agencies of which one may be chosen
 */
public record WorkloadView(
        String agency, String office, List<Choice> agencies, List<Row> rows, List<Free> free, List<Move> moves) {
    public WorkloadView {
        agencies = List.copyOf(agencies);
        rows = List.copyOf(rows);
        free = List.copyOf(free);
        moves = List.copyOf(moves);
    }

    /** Under an ending such as {@code .csv}. */
    public String address(String ending) {
        return WorkloadController.HOME + ending + "?agency=" + agency;
    }

    /**
     * Một người.
     *
     * @param fields to which they are limited
     * @param away when they are, or that they are there no more; empty for most
     */
    public record Row(String name, String role, String fields, String away, Count count, boolean overloaded) {}

    /** Chưa giao ai. */
    public record Free(String role, String href, Count count) {}

    /**
     * Đề xuất.
     *
     * @param box what its checkbox sends
     * @param grounds each in words
     */
    public record Move(
            String box, UUID id, String code, String procedure, Due due, String from, String to, List<String> grounds) {
        public Move {
            grounds = List.copyOf(grounds);
        }
    }

    /** Kết quả của một lần chia việc. */
    public record Shared(String back, String undo, boolean undoable, String title, boolean allWell, List<Done> done) {
        public Shared {
            done = List.copyOf(done);
        }
    }

    /**
     * Một hồ sơ đã hoặc chưa giao.
     *
     * @param code empty where whoever looks is not to know it
     * @param href empty where there is nothing to open
     */
    public record Done(String code, Optional<String> href, String from, String to, String fate, String tone) {}
}
