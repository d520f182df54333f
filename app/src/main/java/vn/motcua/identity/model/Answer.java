package vn.motcua.identity.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision.Why;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.Rule;

/**
 * What one rule says.
 *
 * @param why what stands in the way; empty if the rule allows
 * @param date the day a post or mandate begins or ended, where that is the reason
 */
record Answer(Rule rule, Optional<Why> why, Optional<LocalDate> date) {

    static Answer of(Actor by, Rule rule, Concerning what, Circumstances circumstances) {
        return switch (by) {
            case Actor.Program _ -> yes(rule);
            case Actor.Visitor _ -> rule.scope() == Rule.Scope.ANYONE ? yes(rule) : no(rule, Why.SIGN_IN_FIRST);
            case Actor.SignedIn signedIn ->
                proved(signedIn, inOneWorld(signedIn, what, signedIn(signedIn, rule, what, circumstances)));
        };
    }

    /** Said only to whom it helps: who may not anyway is told why, and not to prove more. */
    private static Answer proved(Actor.SignedIn by, Answer answer) {
        return answer.allows() && !answer.rule().isMetBy(by.assurance()) ? no(answer.rule(), Why.PROVE_MORE) : answer;
    }

    /**
     * Practice and service do not meet. What belongs to nobody and no office is of both worlds; a trainee's own records are
     * theirs whichever they are, and what everybody may see everybody may see.
     */
    private static Answer inOneWorld(Actor.SignedIn by, Concerning what, Answer answer) {
        var rule = answer.rule();
        if (!answer.allows()) {
            return answer;
        }
        if (by.practises()) {
            var isTheirs =
                    what.practice() || what.record().isEmpty() || !rule.scope().needsRole();
            return rule.practised() && isTheirs ? answer : no(rule, Why.ACCOUNT_PRACTISES);
        }
        return what.practice() && rule.scope() != Rule.Scope.ANYONE ? no(rule, Why.FOR_PRACTICE) : answer;
    }

    private static Answer signedIn(Actor.SignedIn by, Rule rule, Concerning what, Circumstances circumstances) {
        var today = circumstances.today();
        return switch (rule.scope()) {
            case ANYONE, SIGNED_IN -> yes(rule);
            case OWNER ->
                what.owner().isPresent()
                                && what.owner().equals(by.who())
                                && by.behalf().isEmpty()
                        ? yes(rule)
                        : no(rule, Why.NOT_YOURS);
            case ENTRUSTED ->
                what.owner().isPresent() && what.owner().equals(by.principal())
                        ? byMandates(by, rule, circumstances.mandates(), today)
                        : no(rule, Why.NOT_YOURS);
            case ANYWHERE -> byPosts(rule, withRole(by, rule), what, today);
            case AT_AGENCY -> byPostsAt(what.agency().stream().toList(), by, rule, what, today);
            case BENEATH -> byPostsAt(upFrom(what.agency(), circumstances.line()), by, rule, what, today);
            // Nobody has declared one: the record is another agency's, and that is said.
            case IN_EMERGENCY -> byPostsAt(List.of(), by, rule, what, today);
        };
    }

    /** The same in an emergency that the actor has declared. */
    static Answer inEmergency(Actor by, Rule rule, Concerning what, LocalDate today) {
        return by instanceof Actor.SignedIn officer && rule.scope() == Rule.Scope.IN_EMERGENCY
                ? proved(officer, inOneWorld(officer, what, byPosts(rule, withRole(officer, rule), what, today)))
                : no(rule, Why.ROLE_MISSING);
    }

    private static List<AgencyId> upFrom(Optional<AgencyId> agency, Line line) {
        return agency.stream()
                .flatMap(here -> Stream.concat(Stream.of(here), line.above(here).stream()))
                .toList();
    }

    private static Answer byPostsAt(
            List<AgencyId> agencies, Actor.SignedIn by, Rule rule, Concerning what, LocalDate today) {
        var held = withRole(by, rule);
        var here =
                held.stream().filter(post -> agencies.contains(post.agency())).toList();
        var elsewhere = here.isEmpty() && held.stream().anyMatch(post -> post.heldOn(today));
        return elsewhere ? no(rule, Why.OTHER_AGENCY) : byPosts(rule, here, what, today);
    }

