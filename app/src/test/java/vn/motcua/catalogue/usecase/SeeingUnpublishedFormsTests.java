package vn.motcua.catalogue.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.catalogue.Guidance;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.UnpublishedForms;
import vn.motcua.catalogue.UnpublishedForms.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/** A form that is not published is shown to those who may read drafts, whatever door they came by. */
@ExtendWith(OneHouse.class)
class SeeingUnpublishedFormsTests {
    private final UnpublishedForms forms;
    private final PublishingDesk desk;

    SeeingUnpublishedFormsTests(OneHouse.Opened house) {
        forms = house.bean(UnpublishedForms.class);
        desk = new PublishingDesk(house.house());
    }

    @Test
    void whoWritesOrPublishesSeesIt() {
        var draft = draft();
        assertThat(forms.of(desk.writer(), draft)).isInstanceOf(Outcome.Shown.class);
        assertThat(forms.of(desk.leader(), draft)).isInstanceOf(Outcome.Shown.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RECEPTION_CLERK", "SPECIALIST", "DESK_HEAD", "AUDITOR"})
    void otherOfficersDoNot(Role role) {
        assertThat(forms.of(PublishingDesk.officer(role), draft())).isInstanceOf(Outcome.NotAllowed.class);
    }

    @Test
    void neitherDoPeopleOutside() {
        var citizen = new Actor.SignedIn(new PersonId(UUID.randomUUID()), Optional.empty(), List.of());
        assertThat(forms.of(citizen, draft())).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(forms.of(new Actor.Visitor(), draft())).isInstanceOf(Outcome.NotAllowed.class);
    }

    @Test
    void whatIsNotThereOrHasNoFormIsNothing() {
        var without = desk.saved(aProcedure("4.480001"));
        assertThat(forms.of(desk.writer(), without)).isInstanceOf(Outcome.Nothing.class);
        assertThat(forms.of(desk.writer(), new RevisionId(UUID.randomUUID()))).isInstanceOf(Outcome.Nothing.class);
    }

    private RevisionId draft() {
        var guidance = Guidance.none().with(Optional.of("birth-registration"), Optional.empty());
        return desk.saved(aProcedure("4.480000").with(guidance));
    }
}
