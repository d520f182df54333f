package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.Fact;

/** Thôi phân công: what a batch assigned ends before that day. */
@Fact.Name("catalogue.assignment-undone")
public record AssignmentUndone(UUID batch, LocalDate until) implements Fact {
    @Override
    public UUID subject() {
        return batch;
    }
}
