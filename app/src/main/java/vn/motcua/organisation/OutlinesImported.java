package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.Fact;

/** Đường địa giới được nhập để vẽ bản đồ. */
@Fact.Name("organisation.outlines-imported")
public record OutlinesImported(UUID id, LocalDate from, int outlines) implements Fact {
    @Override
    public UUID subject() {
        return id;
    }
}
