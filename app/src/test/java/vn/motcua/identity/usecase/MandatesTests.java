package vn.motcua.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.Representation;
import vn.motcua.identity.model.Claim;
import vn.motcua.identity.model.Ground;
import vn.motcua.identity.model.Mandate;
import vn.motcua.identity.usecase.GrantMandate.Wish;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Decision.Why;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Trust;
import vn.motcua.shared.Uuid7;

/** Who may act for whom, on a real database. */
class MandatesTests extends InventedCity {
    private static final String UT = "congdan";
    private static final String VAN = "congdan.conmay";
    private static final String YEN = "congdan.songnang";

    private final GrantMandate grant = house.bean(GrantMandate.class);
    private final SettleMandate settle = house.bean(SettleMandate.class);
    private final Access access = house.bean(Access.class);

    @Test
    void whoIsTrustedActsOnceTheyAgreeAndNoLongerThanTheOtherWants() {
        var id = given(UT, VAN, "Thạch Mẫu Vân", Trust.SEE);
        assertThat(whyNot(VAN, UT)).as("offered").contains(Why.NOT_YOURS);

        assertThat(settle.accept(actor(VAN), id)).isInstanceOf(SettleMandate.Outcome.Done.class);
        assertThat(whyNot(VAN, UT)).as("agreed to").isEmpty();

        assertThat(settle.revoke(actor(UT), id)).isInstanceOf(SettleMandate.Outcome.Done.class);
        assertThat(whyNot(VAN, UT)).as("taken back").contains(Why.MANDATE_ENDED);
        settle.accept(actor(VAN), id);
        assertThat(whyNot(VAN, UT)).as("agreed to anew").contains(Why.MANDATE_ENDED);
    }

    @Test
    void onlyTheTwoOfThemSettleIt() {
        var id = given(UT, VAN, "Thạch Mẫu Vân", Trust.FILL);
        assertThat(settle.accept(actor(YEN), id)).isInstanceOf(SettleMandate.Outcome.NotAllowed.class);
        assertThat(settle.accept(actor(UT), id)).isInstanceOf(SettleMandate.Outcome.NotAllowed.class);
        assertThat(settle.revoke(actor(YEN), id)).isInstanceOf(SettleMandate.Outcome.NotAllowed.class);
        assertThat(settle.revoke(actor(VAN), id)).isInstanceOf(SettleMandate.Outcome.NotAllowed.class);
        assertThat(settle.layDown(actor(VAN), id)).isInstanceOf(SettleMandate.Outcome.Done.class);
    }

    @Test
    void aMistypedDigitTrustsNobody() {
        var today = new Mandate.Term(today(), Optional.empty());
        var wish = new Wish(
                UUID.randomUUID(), Optional.empty(), "099190000102", "Trịnh Mẫu Yến", Set.of(Trust.FILL), today);
        assertThat(grant.grant(signedIn(UT), wish)).isInstanceOf(GrantMandate.Outcome.NobodyFound.class);
        var right = new Wish(wish.id(), Optional.empty(), "099190000102", "thach mau van", Set.of(Trust.FILL), today);
        assertThat(grant.grant(signedIn(UT), right)).isInstanceOf(GrantMandate.Outcome.Given.class);
    }

    @Test
    void aRefusalNamesBothOnlyWhereOneEverActedForTheOther() {
        var stranger = id(YEN);
        whyNotInEarnest(YEN, VAN);
        assertThat(count(refusals(stranger) + " AND on_behalf_of IS NOT NULL")).isZero();
        assertThat(count(refusals(stranger))).isPositive();

        var id = given(VAN, YEN, "Trịnh Mẫu Yến", Trust.SEE);
        settle.accept(actor(YEN), id);
        settle.revoke(actor(VAN), id);
        whyNotInEarnest(YEN, VAN);
        assertThat(count(refusals(stranger) + " AND on_behalf_of = '" + id(VAN) + "'"))
                .isPositive();
    }

    @Test
    void aParentActsForAChildOnceAnOfficerHasComparedThePaper() {
        var claim = claimed(UT, "Đinh Mẫu Bé", "099220000901");
        var clerk = signedIn("tiepnhan");
        assertThat(house.bean(DecideClaim.class).confirm(signedIn("tiepnhan.conmay"), claim))
                .as("another office")
                .isInstanceOf(DecideClaim.Outcome.NotAllowed.class);
        assertThat(house.bean(DecideClaim.class).confirm(clerk, claim)).isInstanceOf(DecideClaim.Outcome.Decided.class);

        var child = house.bean(Representation.class).entrusting(actor(UT), Trust.SEE).stream()
                .filter(each -> each.mandate().equals(claim))
                .findFirst()
                .orElseThrow();
        assertThat(child.name()).isEqualTo("Đinh Mẫu Bé");
        assertThat(child.ground()).isEqualTo(Ground.PARENT.key());
        assertThat(whyNot(UT, child.principal())).isEmpty();
        assertThat(count("SELECT count(*) FROM identity.claim WHERE id = '" + claim + "' AND citizen_id IS NULL"))
                .as("forgotten once it is decided")
                .isOne();

        assertThat(house.bean(MandatesAtDesk.class).end(clerk, claim)).isInstanceOf(MandatesAtDesk.Outcome.Seen.class);
        assertThat(whyNot(UT, child.principal())).contains(Why.MANDATE_ENDED);
    }

