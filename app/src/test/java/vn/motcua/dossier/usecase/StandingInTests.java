package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/** Who prepares does not sign, and somebody else's absence changes nothing about that: both persons count, each time. */
class StandingInTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor HEAD = officer(Role.DESK_HEAD, TOWN.desk);
    private static final Actor SPECIALIST = officer(Role.SPECIALIST, TOWN.commune);
    private static final Actor DIVISION_HEAD = officer(Role.DIVISION_HEAD, TOWN.commune);
    private static final Actor LEADER = officer(Role.LEADER, TOWN.commune);
    private static final PersonId COLLEAGUE = citizen().who().orElseThrow();
    private static final Handled SAME_PERSON = new Handled.NotPossible(new Outcome.SamePerson());

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void whatWasPreparedForSomebodyAbsentNeitherOfBothSigns() throws Exception {
        var written = toSign(standingIn(COLLEAGUE, SPECIALIST));
        assertThat(handOn(as(SPECIALIST, LEADER), written))
                .as("it was prepared in their name")
                .isEqualTo(SAME_PERSON);
        assertThat(handOn(standingIn(COLLEAGUE, LEADER), written))
                .as("they prepared it for another")
                .isEqualTo(SAME_PERSON);
        assertThat(TOWN.bean(Dossiers.class).passages(written.id()))
                .filteredOn(passage -> passage.by().equals(Optional.of(COLLEAGUE)))
                .singleElement()
                .matches(passage -> passage.absent().equals(SPECIALIST.who()));
        assertThat(done(handOn(LEADER, written)).standing().stage()).isEqualTo(Stage.IN_HAND);
    }

    @Test
    void nothingIsSignedInTheNameOfWhoPreparedIt() throws Exception {
        var written = toSign(as(LEADER, SPECIALIST));
        assertThat(handOn(standingIn(COLLEAGUE, LEADER), written)).isEqualTo(SAME_PERSON);
        var other = officer(Role.LEADER, TOWN.commune);
        assertThat(handOn(standingIn(COLLEAGUE, other), written)).isInstanceOf(Handled.Done.class);
    }

    @Test
    void aRefusalProposedForAnAbsentClerkIsDecidedByNeitherOfBoth() throws Exception {
        var receive = TOWN.bean(ReceiveDossier.class);
        var proposed = done(receive.proposeRefusal(reasoned(standingIn(COLLEAGUE, CLERK), filed())));
        assertThat(TOWN.bean(Dossiers.class).find(proposed.id())).contains(proposed);
        assertThat(receive.refuse(reasoned(as(CLERK, HEAD), proposed))).isEqualTo(SAME_PERSON);
        assertThat(receive.refuse(reasoned(standingIn(COLLEAGUE, HEAD), proposed)))
                .isEqualTo(SAME_PERSON);
        assertThat(done(receive.refuse(reasoned(HEAD, proposed))).standing().stage())
                .isEqualTo(Stage.NOT_ACCEPTED);
    }

    private static Dossier filed() throws Exception {
        return TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk);
    }

    private static Dossier toSign(Actor preparing) throws Exception {
        var accepted = TOWN.accepted(filed(), CLERK);
        var assigned = done(handOn(DIVISION_HEAD, accepted));
        var prepared = done(TOWN.bean(HandleDossier.class)
                .handOn(errand(preparing, assigned), "Giấy chứng nhận", Optional.empty()));
        return done(handOn(DIVISION_HEAD, prepared));
    }

    private static Handled handOn(Actor by, Dossier dossier) {
        return TOWN.bean(HandleDossier.class).handOn(errand(by, dossier), "", Optional.empty());
    }

    private static Actor standingIn(PersonId deputy, Actor absent) {
        return new Actor.SignedIn(deputy, absent.who().map(Actor.Behalf.Absent::new), posts(absent));
    }

    /** Somebody with the posts of another, in their own right. */
    private static Actor as(Actor person, Actor holder) {
        return new Actor.SignedIn(person.who().orElseThrow(), Optional.empty(), posts(holder));
    }

    private static List<Post> posts(Actor officer) {
        return ((Actor.SignedIn) officer).posts();
    }
}