    private static Answer byMandates(Actor by, Rule rule, List<Mandate> mandates, LocalDate today) {
        var wanted = rule.trust().orElseThrow();
        var answers = mandates.stream()
                .filter(mandate -> mandate.isBacked(by, today))
                .map(mandate -> mandate.obstacle(wanted, today))
                .map(obstacle -> new Answer(
                        rule, obstacle.map(Mandate.Obstacle::why), obstacle.flatMap(Mandate.Obstacle::date)));
        return answers.min(Comparator.comparingInt(Answer::distance)).orElseGet(() -> no(rule, Why.NOT_YOURS));
    }

    private static List<Post> withRole(Actor.SignedIn by, Rule rule) {
        return by.posts().stream()
                .filter(post -> rule.roles().contains(post.role()))
                .toList();
    }

    /** A post limited to fields counts for what is of one of them, and for what is of none. */
    private static Answer byPosts(Rule rule, List<Post> posts, Concerning what, LocalDate today) {
        var inField = posts.stream().filter(post -> post.covers(what.field())).toList();
        var otherwise = inField.isEmpty() && posts.stream().anyMatch(post -> post.heldOn(today));
        return otherwise ? no(rule, Why.OTHER_FIELD) : byDays(rule, inField, today);
    }

    private static Answer byDays(Rule rule, List<Post> posts, LocalDate today) {
        if (posts.stream().anyMatch(post -> post.heldOn(today))) {
            return yes(rule);
        }
        var begins = posts.stream().map(Post::from).filter(today::isBefore).min(Comparator.naturalOrder());
        if (begins.isPresent()) {
            return new Answer(rule, Optional.of(Why.POST_NOT_BEGUN), begins);
        }
        var ended = posts.stream().flatMap(post -> post.until().stream()).max(Comparator.naturalOrder());
        return ended.isPresent() ? new Answer(rule, Optional.of(Why.POST_ENDED), ended) : no(rule, Why.ROLE_MISSING);
    }

    /** The reason that helps most is told: waiting for a post is nearer to a yes than asking for one. */
    int distance() {
        return why.map(reason -> switch (reason) {
                    case PROVE_MORE, ACCOUNT_PRACTISES, FOR_PRACTICE -> 1;
                    case POST_NOT_BEGUN, MANDATE_NOT_BEGUN -> 2;
                    case NOT_ENTRUSTED -> 3;
                    case POST_ENDED, MANDATE_ENDED -> 4;
                    case OTHER_FIELD -> 5;
                    case OTHER_AGENCY -> 6;
                    case ROLE_MISSING -> 7;
                    case NOT_YOURS -> 8;
                    case SIGN_IN_FIRST -> 9;
                })
                .orElse(0);
    }

    boolean allows() {
        return why.isEmpty();
    }

    /** Posts are an agency administrator's to give, reserved ones the system administrator's. */
    static Role whomToAsk(Why why, Set<Role> missing) {
        return switch (why) {
            case SIGN_IN_FIRST, PROVE_MORE, NOT_YOURS, NOT_ENTRUSTED, MANDATE_NOT_BEGUN, MANDATE_ENDED ->
                Role.RECEPTION_CLERK;
            case ROLE_MISSING, OTHER_AGENCY, OTHER_FIELD, POST_NOT_BEGUN, POST_ENDED ->
                Presence.RESERVED.containsAll(missing) ? Role.SYSTEM_ADMINISTRATOR : Role.AGENCY_ADMINISTRATOR;
            case ACCOUNT_PRACTISES, FOR_PRACTICE -> Role.AGENCY_ADMINISTRATOR;
        };
    }

    private static Answer yes(Rule rule) {
        return new Answer(rule, Optional.empty(), Optional.empty());
    }

    private static Answer no(Rule rule, Why why) {
        return new Answer(rule, Optional.of(why), Optional.empty());
    }
}