    @Test
    void aNumberOfSomebodyElseIsNotConfirmed() {
        var claim = claimed(UT, "Đinh Mẫu Lạ", "099190000103");
        assertThat(house.bean(DecideClaim.class).confirm(signedIn("tiepnhan"), claim))
                .isInstanceOf(DecideClaim.Outcome.OtherName.class);
        assertThat(house.bean(DecideClaim.class).refuse(signedIn("tiepnhan"), claim, " "))
                .isInstanceOf(DecideClaim.Outcome.ReasonNeeded.class);
        assertThat(house.bean(DecideClaim.class).refuse(signedIn("tiepnhan"), claim, "Số này của người khác."))
                .isInstanceOf(DecideClaim.Outcome.Decided.class);
    }

    @Test
    void aHelperFillsInForWhoHasNoAccountAndSeesNothing() {
        var help = house.bean(HelpNeighbour.class);
        var id = UUID.randomUUID();
        var neighbour = new Claim.Principal("Đinh Mẫu Xóm", new CitizenId("099150000902"));
        var wish = new HelpNeighbour.Wish(id, neighbour, "Giấy đồng ý ngày 1/11/2026", 7);
        assertThat(help.help(signedIn(UT), wish))
                .as("no member of a team")
                .isInstanceOf(HelpNeighbour.Outcome.NotAllowed.class);
        assertThat(help.help(signedIn("tocongnghe"), wish)).isInstanceOf(HelpNeighbour.Outcome.Entered.class);

        var helped = house.bean(Representation.class).entrusting(actor("tocongnghe"), Trust.FILE).stream()
                .filter(each -> each.mandate().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(helped.helped()).isTrue();
        assertThat(whyNot("tocongnghe", helped.principal())).contains(Why.NOT_ENTRUSTED);

        var off = new Actor.SignedIn(id("tocongnghe"), Optional.empty(), List.of());
        assertThat(house.bean(Representation.class).entrusting(off, Trust.FILE))
                .as("who has left the team helps nobody")
                .isEmpty();

        var known = new Claim.Principal("Thạch Mẫu Vân", new CitizenId("099190000102"));
        assertThat(help.help(
                        signedIn("tocongnghe"), new HelpNeighbour.Wish(UUID.randomUUID(), known, "Giấy đồng ý", 7)))
                .isInstanceOf(HelpNeighbour.Outcome.HasAccount.class);
    }

    @Test
    void whoeverIsOfferedAMandateGetsALetter() {
        var before = count("SELECT count(*) FROM notification.message");
        given(UT, VAN, "Thạch Mẫu Vân", Trust.FILE);
        assertThat(count("SELECT count(*) FROM notification.message")).isEqualTo(before + 1);
    }

    private UUID given(String principal, String agent, String name, Trust trust) {
        var id = Uuid7.at(house.bean(Clock.class).instant());
        var wish =
                new Wish(id, Optional.empty(), agent, name, Set.of(trust), new Mandate.Term(today(), Optional.empty()));
        assertThat(grant.grant(signedIn(principal), wish)).isInstanceOf(GrantMandate.Outcome.Given.class);
        return id;
    }

    private UUID claimed(String agent, String name, String citizenId) {
        var id = Uuid7.at(house.bean(Clock.class).instant());
        var outcome = house.bean(ClaimMandate.class)
                .claim(signedIn(agent), (person, now) -> claim(id, person, name, citizenId, now));
        assertThat(outcome).isInstanceOf(ClaimMandate.Outcome.Claimed.class);
        return id;
    }

    private Claim claim(UUID id, PersonId agent, String name, String citizenId, Instant now) {
        return new Claim(
                id,
                agent,
                Ground.PARENT,
                new Claim.Principal(name, new CitizenId(citizenId)),
                Optional.of(today().plusYears(10)),
                "Giấy khai sinh số 12/2022",
                agencyOf("tiepnhan"),
                now);
    }

    /** Why the agent may not look at the principal's dossiers. */
    private Optional<Why> whyNot(String agent, String principal) {
        return whyNot(agent, id(principal));
    }

    private Optional<Why> whyNot(String agent, PersonId principal) {
        return access.decide(actor(agent).actingFor(principal), "dossier.see-own", Concerning.person(principal))
                        instanceof Decision.Refused refused
                ? Optional.of(refused.why())
                : Optional.empty();
    }

    private void whyNotInEarnest(String agent, String principal) {
        assertThat(whyNot(agent, principal)).isPresent();
    }

    private Actor.SignedIn signedIn(String login) {
        return (Actor.SignedIn) actor(login);
    }

    private static String refusals(PersonId person) {
        return "SELECT count(*) FROM shared.journal WHERE outcome = 'REFUSED' AND actor = '" + person + "'";
    }
}
