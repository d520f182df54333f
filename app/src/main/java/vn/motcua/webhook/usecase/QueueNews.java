package vn.motcua.webhook.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.shared.EventReader;
import vn.motcua.shared.Happened;
import vn.motcua.shared.Uuid7;
import vn.motcua.webhook.model.Subscriber;
import vn.motcua.webhook.usecase.Deliveries.News;

/** Xếp tin báo: follows the event log and writes down who is to be told what, once, whatever becomes of the telling. */
@Component
class QueueNews implements EventReader {
    private final Subscribers subscribers;
    private final Deliveries deliveries;
    private final JsonMapper json;
    private final Clock clock;

    QueueNews(Subscribers subscribers, Deliveries deliveries, JsonMapper json, Clock clock) {
        this.subscribers = subscribers;
        this.deliveries = deliveries;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "webhook.news";
    }

    @Override
    public Set<String> wants() {
        return Set.of();
    }

    @Override
    public void read(List<Happened> batch) {
        var wanting = subscribers.all();
        for (var happened : batch) {
            wanting.stream()
                    .filter(each -> each.isTold(happened.name(), happened.at()))
                    .forEach(each -> queue(each, happened));
        }
    }

    private void queue(Subscriber subscriber, Happened happened) {
        var now = clock.instant();
        var news = new News(Uuid7.at(now), subscriber.id(), happened.name(), happened.at(), body(happened));
        deliveries.queue(news, happened.id(), now);
    }

    /** As Standard Webhooks advises: what, when, and the facts. */
    private String body(Happened happened) {
        var data = (ObjectNode) happened.data().deepCopy();
        data.put("event", happened.id()).put("subject", happened.subject().toString());
        var told = json.createObjectNode()
                .put("type", happened.name())
                .put("timestamp", happened.at().toString());
        told.set("data", data);
        return told.toString();
    }
}
