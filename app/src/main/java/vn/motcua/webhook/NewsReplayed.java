package vn.motcua.webhook;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Báo lại by an administrator, after it had been given up. */
@Fact.Name("webhook.news-replayed")
public record NewsReplayed(UUID subscriber, UUID news) implements Fact {
    @Override
    public UUID subject() {
        return subscriber;
    }
}
