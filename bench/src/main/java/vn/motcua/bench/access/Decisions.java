package vn.motcua.bench.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Report;
import vn.motcua.bench.Rounds;
import vn.motcua.bench.Site;
import vn.motcua.identity.model.PolicyTable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/** Quyết định về quyền: every act of the whole table, asked about by people of every kind; one thread. */
public final class Decisions implements Bench {
    private static final Bar BAR = Bar.atMost("access-decision", 10, "µs");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AgencyId HERE = new AgencyId(new UUID(1, 1));
    private static final AgencyId ELSEWHERE = new AgencyId(new UUID(1, 2));
    private static final int TIMES = 20;

    @Override
    public String name() {
        return BAR.name();
    }

    @Override
    public String data() {
        return "the policy table of the whole house; visitors, citizens, and officers of 1, 4 and 14 posts";
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        try (var house = site.whole(database -> database.pool())) {
            var rules = house.beans(Policy.class).values().stream()
                    .flatMap(policy -> policy.rules().stream())
                    .toList();
            measure(new PolicyTable(rules), report);
        }
    }

    private static void measure(PolicyTable table, Report report) {
        var actors = actors();
        var records =
                List.of(Concerning.nothing(), Concerning.agency(HERE), Concerning.person(new PersonId(new UUID(2, 1))));
        var actions = table.actions();
        var allowed = new long[1];
        var pieces = TIMES * actors.size() * records.size() * actions.size();
        var taken = Rounds.nanosPerPiece(pieces, () -> {
            for (var time = 0; time < TIMES; time++) {
                allowed[0] += allowed(table, actors, records);
            }
        });
        report.say("%d acts, %d rules: median %.3f µs; by rounds %.3f to %.3f; check %d"
                .formatted(
                        actions.size(),
                        table.rules().size(),
                        Rounds.median(taken) / 1000,
                        taken[0] / 1000,
                        taken[taken.length - 1] / 1000,
                        allowed[0]));
        report.judge(BAR, Rounds.median(taken) / 1000);
    }

    private static long allowed(PolicyTable table, List<Actor> actors, List<Concerning> records) {
        var allowed = 0L;
        for (var action : table.actions()) {
            for (var actor : actors) {
                for (var what : records) {
                    if (table.decide(actor, action, what, TODAY).decision() instanceof Decision.Allowed) {
                        allowed++;
                    }
                }
            }
        }
        return allowed;
    }

    private static List<Actor> actors() {
        return List.of(
                new Actor.Visitor(),
                officer(List.of()),
                officer(List.of(post(Role.RECEPTION_CLERK, HERE))),
                officer(List.of(
                        post(Role.SPECIALIST, ELSEWHERE),
                        post(Role.LEADER, HERE),
                        post(Role.AGENCY_ADMINISTRATOR, HERE),
                        post(Role.CASHIER, ELSEWHERE))),
                officer(List.of(Role.values()).stream()
                        .map(role -> post(role, ELSEWHERE))
                        .toList()));
    }

    private static Actor officer(List<Post> posts) {
        return new Actor.SignedIn(new PersonId(new UUID(2, 1)), Optional.empty(), posts);
    }

    private static Post post(Role role, AgencyId agency) {
        return new Post(new UUID(3, role.key().hashCode()), role, agency, TODAY.minusYears(1), Optional.empty());
    }
}
