package vn.motcua.webhook;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Không báo được: given up after so many attempts. */
@Fact.Name("webhook.news-failed")
public record NewsFailed(UUID subscriber, UUID news, int attempts) implements Fact {
    @Override
    public UUID subject() {
        return subscriber;
    }
}
