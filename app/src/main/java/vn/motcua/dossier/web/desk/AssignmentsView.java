package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.UUID;
import vn.motcua.ui.Choice;

/**
 * Trang phân công, in words.
 *
 * @param tray as addresses name it
 * @param officers to whom it can be given
 * @param number of the page, from 1
 */
public record AssignmentsView(
        String address,
        String tray,
        List<InboxView.Tab> trays,
        List<Row> rows,
        List<Choice> officers,
        int number,
        int last,
        int total) {
    public AssignmentsView {
        trays = List.copyOf(trays);
        rows = List.copyOf(rows);
        officers = List.copyOf(officers);
    }

    /**
     * Dòng.
     *
     * @param officer who is to see to it; empty where it is with nobody by name
     */
    public record Row(UUID id, String code, String procedure, String stage, Due due, String officer) {}
}
