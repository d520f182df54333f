package vn.motcua.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.model.Assertion;
import vn.motcua.identity.model.Claim;
import vn.motcua.identity.model.Ground;
import vn.motcua.identity.model.Mandate;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.Trust;
import vn.motcua.shared.Uuid7;
import vn.motcua.ui.Language;

/** Organisations act by who signs in for them, and by whom those entrust. */
class OrganisationStaffTests extends InventedCity {
    private final SeeMandates see = house.bean(SeeMandates.class);

    @Test
    void whoSignsInForAnOrganisationEntrustsItsStaff() {
        var director = admitted("Lê Mẫu Giám", "099190000801", Optional.of("9900000001"));
        var seen = (SeeMandates.Outcome.Seen) see.see(director);
        var office = seen.organisations().getFirst();
        assertThat(office.mandate().principal()).isEqualTo("Công ty Mẫu");
        assertThat(office.mandate().mandate().ground()).isEqualTo(Ground.OFFICE);

        var id = Uuid7.at(house.bean(Clock.class).instant());
        assertThat(entrust(director, id, office.mandate().mandate().id()))
                .isInstanceOf(GrantMandate.Outcome.Given.class);
        var staff = (Actor.SignedIn) actor("congdan");
        assertThat(house.bean(SettleMandate.class).accept(staff, id)).isInstanceOf(SettleMandate.Outcome.Done.class);
        assertThat(entrust(staff, UUID.randomUUID(), id))
                .as("staff entrust nobody")
                .isInstanceOf(GrantMandate.Outcome.NotAllowed.class);

        var another = admitted("Lê Mẫu Phó", "099190000802", Optional.of("9900000001"));
        assertThat(house.bean(SettleMandate.class).revoke(another, id))
                .as("whoever represents it takes back what another gave")
                .isInstanceOf(SettleMandate.Outcome.Done.class);
        assertThat(count("SELECT count(*) FROM shared.journal WHERE action = 'identity.mandate-ended' AND actor = '"
                        + another.person() + "' AND on_behalf_of IS NOT NULL"))
                .isOne();
    }

    @Test
    void signingInAgainDoesNotPileUpMandates() {
        admitted("Lê Mẫu Lặp", "099190000803", Optional.of("9900000002"));
        var director = admitted("Lê Mẫu Lặp", "099190000803", Optional.of("9900000002"));
        assertThat(((SeeMandates.Outcome.Seen) see.see(director)).held()).hasSize(1);
    }

    @Test
    void whoWasActedForSignsInAsTheSamePerson() {
        var help = house.bean(HelpNeighbour.class);
        var neighbour = new Claim.Principal("Lê Mẫu Già", new CitizenId("099140000804"));
        var wish = new HelpNeighbour.Wish(UUID.randomUUID(), neighbour, "Giấy đồng ý", 7);
        assertThat(help.help((Actor.SignedIn) actor("tocongnghe"), wish))
                .isInstanceOf(HelpNeighbour.Outcome.Entered.class);
        var self = admitted("Lê Mẫu Già", "099140000804", Optional.empty());
        assertThat(((SeeMandates.Outcome.Seen) see.see(self)).given())
                .as("sees at once who acts for them")
                .hasSize(1);
    }

    private GrantMandate.Outcome entrust(Actor.SignedIn by, UUID id, UUID inNameOf) {
        var wish = new GrantMandate.Wish(
                id,
                Optional.of(inNameOf),
                "congdan",
                "Đinh Mẫu Út",
                Set.of(Trust.FILL, Trust.FILE),
                new Mandate.Term(today(), Optional.empty()));
        return house.bean(GrantMandate.class).grant(by, wish);
    }

    private Actor.SignedIn admitted(String name, String citizenId, Optional<String> organisation) {
        var assertion = new Assertion(
                "vneid",
                "https://id.example",
                citizenId,
                name,
                new CitizenId(citizenId),
                Assurance.LEVEL_2,
                organisation.map(code -> new Assertion.Organisation(code, "Công ty Mẫu")),
                new Assertion.SignIn(Optional.empty(), "word"));
        var admitted =
                house.bean(AdmitByProvider.class).admit(assertion, new Knock("", "10.0.0.1", Language.VIETNAMESE));
        var person = ((AdmitByProvider.Outcome.Welcome) admitted)
                .welcomed()
                .presence()
                .person();
        return new Actor.SignedIn(person, Optional.empty(), List.of());
    }
}
