package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Phiếu phân công as it was sent, and how many were given the last time. */
public record AssignmentForm(Map<String, String> sent, List<UUID> chosen) {
    public AssignmentForm {
        sent = Map.copyOf(sent);
        chosen = List.copyOf(chosen);
    }

    public String typed(String field) {
        return sent.getOrDefault(field, "");
    }

    /** Whether an address is opened that tells of something done. */
    public boolean isDone() {
        return typed("given").matches("[0-9]{1,3}") && typed("left").matches("[0-9]{1,3}");
    }

    public boolean isAllDone() {
        return isDone() && typed("left").equals("0");
    }
}
