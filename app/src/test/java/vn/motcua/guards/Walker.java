package vn.motcua.guards;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.identity.model.Circumstances;
import vn.motcua.identity.model.Ground;
import vn.motcua.identity.model.Mandate;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Actor.Behalf;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.Trust;
import vn.motcua.shared.VietnamTime;

/**
 * Một loại người of all there are, as the walk over the rules sends them.
 *
 * @param mandates of theirs from whom they say they act for
 * @param roles that count today
 * @param trusts that count today
 * @param limited whether their post is for one field of work alone
 */
record Walker(String name, Actor actor, List<Mandate> mandates, Set<Role> roles, Set<Trust> trusts, boolean limited) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final PersonId SELF = new PersonId(new UUID(0, 5));
    static final PersonId OTHER = new PersonId(new UUID(0, 6));
    static final List<PersonId> OWNERS = List.of(SELF, OTHER, new PersonId(new UUID(0, 7)));

    /** Whether a record is of a field of work, and of which, seen from a post that is limited to one. */
    enum Field {
        NONE,
        OWN,
        OTHER;

        Optional<String> named() {
            return this == NONE ? Optional.empty() : Optional.of(name());
        }
    }

    Walker(String name, Actor actor, List<Mandate> mandates, Set<Role> roles, Set<Trust> trusts) {
        this(name, actor, mandates, roles, trusts, false);
    }

    /** Whose hands the record is in, seen from the officer's agency. */
    enum Whose {
        OWN,
        NEIGHBOUR,
        SUPERIOR,
        SUBORDINATE;

        AgencyId agency() {
            return new AgencyId(new UUID(2, name().hashCode()));
        }

        /** Those above it. */
        private List<AgencyId> above() {
            return switch (this) {
                case SUPERIOR -> List.of();
                case OWN, NEIGHBOUR -> List.of(SUPERIOR.agency());
                case SUBORDINATE -> List.of(OWN.agency(), SUPERIOR.agency());
            };
        }

        String words() {
            return this == OWN ? "their own" : "a " + name().toLowerCase(Locale.ROOT);
        }
    }

    Circumstances circumstances() {
        return new Circumstances(
                TODAY,
                mandates,
                agency -> Arrays.stream(Whose.values())
                        .filter(whose -> whose.agency().equals(agency))
                        .flatMap(whose -> whose.above().stream())
                        .toList());
    }

    /** Whether they proved enough of themselves, where these weaker ways in are enough beside the others. */
    boolean proves(Set<Assurance> little) {
        return !(actor instanceof Actor.SignedIn signedIn)
                || signedIn.assurance().atLeast(Assurance.PASSWORD)
                || little.contains(signedIn.assurance());
    }

    /** The same with an account for practice. */
    private Walker practising() {
        return new Walker("practising " + name, ((Actor.SignedIn) actor).inPractice(), mandates, roles, trusts);
    }

    /** Whether they act for nobody but themselves. */
    boolean isThemselves() {
        return actor instanceof Actor.SignedIn && actor.behalf().isEmpty();
    }

    static List<Walker> all() {
        return Stream.of(
                        Stream.of(
                                new Walker("visitor", new Actor.Visitor(), List.of(), Set.of(), Set.of()),
                                person("citizen", Optional.empty(), List.of()),
                                by("link", Assurance.LINK),
                                by("telephone", Assurance.PHONE),
                                person("citizen who claims to act", Optional.of(principal()), List.of()),
                                person("citizen entrusted once", Optional.of(principal()), List.of(ended()))),
                        Arrays.stream(Trust.values()).map(Walker::entrusted),
                        Arrays.stream(Role.values())
                                .flatMap(role -> Stream.of(officer(role), left(role), deputy(role), limited(role))),
                        Stream.of(person("citizen", Optional.empty(), List.of()).practising()),
                        Arrays.stream(Role.values())
                                .flatMap(role -> Stream.of(
                                        officer(role).practising(), deputy(role).practising())))
                .flatMap(each -> each)
                .toList();
    }

    private static Walker person(String name, Optional<Behalf> behalf, List<Mandate> mandates) {
        return new Walker(name, signedIn(behalf, List.of()), mandates, Set.of(), Set.of());
    }

    private static Walker by(String way, Assurance assurance) {
        var actor = new Actor.SignedIn(SELF, Optional.empty(), List.of(), assurance);
        return new Walker("citizen by " + way, actor, List.of(), Set.of(), Set.of());
    }

    private static Walker entrusted(Trust trust) {
        return new Walker(
                "citizen entrusted to " + trust.key(),
                signedIn(Optional.of(principal()), List.of()),
                List.of(mandate(Set.of(trust), Optional.empty())),
                Set.of(),
                Set.of(trust));
    }

    private static Walker officer(Role role) {
        var actor = signedIn(Optional.empty(), List.of(post(role, Optional.empty())));
        return new Walker(role.key(), actor, List.of(), Set.of(role), Set.of());
    }

    private static Walker limited(Role role) {
        var post = post(role, Optional.empty()).limitedTo(Set.of(Field.OWN.name()));
        var actor = signedIn(Optional.empty(), List.of(post));
        return new Walker(role.key() + " for one field", actor, List.of(), Set.of(role), Set.of(), true);
    }

    private static Walker left(Role role) {
        var actor = signedIn(Optional.empty(), List.of(post(role, Optional.of(TODAY))));
        return new Walker(role.key() + " until yesterday", actor, List.of(), Set.of(), Set.of());
    }

    /** The absent officer has even entrusted them with everything: in office that counts for nothing. */
    private static Walker deputy(Role role) {
        var actor = signedIn(Optional.of(new Behalf.Absent(OTHER)), List.of(post(role, Optional.empty())));
        var all = List.of(mandate(Set.of(Trust.values()), Optional.empty()));
        return new Walker("deputy of " + role.key(), actor, all, Set.of(role), Set.of());
    }

    private static Actor signedIn(Optional<Behalf> behalf, List<Post> posts) {
        return new Actor.SignedIn(SELF, behalf, posts, Assurance.PASSWORD);
    }

    private static Behalf principal() {
        return new Behalf.Principal(OTHER);
    }

    private static Mandate ended() {
        return mandate(Set.of(Trust.values()), Optional.of(TODAY));
    }

    private static Mandate mandate(Set<Trust> trusts, Optional<LocalDate> until) {
        var from = TODAY.minusYears(1);
        var parties = new Mandate.Parties(OTHER, SELF);
        return Mandate.offered(new UUID(0, 9), parties, Ground.OFFICE, trusts, new Mandate.Term(from, until))
                .proved("", VietnamTime.startOf(from));
    }

    private static Post post(Role role, Optional<LocalDate> until) {
        return new Post(new UUID(1, role.key().hashCode()), role, Whose.OWN.agency(), TODAY.minusYears(1), until);
    }
}
