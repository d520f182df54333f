package vn.motcua.webhook.web.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.shared.Text;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.webhook.model.Subscriber;
import vn.motcua.webhook.model.Topic;
import vn.motcua.webhook.usecase.RegisterSubscriber.Wish;

/** Điều đã gõ để báo cho một hệ thống khác. Its id is made with the form, so that sending it twice registers one. */
public record SubscriberForm(Map<String, String> fields) {
    private static final String TOPIC = "topic-";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public SubscriberForm {
        fields = Map.copyOf(fields);
    }

    static SubscriberForm blank() {
        return new SubscriberForm(Map.of("id", UUID.randomUUID().toString()));
    }

    public String of(String name) {
        return fields.getOrDefault(name, "");
    }

    public String box(Topic topic) {
        return TOPIC + topic.key();
    }

    public boolean ticked(Topic topic) {
        return fields.containsKey(box(topic));
    }

    Problems problems(Page page) {
        var found = new ArrayList<Problem>();
        if (!ID.matcher(of("id")).matches()) {
            found.add(new Problem("", page.say("webhook.form.again")));
        }
        if (name().isEmpty() || name().length() > Subscriber.LONGEST_NAME) {
            found.add(new Problem("name", page.say("webhook.name.missing", Subscriber.LONGEST_NAME)));
        }
        if (topics().isEmpty()) {
            found.add(new Problem(box(Topic.DOSSIERS), page.say("webhook.topics.missing")));
        }
        return new Problems(found);
    }

    /** What is asked for, once there are no problems. */
    Wish wish() {
        return new Wish(UUID.fromString(of("id")), name(), of("address").strip(), topics());
    }

    private String name() {
        return Text.clean(of("name"));
    }

    private Set<Topic> topics() {
        return Arrays.stream(Topic.values()).filter(this::ticked).collect(Collectors.toUnmodifiableSet());
    }
}
