package vn.motcua.identity.web.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.identity.model.Delegation;
import vn.motcua.identity.usecase.SeeDelegations.Outcome.Own;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Text;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/**
 * Mẫu ủy quyền. A post is lent at a time: role and agency in one choice. Its id is made with the form, so that sending it
 * twice gives it once.
 */
public record DelegationForm(Map<String, String> fields) {
    public DelegationForm {
        fields = Map.copyOf(fields);
    }

    public static DelegationForm blank(Own own) {
        return new DelegationForm(
                Map.of("id", own.id().toString(), "from", own.today().toString()));
    }

    /** The posts that may be lent. */
    public static List<Choice> choices(Own own, Page page) {
        return own.lendable().stream().map(post -> choice(post, own, page)).toList();
    }

    private static Choice choice(Post post, Own own, Page page) {
        var agency = Optional.ofNullable(own.agencies().get(post.agency()))
                .map(known -> known.name().in(page.language().tag()))
                .orElse("");
        var limit = post.fields().isEmpty() ? "" : " (" + String.join("; ", post.fields()) + ")";
        return Choice.of(post.id().toString(), page.say("ui.role." + post.role().key()) + ", " + agency + limit);
    }

    public String of(String name) {
        return Text.clean(fields.getOrDefault(name, ""));
    }

    public Problems problems(Own own, Optional<PersonId> taker, Page page) {
        var found = new ArrayList<Problem>();
        if (taker.isEmpty() || taker.get().equals(own.person())) {
            found.add(new Problem("taker", page.say("identity.delegation.taker.missing")));
        }
        if (post(own.lendable()).isEmpty()) {
            found.add(new Problem("post", page.say("identity.delegation.post.missing")));
        }
        var from = day("from");
        var last = day("last");
        if (from.isEmpty()) {
            found.add(new Problem("from", page.say("identity.delegation.day.missing")));
        }
        if (last.isEmpty() || from.filter(first -> isTooFar(first, last.get())).isPresent()) {
            found.add(new Problem("last", page.say("identity.delegation.last.missing", Delegation.MOST_DAYS)));
        }
        if (of("reason").isEmpty() || of("reason").length() > Delegation.LONGEST_REASON) {
            found.add(new Problem("reason", page.say("identity.delegation.reason.missing", Delegation.LONGEST_REASON)));
        }
        return new Problems(found);
    }

    private static boolean isTooFar(LocalDate from, LocalDate last) {
        return last.isBefore(from) || !last.isBefore(from.plusDays(Delegation.MOST_DAYS));
    }

    /** What is asked for, once there are no problems. */
    public Delegation wish(Own own, PersonId taker) {
        var post = post(own.lendable()).orElseThrow();
        return new Delegation(
                id().orElse(own.id()),
                own.person(),
                taker,
                post.agency(),
                Set.of(post.role()),
                day("from").orElseThrow(),
                day("last").orElseThrow().plusDays(1),
                of("reason"));
    }

    private Optional<Post> post(List<Post> lendable) {
        return lendable.stream()
                .filter(post -> post.id().toString().equals(of("post")))
                .findFirst();
    }

    private Optional<UUID> id() {
        try {
            return Optional.of(UUID.fromString(of("id")));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(of(name))).filter(day -> day.getYear() > 1999 && day.getYear() < 2200);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
